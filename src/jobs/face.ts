import type { Tx } from "../database/index.ts";
import type { Handed, Job, Progress } from "./job.ts";

/** How it ended: `none`, with nothing to send. */
export type Outcome = "done" | "none" | "failed" | "lost";

/** What the messenger does for a job. None of it throws. */
export interface Face {
  /** Whether who asked may have it now. */
  may(job: Job): Promise<boolean>;
  tell(job: Job, progress: Progress): Promise<void>;
  hand(job: Job, file: { readonly path: string; readonly name: string }): Promise<Handed>;
  /** Puts the last word into the transaction that settles it. */
  settled(tx: Tx, job: Job, outcome: Outcome): Promise<void>;
  /** The last words left the transaction. */
  wake(): void;
}
