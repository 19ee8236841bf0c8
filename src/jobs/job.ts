/**
 * Long work that is done beside the chat: who asks for it is answered at once, sees in one message how far it
 * is, and gets its files when they are there.
 *
 * To do something in this way:
 * 1. Declare a `LongWork` (src/telegram/jobs/long-work.ts) in your feature, and list it as the feature's `works`:
 *    its `kind`, the zod schema of what is to be made (`about`), `name` for the words "Đang lập {name}…", `run`,
 *    and `done` for what is said when it is there.
 * 2. `run(services, order)` writes its files into `order.folder`, which is empty and its own, and returns their
 *    names in the order in which they are sent, with what `done` wants to know (`said`). It may run again after
 *    a kill, so that it has no other effect. What takes more than some milliseconds of a core belongs into a
 *    process of its own (src/beside.ts); `order.told(done, of)` tells how far it is, as often as it likes.
 * 3. In the effect of the press that orders it: `await ctx.jobs.put(tx, { kind, about, personId, messageId, at })` with
 *    the pressed message's id (`changeableMessage`), and nothing else: that message is changed by the work, first to
 *    "Đang lập…", at last to what `done` says.
 * 4. For a list of what was made before: `ctx.jobs.made(kind)`; `jobButton` sends the files of one again.
 */

/** What became of a file: `unsure` may or may not have arrived. */
export type Fate = "waiting" | "sending" | "sent" | "unsure" | "refused";

export interface JobFile {
  readonly name: string;
  readonly size: number;
  readonly fate: Fate;
}

export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly about: unknown;
  readonly personId: string;
  readonly state: "waiting" | "running" | "made" | "done" | "failed" | "lost";
  readonly messageId: number | null;
  readonly attempts: number;
  readonly files: readonly JobFile[];
  /** What its kind says of what it made. */
  readonly said: unknown;
  readonly askedAt: Date;
}

/** Something to be made. */
export interface Asked {
  readonly kind: string;
  readonly about: unknown;
  readonly personId: string;
  /** The message of the asker's chat that is to say how far it is; null: there is none. */
  readonly messageId: number | null;
  readonly at: Date;
}

export interface Order {
  readonly id: string;
  readonly about: unknown;
  readonly personId: string;
  /** Empty, and of this job alone. */
  readonly folder: string;
  /** Where another job's files lie, if they are kept. */
  folderOf(id: string): string;
  /** So many steps of so many are done. */
  told(done: number, of: number): void;
  /** The program stops: what is made then is made again at its next start. */
  readonly stopping: AbortSignal;
}

export interface Product {
  /** Of the files in the order's folder, in the order in which they are sent; none: there is nothing to send. */
  readonly files: readonly string[];
  readonly said?: unknown;
}

/** How far a job is. */
export type Progress =
  | { readonly kind: "waiting" }
  | { readonly kind: "going"; readonly done: number; readonly of: number }
  | { readonly kind: "sending"; readonly done: number; readonly of: number };

/** `away`: nobody could be reached, and it is tried again after so many milliseconds at least. */
export type Handed =
  | { readonly kind: "sent" | "unsure" | "refused" }
  | { readonly kind: "away"; readonly wait: number };
