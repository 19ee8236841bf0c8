/** The number and the day of a unit's own document: "Báo cáo số 45/BC-UBND ngày 12/6/2024". */
import type { Day } from "../plan/model.ts";
import { type DateContext, type DateProblem, type DateReading, readPeriod } from "./date.ts";
import { type FoundDate, findPeriod, findPeriods } from "./date-find.ts";
import { readNumber } from "./document.ts";
import { bare, clean } from "./text.ts";

export type OfficialReading =
  /** The day is null if none was written. */
  | { readonly kind: "document"; readonly number: string; readonly signedOn: Day | null }
  /** There is a number, with a day that cannot be. */
  | { readonly kind: "day-problem"; readonly number: string; readonly problem: DateProblem }
  | { readonly kind: "none" };

/** Reads a whole answer: the first number of a document in it, and the first day behind it. */
export function readOfficial(text: string, context: DateContext): OfficialReading {
  const typed = clean(text);
  for (const { index } of typed.matchAll(/(?<!\d)\d/g)) {
    const found = readNumber(typed, index);
    if (!found) continue;
    const { number } = found;
    const rest = typed.slice(found.end);
    const date = findPeriods(rest, context).find((one) => !isOfArrival(rest, one));
    if (!date) return { kind: "document", number, signedOn: null };
    const signedOn = oneDay(date.reading);
    return typeof signedOn === "string"
      ? { kind: "document", number, signedOn }
      : { kind: "day-problem", number, problem: signedOn };
  }
  return { kind: "none" };
}

/** "Nhận ngày 11/6", "đến 11/6": the day on which it came, and not the one written on it. */
const ARRIVES = /(?:^|\s)(?:nhan|den|toi)(?: duoc)?(?: vao)?(?: (?:ngay|hom))?\s*$/;

function isOfArrival(text: string, { start }: FoundDate): boolean {
  return ARRIVES.test(bare(text.slice(0, start)));
}

/** The day on which a document came, where a text names it as that. */
export function findArrival(text: string, context: DateContext): Day | null {
  const typed = clean(text);
  const date = findPeriods(typed, context).find((one) => isOfArrival(typed, one));
  const day = date && oneDay(date.reading);
  return typeof day === "string" ? day : null;
}

/** Reads the answer to a question for one day that is over: the day alone, or a sentence that names one. */
export function readSigningDay(text: string, context: DateContext): Day | DateProblem {
  return readDaySaid(text, context).day;
}

/** The same, and whether nothing else was said. */
export function readDaySaid(
  text: string,
  context: DateContext,
): { readonly day: Day | DateProblem; readonly isAll: boolean } {
  const day = oneDay(readPeriod(text, context));
  if (typeof day === "string" || day.kind !== "not-understood") return { day, isAll: true };
  const [found, ...others] = findPeriods(clean(text), context);
  // Of two days nobody knows which is meant.
  if (!found || others.length > 0) return { day, isAll: false };
  return { day: oneDay(found.reading), isAll: false };
}

/** The first day that stands in a text as one on which a document was signed; null if there is none. */
export function findSigningDay(text: string, context: DateContext): Day | DateProblem | null {
  const found = findPeriod(clean(text), context);
  return found && oneDay(found.reading);
}

/** A document is signed on one day, not from one to another. */
function oneDay(reading: DateReading): Day | DateProblem {
  if (reading.kind === "problem") return reading.problem;
  return reading.from === reading.to ? reading.from : { kind: "not-understood" };
}
