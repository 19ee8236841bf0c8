import type { Day, Plan } from "../plan/model.ts";
import type { Occasion } from "../plan/occasions.ts";
import type { DateProblem } from "../reading/date.ts";
import type { PartName } from "../reading/report-parts.ts";
import type { BesideForm } from "./beside-report.ts";
import type { CarriedOffer, Source } from "./carried.ts";
import type { FiguresInput } from "./figures-input.ts";
import type { PeriodicAnswers, PeriodicQuestion } from "./periodic-answers.ts";
import type { Filled } from "./periodic-fill.ts";
import type { Spanning } from "./periodic-sums.ts";
import type { FiguresRefused } from "./take-figures.ts";
import type { SpokenRefused } from "./take-spoken.ts";

/** What a person does about the open question, in no messenger's terms. */
export type PeriodicInput =
  | { readonly kind: "text"; readonly text: string }
  /** The text may stay although it looks as if it held personal data. */
  | { readonly kind: "harmless"; readonly text: string }
  /** As much of the text as may stay. */
  | { readonly kind: "cut"; readonly text: string }
  /** It tells of an event, which is reported by itself; or it puts this report right. */
  | { readonly kind: "as-own" | "as-this"; readonly text: string }
  /** A message that was told before says something else now. */
  | { readonly kind: "edited"; readonly text: string }
  /** A report with the parts of this one: taken apart; or it all answers the open question. */
  | { readonly kind: "as-parts" | "as-one"; readonly text: string }
  /** What a text is, which no question of these leaves open. */
  | {
      readonly kind: "as-result" | "as-obstacle" | "add-result" | "add-obstacle";
      readonly text: string;
    }
  /** What the bot knows was looked at. */
  | { readonly kind: "seen" }
  /** So were the activities that lie in two periods: they are counted in this one, or not. */
  | { readonly kind: "spanning"; readonly counts: Spanning }
  | { readonly kind: "nil" }
  /** The signed document takes the place of the parts; or they are typed after all. */
  | { readonly kind: "scan"; readonly on: boolean }
  /** About figures, as in a task report. */
  | FiguresInput
  /** None of it; no document; no more files. */
  | { readonly kind: "skip" }
  | { readonly kind: "day"; readonly day: Day }
  /** Takes over what is offered from the time before. */
  | { readonly kind: "carry"; readonly source: Source }
  | { readonly kind: "back" }
  /** From the review: answer this one again. */
  | { readonly kind: "edit"; readonly question: PeriodicQuestion }
  /** What was answered before stays. */
  | { readonly kind: "keep" };

export type PeriodicRefused =
  | SpokenRefused
  | FiguresRefused
  /** It tells of an event, not of the period. */
  | BesideForm
  | { readonly kind: "document" }
  | { readonly kind: "signed"; readonly problem: DateProblem }
  /** There was something: so many task reports of the period say so. */
  | { readonly kind: "not-nil"; readonly reports: number }
  /** The plan wants a report even of nothing. */
  | { readonly kind: "nil-not-allowed" }
  /** A whole report, of which its author says whether it is to be taken apart. */
  | { readonly kind: "parts"; readonly parts: readonly PartName[]; readonly mayBeOne: boolean }
  /** The question wants something else: a button, a file. */
  | { readonly kind: "not-here"; readonly question: PeriodicQuestion };

export interface PeriodicTaken {
  /** The answers as they are now; the same object if nothing was taken. */
  readonly answers: PeriodicAnswers;
  readonly refused: PeriodicRefused | null;
  /** What became of the parts of a whole report. */
  readonly filled?: Filled;
}

export interface PeriodicCircumstances {
  readonly plan: Plan;
  readonly occasion: Occasion;
  readonly today: Day;
  /** Codes of the duties on which the unit may report, where an event is told here. */
  readonly duties: readonly string[];
  /** Task reports of the period that tell of something done. */
  readonly reports: number;
  /** Some activity lies in two periods: what was known is not looked at before that is decided. */
  readonly spans: boolean;
  /** What may be taken over into the open question. */
  readonly offers: readonly CarriedOffer[];
}
