/** What a report may carry in figures. */
export type FigureKind =
  | "count"
  | "money"
  | "decimal"
  | "ratio"
  | "document"
  /** Whether it is so: units that say yes are counted. */
  | "yes-no"
  /** A few words: listed, never summed. */
  | "text";

/** One figure that a report may carry. Empty is not zero. */
export interface Figure {
  readonly code: string; // nguoi_du
  readonly label: string;
  readonly kind: FigureKind;
  /** "lượt người", "đồng"; null for a document. */
  readonly unit: string | null;
  readonly min: number;
  /** Above it the bot asks "đúng không?". */
  readonly warnAbove: number | null;
  /** Below it the bot asks (money typed in the wrong unit). */
  readonly warnBelow: number | null;
  /** Above it the bot refuses. */
  readonly refuseAbove: number | null;
  /** This figure is a part of that one and cannot exceed it: nữ ≤ tổng. */
  readonly partOf: string | null;
  /** Parts of one `split` add up to the whole when all are known: nữ + nam = tổng. */
  readonly split: string | null;
  /**
   * Words that announce or follow the number in a typed sentence: ["cuộc", "buổi"]. Within a duty
   * a word means one figure; only parts of different wholes may share one ("nữ"), which then goes
   * with the whole that was named before it.
   */
  readonly words: readonly string[];
  /** A class of the lexicon's nouns; null: the one of its unit. */
  readonly class: string | null;
  /** Of money: where it comes from, as it is asked for ("ngân sách"); null if that is no question. */
  readonly source: string | null;
  /** How reports of one period add up: activities are summed, a stock takes the latest value. */
  readonly aggregate: "sum" | "latest" | "list";
  /** Seen by the unit and the office only, never in a group. */
  readonly sensitive: boolean;
}

/** The figures that a report is asked for, and those that are asked one by one. */
export interface Asking {
  readonly figures: readonly Figure[];
  readonly required: readonly string[];
}
