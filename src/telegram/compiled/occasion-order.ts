import type { Basis } from "../../compiling/basis.ts";
import type { Question } from "../../compiling/store/asked.ts";
import type { Changes } from "../../progress/snapshot.ts";

/** A draft of the office's report. */
interface DraftOrder {
  readonly kind: "draft";
  /** A template of the office's that is tried; null: the one in use is filled, or else the bot's own. */
  readonly previewed: string | null;
  readonly folder: string;
  /** The name of the document. */
  readonly name: string;
  /** Where the draft before lies; null: there is none to be compared with. */
  readonly before: string | null;
}

/** The page for a leader. */
interface BriefOrder {
  readonly kind: "brief";
  /** Units are named and their words told; else it holds numbers alone. */
  readonly names: boolean;
  readonly folder: string;
  readonly name: string;
}

/** What is to be made of an occasion's reports, or asked of them, with all that a process apart has to know. */
export type OccasionOrder = (DraftOrder | BriefOrder | Question) & {
  readonly databaseUrl: string;
  readonly planFile: string;
  readonly occasion: string;
  readonly at: Date;
};

export type OrderOf<Kind extends OccasionOrder["kind"]> = Extract<OccasionOrder, { kind: Kind }>;

/** What is said of a draft beside its file. */
export interface MadeDraft {
  /** How its figures lie to those that the office froze last. */
  readonly basis: Basis;
  /** Since the draft before; null: there is none. */
  readonly changes: Changes | null;
  /** The template of the office's could not be filled, and so the bot's own was. */
  readonly faulty: boolean;
}
