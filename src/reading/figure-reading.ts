/** What comes of reading the figures of a message. */
import type { Figure, Lexicon } from "../plan/model.ts";
import type { DateContext } from "./date.ts";
import type { FigureValue, FigureValues } from "./figure-value.ts";

export type FigureProblem =
  /** Said twice with different values; neither is taken. */
  | {
      kind: "said-twice";
      code: string;
      values: readonly [FigureValue | null, FigureValue | null];
      text: string;
    }
  /** "60 người, nam 20, nữ 30": the total and its parts, told together, do not agree; none is taken. */
  | { kind: "parts-differ"; code: string; text: string }
  /** "1,250 triệu": 1,25 or 1250 million? Not taken. */
  | { kind: "ambiguous-money"; code: string; text: string; readings: readonly [number, number] }
  /** Money without a source: the budget's, or given? */
  | { kind: "money-source"; text: string; value: number }
  /** "nữ 60%" of a whole that was not told with it: a share is no count. */
  | { kind: "percent"; code: string; text: string; percent: number }
  /** "3", where a part of a whole is asked for: of how many? */
  | { kind: "no-whole"; code: string; text: string }
  /** "20-30 người". */
  | { kind: "range"; text: string }
  /** The document is taken, its day is not: it is none, lies ahead, or lacks its year. */
  | { kind: "document-day"; number: string; text: string }
  /** Another duty asks for it, or the same unit's other one: this duty does not. Null: money of no named source. */
  | { kind: "not-asked"; code: string | null; text: string };

/** A calculation that the person may take with one word. */
export interface Offer {
  readonly code: string;
  readonly value: number;
  /** What it was made of, as typed. */
  readonly text: string;
  /** One of these was approximate, and so is the result; absent otherwise. */
  readonly about?: boolean;
}

export interface FiguresReading {
  /** Including the derived ones. */
  readonly values: FigureValues;
  /** Codes of values that were not typed but follow from others by a named rule. */
  readonly derived: readonly string[];
  /** Codes of values that were said to be approximate. */
  readonly about: readonly string[];
  readonly offers: readonly Offer[];
  /** What holds a number and was not taken, as typed; the whole text if nothing at all was understood. */
  readonly unread: readonly string[];
  readonly problems: readonly FigureProblem[];
  /** On what words each value was taken, by its code; absent where a whole answer is one value. */
  readonly wording?: Readonly<Record<string, Wording>>;
}

export interface Wording {
  /** As typed. */
  readonly text: string;
  /** Whether its sentence tells that people came to something. */
  readonly came: boolean;
}

export interface ReadingContext extends DateContext {
  readonly lexicon: Lexicon;
  /** All figures of the plan, so that one that is not asked here can be named. */
  readonly all?: readonly Figure[];
}
