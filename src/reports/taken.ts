import type { Day, Plan } from "../plan/model.ts";
import type { DateProblem } from "../reading/date.ts";
import type { Refusal } from "../reading/figure-checks.ts";
import type { FigureProblem } from "../reading/figures.ts";
import type { Limits } from "../reading/law.ts";
import type { Finding } from "../reading/privacy.ts";
import type { Answers, Question } from "./answers.ts";

export type Refused =
  | { readonly kind: "date"; readonly problem: DateProblem }
  | {
      readonly kind: "figures";
      readonly refusals: readonly Refusal[];
      readonly problems: readonly FigureProblem[];
      /** Numbers that found no figure, as typed. */
      readonly unread: readonly string[];
    }
  | { readonly kind: "length"; readonly length: number; readonly limits: Limits }
  | { readonly kind: "private"; readonly findings: readonly Finding[]; readonly mayStay: boolean }
  /** The question wants something else: a button, a file. */
  | { readonly kind: "not-here"; readonly question: Question }
  | { readonly kind: "unknown-duty" };

export interface Taken {
  /** The answers as they are now; the same object if nothing was taken. */
  readonly answers: Answers;
  /** What could not be taken, and why. Some of a message may be taken and some refused. */
  readonly refused: Refused | null;
}

export interface Circumstances {
  readonly plan: Plan;
  readonly today: Day;
  /** Codes of the duties that this unit may report on, in the order in which they are offered. */
  readonly duties: readonly string[];
}

/** Goes to a question that was answered before. */
export function moved(answers: Answers, to: Question): Taken {
  return { answers: { ...answers, at: to }, refused: null };
}

/** Takes a change, and goes on to the first question without an answer. */
export function taken(answers: Answers, change: Partial<Answers>): Taken {
  return { answers: { ...answers, ...change, at: undefined }, refused: null };
}

export function refused(answers: Answers, reason: Refused): Taken {
  return { answers, refused: reason };
}
