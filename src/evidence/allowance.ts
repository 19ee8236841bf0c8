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

/** What somebody sent on a day, refused files too: they cost the same. */
export interface Tally {
  readonly files: number;
  readonly bytes: number;
}

/** Where it is written down what people sent: it must outlive a restart. */
export interface Tallies {
  of(sender: Sender): Promise<Tally>;
  add(sender: Sender, bytes: number): Promise<void>;
}

const MEGABYTE = 1024 * 1024;

/** Whether one more file may come. */
export function mayCome({ files, bytes }: Tally, most: DailyLimits): boolean {
  return files < most.filesPerDay && bytes < most.megabytesPerDay * MEGABYTE;
}
