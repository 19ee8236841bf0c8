/** Answers to figures that are no numbers: yes or no, a few words. */
import type { Asking, Figure } from "../plan/model.ts";
import type { FigureValue } from "../reading/figure-value.ts";
import { askedFigure, type FigureAnswers, SPOKEN_LENGTH } from "./asking.ts";
import { cutText } from "./cut.ts";
import { settled } from "./take-figures.ts";
import { readText, type TextRefused } from "./take-text.ts";
import { isSoSaid, saysNothing, saysUnknown } from "./words.ts";

export type SpokenRefused = TextRefused | { readonly kind: "no-words" };

export interface SpokenTaken<Kept extends FigureAnswers> {
  readonly answers: Kept;
  readonly refused: SpokenRefused | null;
}

/**
 * Takes what was typed for the figure that is asked, if its answer is no number; null if it is one, or if
 * what was typed is neither yes nor no.
 *
 * @param harmless its author says that what looks like personal data is none
 */
export function takeSpoken<Kept extends FigureAnswers>(
  answers: Kept,
  text: string,
  asking: Asking,
  harmless = false,
): SpokenTaken<Kept> | null {
  const asked = askedFigure(asking, answers);
  if (asked?.kind === "text") return takeWords(answers, asked, text, harmless);
  if (asked?.kind !== "yes-no") return null;
  if (saysUnknown(text)) return given(answers, asked, null);
  const said = isSoSaid(text);
  return said === null ? null : given(answers, asked, said);
}

/** A press on yes or no, below the question for that figure. */
export function takeYesOrNo<Kept extends FigureAnswers>(
  answers: Kept,
  { code, yes }: { readonly code: string; readonly yes: boolean },
  asking: Asking,
): SpokenTaken<Kept> {
  const asked = askedFigure(asking, answers);
  return asked?.kind === "yes-no" && asked.code === code
    ? given(answers, asked, yes)
    : { answers, refused: null };
}

/** Goes back to a figure that no typed number can correct. */
export function askAgain<Kept extends FigureAnswers>(
  answers: Kept,
  code: string,
  { figures }: Asking,
): SpokenTaken<Kept> {
  const isOwn = figures.some((one) => one.code === code);
  return {
    answers: isOwn ? { ...answers, at: "figures", again: code } : answers,
    refused: null,
  };
}

/** As much of a text as the figure takes. */
export function cutSpoken(text: string): string {
  return cutText(text, SPOKEN_LENGTH.to)?.kept ?? text;
}

function takeWords<Kept extends FigureAnswers>(
  answers: Kept,
  asked: Figure,
  text: string,
  harmless: boolean,
): SpokenTaken<Kept> {
  if (saysNothing(text) || saysUnknown(text)) return given(answers, asked, null);
  if (!/\p{L}/u.test(text)) return { answers, refused: { kind: "no-words" } };
  const value = readText(text, SPOKEN_LENGTH, harmless);
  return typeof value === "string"
    ? given(answers, asked, { texts: [value] })
    : { answers, refused: value };
}

function given<Kept extends FigureAnswers>(
  answers: Kept,
  { code }: Figure,
  value: FigureValue | null,
): SpokenTaken<Kept> {
  const { answers: now } = settled(answers, { figures: { ...answers.figures, [code]: value } });
  return { answers: now, refused: null };
}
