/** Which of the figures that a report is asked for are answered: of a duty's, or of a periodic report's own. */
import type { Asking, Figure } from "../plan/model.ts";
import type { Answers } from "./answers.ts";

/** Characters of a figure in words, after NFC. */
export const SPOKEN_LENGTH = { from: 2, to: 200 };

/** What any report keeps of its figures. */
export type FigureAnswers = Pick<
  Answers,
  "figures" | "derived" | "about" | "unread" | "offers" | "doubtful" | "again"
> & { readonly at?: string | undefined };

/**
 * The figures that were neither given nor said to be unknown, in the plan's order; those in words last,
 * because what is typed then can be nothing else.
 */
export function openFigures({ figures }: Asking, { figures: given = {} }: FigureAnswers): Figure[] {
  const open = figures.filter(({ code }) => given[code] === undefined);
  const isText = ({ kind }: Figure) => kind === "text";
  return [...open.filter((figure) => !isText(figure)), ...open.filter(isText)];
}

/** The figure that an answer is taken for: one that is asked again, or the first that is open. */
export function askedFigure(asking: Asking, answers: FigureAnswers): Figure | undefined {
  return (
    asking.figures.find(({ code }) => code === answers.again) ?? openFigures(asking, answers)[0]
  );
}

export function isRequiredIn({ required }: Asking): (figure: Figure) => boolean {
  return ({ code }) => required.includes(code);
}

/** Nothing is open, and nothing waits for a word. */
export function areFiguresAnswered(asking: Asking, answers: FigureAnswers): boolean {
  return openFigures(asking, answers).length === 0 && answers.doubtful === undefined;
}
