/** Who sends a file, and on which day. */
export interface Sender {
  readonly id: string;
  readonly day: string;
}

/** What one person may send in a day. */
export interface DailyLimits {
  readonly filesPerDay: number;
  readonly megabytesPerDay: number;
}

const MEGABYTE = 1024 * 1024;

/**
 * Counts what each person sent today, refused files too: they cost the same. In memory, and so anew after
 * a start: it is there against floods, not to bill anybody.
 */
export function createAllowance({ filesPerDay, megabytesPerDay }: DailyLimits) {
  let today = "";
  let sent = new Map<string, { files: number; bytes: number }>();

  return {
    /** Whether one more file may come. */
    has({ id, day }: Sender): boolean {
      const { files, bytes } = (day === today && sent.get(id)) || { files: 0, bytes: 0 };
      return files < filesPerDay && bytes < megabytesPerDay * MEGABYTE;
    },
    spend({ id, day }: Sender, bytes: number): void {
      if (day !== today) {
        today = day;
        sent = new Map();
      }
      const before = sent.get(id) ?? { files: 0, bytes: 0 };
      sent.set(id, { files: before.files + 1, bytes: before.bytes + bytes });
    },
  };
}
