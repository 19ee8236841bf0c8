/** What is pressed below the question for figures, of whatever report. */
import type { Asking } from "../plan/model.ts";
import type { FigureAnswers } from "./asking.ts";
import { confirm, type FiguresTaken, takeUnknown } from "./take-figures.ts";
import { takeOffers } from "./take-offers.ts";
import { askAgain, type SpokenTaken, takeYesOrNo } from "./take-spoken.ts";

export type FiguresInput =
  /** No figure for the one that is asked, or for all that are open. */
  | { readonly kind: "unknown"; readonly all: boolean }
  /** Whether it is so, below the question for that figure. */
  | { readonly kind: "answer"; readonly code: string; readonly yes: boolean }
  /** A figure that was answered by a word is asked again. */
  | { readonly kind: "again"; readonly code: string }
  /** Unlikely figures are right, or not. */
  | { readonly kind: "confirm"; readonly right: boolean }
  /** What was offered: one, or all that is right together; by its mark (`markOf`). */
  | { readonly kind: "offer"; readonly mark: string };

export function takeFiguresInput<Kept extends FigureAnswers>(
  answers: Kept,
  input: FiguresInput,
  asking: Asking,
): FiguresTaken<Kept> | SpokenTaken<Kept> {
  switch (input.kind) {
    case "unknown":
      return takeUnknown(answers, input.all, asking);
    case "answer":
      return takeYesOrNo(answers, input, asking);
    case "again":
      return askAgain(answers, input.code, asking);
    case "confirm":
      return confirm(answers, input.right, asking);
    case "offer":
      return takeOffers(answers, input.mark, asking);
  }
}
