/** How long nobody writes before the log is emptied, in milliseconds. */
const QUIET = 2000;

export interface Forgetting {
  /** Something was written: the log is emptied once nothing more is for a moment. */
  soon(): void;
  /** Empties the log for the last time. */
  end(): Promise<void>;
}

/**
 * What was deleted is overwritten in the database (secure_delete), but its former pages stand in SQLite's
 * write-ahead log until the log is used again: in a quiet office that may be next week. So that a text
 * which the bot refused to store is on no page of any file, the log is emptied whenever nobody has
 * written for a moment, and when the program ends. Blocks that the file system has freed are out of
 * reach: only an encrypted disk protects them.
 */
export function forgetting(emptyLog: () => Promise<unknown>): Forgetting {
  let timer: NodeJS.Timeout | undefined;
  // It fails while a transaction is open; whoever has it open comes back here.
  const empty = () => emptyLog().catch(() => {});
  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(empty, QUIET).unref();
    },
    async end() {
      clearTimeout(timer);
      await empty();
    },
  };
}
