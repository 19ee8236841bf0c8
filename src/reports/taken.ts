import type { Day, Period, Plan } from "../plan/model.ts";
import type { DateProblem } from "../reading/date.ts";
import type { Refusal } from "../reading/figure-checks.ts";
import type { FigureValues } from "../reading/figure-value.ts";
import type { FigureProblem } from "../reading/figures.ts";
import type { Limits } from "../reading/law.ts";
import type { Finding } from "../reading/privacy.ts";
import { fold } from "../reading/text.ts";
import type { Answers, Question } from "./answers.ts";
import type { Cut } from "./cut.ts";

export type Refused =
  | { readonly kind: "date"; readonly problem: DateProblem }
  | {
      readonly kind: "figures";
      readonly refusals: readonly Refusal[];
      readonly problems: readonly FigureProblem[];
      /** Numbers that found no figure, as typed. */
      readonly unread: readonly string[];
    }
  | {
      readonly kind: "length";
      readonly length: number;
      readonly limits: Limits;
      readonly cut: Cut | null;
    }
  | { readonly kind: "private"; readonly findings: readonly Finding[]; readonly mayStay: boolean }
  /** A number, where words are asked for. */
  | { readonly kind: "no-words" }
  /** The question wants something else: a button, a file. */
  | { readonly kind: "not-here"; readonly question: Question }
  /** Words that may be the result or an obstacle, or more of either: their author says which. */
  | {
      readonly kind: "which-text";
      readonly question: Question;
      /** What was told already, and may go on. */
      readonly has: { readonly result: boolean; readonly obstacle: boolean };
    }
  /** It tells of another event than the report: its author says whether it is one of its own. */
  | {
      readonly kind: "another";
      readonly period: Period | null;
      /** Codes of the other units that it says to have done it. */
      readonly doers: readonly string[];
      /** What else it may be: a correction of the report, the note of a milestone. */
      readonly otherwise: "correct" | "note" | "nothing";
    }
  /** It says nothing that was not told before. */
  | { readonly kind: "told-already" }
  | { readonly kind: "unknown-duty" }
  /** The unit that reports is no partner of its own. */
  | { readonly kind: "own-unit" }
  | { readonly kind: "unknown-unit"; readonly text: string };

export interface Taken {
  /** The answers as they are now; the same object if nothing was taken. */
  readonly answers: Answers;
  /** What could not be taken, and why. Some of a message may be taken and some refused. */
  readonly refused: Refused | null;
  /** What a message says otherwise than an answer that was given before, which stays. */
  readonly kept?: Kept | null;
  /** What of a message held a number and answered nothing. */
  readonly unused?: readonly string[];
  /** What was added to a text that was told before. */
  readonly added?: string;
  /** The day that it names cannot be. */
  readonly problem?: DateProblem | null;
}

export interface Kept {
  readonly period: Period | null;
  readonly values: FigureValues;
  /** Codes of those values that were said to be approximate. */
  readonly about: readonly string[];
}

export interface Circumstances {
  readonly plan: Plan;
  readonly today: Day;
  /** Codes of the duties that this unit may report on, in the plan's order: a number names one of them everywhere. */
  readonly duties: readonly string[];
  /** Code of the unit that reports. */
  readonly unit?: string;
}

/** Goes to a question that was answered before. */
export function moved(answers: Answers, to: Question): Taken {
  return {
    answers: { ...answers, at: to, page: undefined, found: undefined, again: undefined },
    refused: null,
  };
}

/** Takes a change, and goes on to the first question without an answer. */
export function taken(answers: Answers, change: Partial<Answers>): Taken {
  return { answers: { ...answers, ...change, at: undefined, again: undefined }, refused: null };
}

/** Fewer words are no text to be kept. */
const PROSE = 4;

/** Words of which their author is to say what they are, if they are any. */
export function whichText(answers: Answers, question: Question, text: string): Taken {
  if (fold(text).split(" ").length < PROSE) return refused(answers, { kind: "not-here", question });
  const has = { result: Boolean(answers.result), obstacle: Boolean(answers.obstacle) };
  return refused(answers, { kind: "which-text", question, has });
}

export function refused(answers: Answers, reason: Refused): Taken {
  return { answers, refused: reason };
}
