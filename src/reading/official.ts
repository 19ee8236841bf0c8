/** The number and the day of a unit's own document: "Báo cáo số 45/BC-UBND ngày 12/6/2024". */
import type { Day } from "../plan/model.ts";
import { type DateContext, type DateProblem, type DateReading, readPeriod } from "./date.ts";
import { findPeriod } from "./date-find.ts";
import { readNumber } from "./document.ts";
import { clean } from "./text.ts";

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
    const date = findPeriod(typed.slice(found.end), context);
    if (!date) return { kind: "document", number, signedOn: null };
    const signedOn = oneDay(date.reading);
    return typeof signedOn === "string"
      ? { kind: "document", number, signedOn }
      : { kind: "day-problem", number, problem: signedOn };
  }
  return { kind: "none" };
}

/** Reads a whole answer as the day on which a document was signed. */
export function readSigningDay(text: string, context: DateContext): Day | DateProblem {
  return oneDay(readPeriod(text, context));
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
