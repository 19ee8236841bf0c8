import { type Limits, mayStay } from "../reading/law.ts";
import type { Answers, Question } from "./answers.ts";
import { cutText } from "./cut.ts";
import { type Refused, refused, type Taken, taken } from "./taken.ts";

/** Characters of a text answer after NFC: the result, an obstacle. */
export const TEXT_LENGTH = { from: 10, to: 2000 };

/** "Chưa có kinh phí" is a reason, "quý IV" a time. */
const LENGTHS: Partial<Record<Question, Limits>> = {
  result: TEXT_LENGTH,
  obstacle: TEXT_LENGTH,
  reason: { from: 5, to: 500 },
  planned: { from: 3, to: 100 },
};

export type TextRefused = Extract<Refused, { kind: "length" | "private" }>;

/**
 * A text in the person's own words as it is stored, or why it is not: too short, too long, or such that
 * it may harm someone. Whether it may stay is the law's to say.
 *
 * @param harmless its author says that what looks like personal data is none
 */
export function readText(typed: string, limits: Limits, harmless: boolean): string | TextRefused {
  const verdict = mayStay(typed, limits);
  switch (verdict.kind) {
    case "length":
      return { ...verdict, limits, cut: cutText(typed, limits.to) };
    case "refused":
      return { kind: "private", findings: verdict.findings, mayStay: false };
    case "stays": {
      const { text, doubts } = verdict;
      const isSettled = harmless || doubts.length === 0;
      return isSettled ? text : { kind: "private", findings: doubts, mayStay: true };
    }
  }
}

/** As much of a text as may be the answer to a question. */
export function partFor(question: Question, text: string): string {
  return cutText(text, (LENGTHS[question] ?? TEXT_LENGTH).to)?.kept ?? text;
}

/** Takes a text as the answer to a question for one. */
export function takeText(
  answers: Answers,
  question: Question,
  text: string,
  harmless: boolean,
): Taken {
  const limits = LENGTHS[question];
  if (!limits) return refused(answers, { kind: "not-here", question });
  const value = readText(text, limits, harmless);
  return typeof value === "string"
    ? taken(answers, { [question]: value })
    : refused(answers, value);
}

/** Adds to what was told before; takes the text as it is where nothing was. */
export function addText(
  answers: Answers,
  question: "result" | "obstacle",
  text: string,
  harmless: boolean,
): Taken {
  const before = answers[question];
  if (!before) return takeText(answers, question, text, harmless);
  const more = readText(text, { from: 1, to: TEXT_LENGTH.to }, harmless);
  if (typeof more !== "string") return refused(answers, more);
  // Its author settled the doubts of the first part when it was told.
  const value = readText(`${before}\n${more}`, TEXT_LENGTH, true);
  if (typeof value === "string") return { ...taken(answers, { [question]: value }), added: more };
  // Nothing of the first part is to be cut for the second.
  return refused(answers, value.kind === "length" ? { ...value, cut: null } : value);
}

/** The result as it was before it was told anew, and then that. */
export function joinResult(answers: Answers): Taken {
  const { result, former } = answers;
  const before = resultOf(former);
  if (!before || !result) return refused(answers, { kind: "not-here", question: "review" });
  return addText({ ...answers, result: before }, "result", result, true);
}

/** The result among answers that were kept to be brought back. */
export function resultOf(former: Answers["former"]): string | null {
  const result = former?.result;
  return typeof result === "string" ? result : null;
}

export function skip(answers: Answers, question: Question): Taken {
  if (question === "evidence") return taken(answers, { evidence: "done" });
  if (question === "planned") return taken(answers, { planned: null });
  if (question === "obstacle") return taken(answers, { obstacle: null });
  return refused(answers, { kind: "not-here", question });
}
