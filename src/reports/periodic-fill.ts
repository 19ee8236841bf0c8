import { type PartName, readReportParts } from "../reading/report-parts.ts";
import { PERIODIC_LENGTH, type PeriodicAnswers, TEXTS } from "./periodic-answers.ts";
import { signingContext } from "./periodic-document.ts";
import { periodicQuestions } from "./periodic-questions.ts";
import type { PeriodicCircumstances } from "./periodic-taken.ts";
import { readText, type TextRefused } from "./take-text.ts";

/** What a document said of the parts that were not answered yet. */
export interface Filled {
  /** The same object if nothing was taken. */
  readonly answers: PeriodicAnswers;
  readonly taken: readonly PartName[];
  readonly refused: readonly { readonly part: PartName; readonly why: TextRefused }[];
  /** Answered before, and so left as they are. */
  readonly kept: readonly PartName[];
}

/** The parts of a periodic report that a text holds below their heads. */
export function partsIn(
  words: string,
  given: Pick<PeriodicCircumstances, "occasion" | "today">,
): PartName[] {
  const { parts } = readReportParts(words, signingContext(given));
  return TEXTS.filter((part) => parts[part] !== undefined);
}

/** Takes the parts of a periodic report from its document, by the law of each; answers stay as they are. */
export function fillFromDocument(
  answers: PeriodicAnswers,
  words: string,
  given: Pick<PeriodicCircumstances, "occasion" | "today">,
): Filled {
  const read = readReportParts(words, signingContext(given));
  const asked = periodicQuestions(given.occasion, { ...answers, nil: false });
  const taken: PartName[] = [];
  const refused: Filled["refused"][number][] = [];
  const kept: PartName[] = [];
  const change: Partial<PeriodicAnswers> = {};
  for (const part of TEXTS) {
    const text = read.parts[part];
    if (text === undefined) continue;
    if (answers[part] !== undefined) kept.push(part);
    if (answers[part] !== undefined || !asked.includes(part)) continue;
    const value = readText(text, PERIODIC_LENGTH, false);
    if (typeof value === "string") {
      change[part] = value;
      taken.push(part);
    } else refused.push({ part, why: value });
  }
  if (!answers.document && read.document) change.document = read.document;
  const isNothing = Object.keys(change).length === 0;
  return {
    answers: isNothing ? answers : { ...answers, nil: false, ...change, at: undefined },
    taken,
    refused,
    kept,
  };
}
