/** Figures in a typed sentence: "3 cuộc, 120 người, nữ 70, 5 triệu". */
import type { Figure } from "../plan/model.ts";
import type { DateContext } from "./date.ts";
import { collect, type FigureProblem } from "./figure-collect.ts";
import { type Matching, match } from "./figure-match.ts";
import { type Amount, type Token, tokensOf } from "./figure-tokens.ts";
import { derive, type FigureValues } from "./figure-value.ts";
import { readNumber } from "./number.ts";
import { clean } from "./text.ts";

export type { FigureProblem } from "./figure-collect.ts";

export interface FiguresReading {
  /** Including the derived ones. */
  readonly values: FigureValues;
  /** Codes of values that were not typed but follow from others; see `derive`. */
  readonly derived: readonly string[];
  /** Numbers that found no figure, as typed; the whole text if nothing at all was understood. */
  readonly unread: readonly string[];
  readonly problems: readonly FigureProblem[];
}

/**
 * Reads the figures of one message.
 *
 * @param figures those that may be meant; where a word fits several, the asked one, a part of the
 *   asked one, a part of the whole mentioned last, and the order of this list decide, in this turn.
 * @param asked the figure that a bare number answers.
 * @param context gives a document's day its missing year and knows which days lie ahead.
 */
export function readFigures(
  text: string,
  figures: readonly Figure[],
  asked?: Figure,
  context?: DateContext,
): FiguresReading {
  const typed = clean(joinNoBreak(text));
  const lone = asked === undefined ? null : negative(typed, asked);
  if (lone !== null) return lone;
  const tokens = tokensOf(typed, figures, asked, context);
  const { picks, unread } = withoutGuess(match(tokens, figures, asked, typed), tokens);
  const notes = collect(tokens, picks, figures, asked, typed);
  const left = [
    ...unread.map(({ start, end }) => snippet(typed, tokens, start, end)),
    ...notes.unread,
  ];
  const { values, derived } = derive(notes.values, figures);
  const nothing = Object.keys(values).length + notes.problems.length + left.length === 0;
  return {
    values,
    derived,
    problems: notes.problems,
    unread: nothing && typed !== "" ? [typed] : left,
  };
}

/** So many numbers with words that say nothing here are about something else. */
const NO_ANSWER = 3;

/**
 * "3 cuộc, 120 người, nữ 70" is no answer to a question for something else, although one of the numbers
 * would fit; "120, 70, 50" may begin with one, and "5 triệu" says by itself what it is.
 */
function withoutGuess({ picks, unread }: Matching, tokens: readonly Token[]): Matching {
  const named = picks.some(({ bare, amount }) => !bare || amount.kind !== "number");
  const worded = tokens.some(({ kind }) => kind === "noise");
  if (named || !worded || picks.length + unread.length < NO_ANSWER) return { picks, unread };
  const plain = picks.filter(({ amount }) => !saysMoney(amount));
  return {
    picks: picks.filter(({ amount }) => saysMoney(amount)),
    unread: [...plain, ...unread].toSorted((a, b) => a.start - b.start),
  };
}

function saysMoney(amount: Amount): boolean {
  return (
    amount.kind === "number" && (amount.currency || amount.terms.some(({ scale }) => scale > 1))
  );
}

/** A number with the word after it, so that the person recognises it: "5 xã". */
function snippet(text: string, tokens: readonly Token[], start: number, end: number): string {
  const after = tokens.find((token) => token.start > end - 1);
  const near = after?.kind === "noise" && text.slice(end, after.start).trim() === "";
  return text.slice(start, near ? after.end : end);
}

/** Elsewhere a leading hyphen is a bullet; alone it is a sign, and the check refuses the value. */
function negative(typed: string, asked: Figure): FiguresReading | null {
  if (!/^[-–−]\s?\d/.test(typed) || (asked.kind !== "count" && asked.kind !== "decimal"))
    return null;
  const reading = readNumber(typed.replace(/^[–−]/, "-").replace(/^-\s/, "-"), asked.kind);
  if (reading.kind !== "number") return null;
  return { values: { [asked.code]: reading.value }, derived: [], unread: [], problems: [] };
}

/** A no-break space inside a number is certainly a group sign, an ordinary one only perhaps. */
function joinNoBreak(text: string): string {
  return text.replace(/(?<=\d)[\u00A0\u2007\u2009\u202F](?=\d{3}(?!\d))/g, ".");
}
