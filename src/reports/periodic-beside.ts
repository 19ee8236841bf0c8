import { clean, fold } from "../reading/text.ts";
import { besideForm } from "./beside-report.ts";
import { type PeriodicAnswers, type PeriodicQuestion, TEXTS } from "./periodic-answers.ts";
import { isText } from "./periodic-questions.ts";
import type { PeriodicCircumstances, PeriodicTaken } from "./periodic-taken.ts";

/** Shorter texts ("Không có khó khăn, vướng mắc gì") may well be the same in two parts of a report. */
const LEAST = 12;

/**
 * What became of words that were typed at a question, unless they tell of an event that the question does
 * not take: of that its author says whether it is reported by itself. Nor does one text answer two questions.
 */
export function orOffered(
  answers: PeriodicAnswers,
  question: PeriodicQuestion,
  words: PeriodicTaken,
  text: string,
  given: PeriodicCircumstances,
): PeriodicTaken {
  if (isText(question)) {
    const isRetold = TEXTS.some((one) => one !== question && answers[one] === clean(text));
    return isRetold && fold(text).split(" ").length >= LEAST
      ? { answers, refused: { kind: "told-already" } }
      : words;
  }
  if (isWhole(answers, question, words)) return words;
  const mayCorrect = words.answers !== answers && question !== "document";
  const offer = besideForm(answers, text, given, mayCorrect ? "correct" : "nothing");
  return offer ? { answers, refused: offer } : words;
}

/** All of it was taken; of a document only its number and day are. */
function isWhole(before: PeriodicAnswers, question: PeriodicQuestion, words: PeriodicTaken) {
  const { answers, refused } = words;
  if (answers === before || refused !== null) return false;
  if (question === "document") return answers.document?.number !== before.number;
  return (answers.unread ?? []).length === 0;
}
