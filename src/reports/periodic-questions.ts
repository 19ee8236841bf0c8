import type { Occasion } from "../plan/occasions.ts";
import { areFiguresAnswered } from "./asking.ts";
import {
  PERIODIC_QUESTIONS,
  type PeriodicAnswers,
  type PeriodicQuestion,
  TEXTS,
  type TextQuestion,
} from "./periodic-answers.ts";

/** What decides which questions there are. */
type Kind = Pick<Occasion, "kind" | "asking">;

/**
 * The questions that this report needs. Nothing to report needs no more than one confirmation; a signed
 * document that is the report itself, its number, its day and its copy, and the figures that it cannot be
 * read for; where
 * there are no weaknesses there are no causes of them; a special month is not followed by another.
 */
export function periodicQuestions(
  { kind, asking }: Kind,
  answers: PeriodicAnswers,
): PeriodicQuestion[] {
  if (answers.nil) return ["known", "review"];
  const own = asking.figures.length > 0 ? (["figures"] as const) : [];
  if (answers.scan) return ["known", ...own, "document", "review"];
  return PERIODIC_QUESTIONS.filter((question) => {
    if (question === "figures") return own.length > 0;
    if (question === "causes") return answers.weaknesses !== null;
    return question !== "directions" || kind !== "special-month";
  });
}

/** What to ask now: where the person went back to, otherwise the first question without an answer. */
export function openPeriodic(occasion: Kind, answers: PeriodicAnswers): PeriodicQuestion {
  const questions = periodicQuestions(occasion, answers);
  const { at } = answers;
  // The review is no place to go to: it is where one is when nothing is open.
  if (at && at !== "review" && questions.includes(at)) return at;
  return questions.find((question) => !isPeriodicAnswered(occasion, answers, question)) ?? "review";
}

/** The question before the open one; null at the first. */
export function periodicBefore(occasion: Kind, answers: PeriodicAnswers): PeriodicQuestion | null {
  const questions = periodicQuestions(occasion, answers);
  return questions[questions.indexOf(openPeriodic(occasion, answers)) - 1] ?? null;
}

/**
 * "Bước 2/7": the review is not a step. Causes keep their number where there is nothing that they would be of:
 * steps that are said do not become others.
 */
export function periodicProgress(
  occasion: Kind,
  answers: PeriodicAnswers,
): { step: number; steps: number } {
  const { weaknesses: _weaknesses, ...told } = answers;
  const questions = periodicQuestions(occasion, told);
  return {
    step: questions.indexOf(openPeriodic(occasion, answers)) + 1,
    steps: questions.length - 1,
  };
}

export function isPeriodicAnswered(
  { asking }: Pick<Kind, "asking">,
  answers: PeriodicAnswers,
  question: PeriodicQuestion,
): boolean {
  switch (question) {
    case "figures":
      return areFiguresAnswered(asking, answers);
    case "known":
      return answers.nil !== undefined;
    case "document":
      return (
        documentStep({ ...answers, at: undefined }) === "answered" &&
        !(answers.scan && answers.document === null)
      );
    case "review":
      return false;
    default:
      return answers[question] !== undefined;
  }
}

/**
 * What of a document is still to be said: its number, then its day, then the signed copy. Whoever comes
 * back to it is asked for the number again.
 */
export function documentStep({
  at,
  document,
  number,
  files,
  scan,
}: PeriodicAnswers): "number" | "day" | "files" | "answered" {
  if (number !== undefined) return "day";
  if (at === "document" || document === undefined) return "number";
  if (scan && document === null) return "number";
  return document === null || files === "done" ? "answered" : "files";
}

export function isText(question: PeriodicQuestion): question is TextQuestion {
  return TEXTS.some((one) => one === question);
}

/** Whether "Không có" is an answer: every report looks ahead, but not every one has weaknesses. */
export function maySkip(question: PeriodicQuestion): boolean {
  return isText(question) && question !== "directions";
}
