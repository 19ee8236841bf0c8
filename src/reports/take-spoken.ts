/** Answers to figures that are no numbers: yes or no, a few words. */
import type { Figure } from "../plan/model.ts";
import type { FigureValue } from "../reading/figure-value.ts";
import type { Answers } from "./answers.ts";
import { cutText } from "./cut.ts";
import { askedFigure, figuresOf } from "./questions.ts";
import { readText } from "./take-text.ts";
import { type Circumstances, moved, refused, type Taken, taken } from "./taken.ts";
import { saysNothing, saysNotYet, saysUnknown, yesOrNo } from "./words.ts";

/** Characters of a figure in words, after NFC. */
export const SPOKEN_LENGTH = { from: 2, to: 200 };

/**
 * Takes what was typed for the figure that is asked, if its answer is no number; null if it is one, or if
 * what was typed is neither yes nor no.
 *
 * @param harmless its author says that what looks like personal data is none
 */
export function takeSpoken(
  answers: Answers,
  text: string,
  { plan }: Circumstances,
  harmless = false,
): Taken | null {
  const asked = askedFigure(plan, answers);
  if (asked?.kind === "text") return takeWords(answers, asked, text, harmless);
  if (asked?.kind !== "yes-no") return null;
  const said = saysUnknown(text) ? null : saysNotYet(text) ? false : yesOrNo(text);
  return said === null && !saysUnknown(text) ? null : given(answers, asked, said);
}

/** A press on yes or no, below the question for that figure. */
export function takeYesOrNo(
  answers: Answers,
  code: string,
  yes: boolean,
  { plan }: Circumstances,
): Taken {
  const asked = askedFigure(plan, answers);
  return asked?.kind === "yes-no" && asked.code === code
    ? given(answers, asked, yes)
    : { answers, refused: null };
}

/** Goes back to a figure that no typed number can correct. */
export function askAgain(answers: Answers, code: string, { plan }: Circumstances): Taken {
  const isOwn = answers.duty && figuresOf(plan, answers.duty).some((one) => one.code === code);
  if (!isOwn) return { answers, refused: null };
  const back = moved(answers, "figures");
  return { ...back, answers: { ...back.answers, again: code } };
}

/** As much of a text as the figure takes. */
export function cutSpoken(text: string): string {
  return cutText(text, SPOKEN_LENGTH.to)?.kept ?? text;
}

function takeWords(answers: Answers, asked: Figure, text: string, harmless: boolean): Taken {
  if (saysNothing(text) || saysUnknown(text)) return given(answers, asked, null);
  const value = readText(text, SPOKEN_LENGTH, harmless);
  return typeof value === "string"
    ? given(answers, asked, { texts: [value] })
    : refused(answers, value);
}

function given(answers: Answers, { code }: Figure, value: FigureValue | null): Taken {
  return taken(answers, { figures: { ...answers.figures, [code]: value } });
}
