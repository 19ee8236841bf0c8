import type { DateContext } from "../reading/date.ts";
import { readOfficial, readSigningDay } from "../reading/official.ts";
import type { PeriodicAnswers } from "./periodic-answers.ts";
import { documentStep } from "./periodic-questions.ts";
import type { PeriodicCircumstances, PeriodicTaken } from "./periodic-taken.ts";

/** Takes "45/BC-UBND ngày 12/6/2024", or only its number, of which the day is asked next. */
export function takeDocument(
  answers: PeriodicAnswers,
  text: string,
  given: PeriodicCircumstances,
): PeriodicTaken {
  const reading = readOfficial(text, signingContext(given));
  switch (reading.kind) {
    case "document":
      return reading.signedOn === null
        ? taken(answers, { number: reading.number })
        : signed(answers, reading.number, reading.signedOn);
    case "day-problem":
      return {
        answers: { ...answers, number: reading.number },
        refused: { kind: "signed", problem: reading.problem },
      };
    case "none":
      return documentStep(answers) === "day"
        ? takeSigningDay(answers, text, given)
        : { answers, refused: { kind: "document" } };
  }
}

/** Takes the day of the document whose number is known. */
export function takeSigningDay(
  answers: PeriodicAnswers,
  text: string,
  given: PeriodicCircumstances,
): PeriodicTaken {
  const { number } = answers;
  if (number === undefined) return { answers, refused: { kind: "not-here", question: "document" } };
  const day = readSigningDay(text, signingContext(given));
  return typeof day === "string"
    ? signed(answers, number, day)
    : { answers, refused: { kind: "signed", problem: day } };
}

/** Another document needs another copy: whether there is one is asked again. */
function signed(answers: PeriodicAnswers, number: string, signedOn: string): PeriodicTaken {
  return taken(answers, { document: { number, signedOn }, number: undefined, files: undefined });
}

/** Signed after the period began, and not in the future. */
export function signingContext({
  occasion,
  today,
}: Pick<PeriodicCircumstances, "occasion" | "today">): DateContext {
  const { from } = occasion.period;
  return { today, period: { from: from < today ? from : today, to: today } };
}

function taken(answers: PeriodicAnswers, change: Partial<PeriodicAnswers>): PeriodicTaken {
  return { answers: { ...answers, ...change, at: undefined }, refused: null };
}
