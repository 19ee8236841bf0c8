import type { Changes } from "../../progress/snapshot.ts";

/** A draft of the office's report, with all that a process apart has to know. */
export interface DraftOrder {
  readonly databaseUrl: string;
  readonly planFile: string;
  readonly occasion: string;
  /** A template of the office's that is tried; null: the one in use is filled, or else the bot's own. */
  readonly previewed: string | null;
  readonly at: Date;
  readonly folder: string;
  /** The name of the document. */
  readonly name: string;
  /** Where the draft before lies; null: there is none to be compared with. */
  readonly before: string | null;
}

/** What is said of a draft beside its file. */
export interface MadeDraft {
  /** Since the draft before; null: there is none. */
  readonly changes: Changes | null;
  /** The template of the office's could not be filled, and so the bot's own was. */
  readonly faulty: boolean;
}
