import { type Finding, guard } from "../reading/privacy.ts";
import { clean, length } from "../reading/text.ts";
import type { Answers, Question } from "./answers.ts";
import { type Refused, refused, type Taken, taken } from "./taken.ts";

/** Characters of a text answer after NFC: the result, an obstacle. */
export const TEXT_LENGTH = { from: 10, to: 1000 };

export type TextRefused = Extract<Refused, { kind: "length" | "private" }>;

/**
 * A text in the person's own words as it is stored, or why it is not: too short, too long, or such that
 * it may harm someone.
 *
 * @param harmless its author says that what looks like personal data is none
 */
export function readText(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  harmless: boolean,
): string | TextRefused {
  const value = clean(text);
  const size = length(value);
  if (size < from || size > to) return { kind: "length", length: size };
  const findings = guard(value);
  const mayStay = findings.every(({ kind }) => MAY_STAY.includes(kind));
  if (findings.length > 0 && !(harmless && mayStay)) return { kind: "private", findings, mayStay };
  return value;
}

/** What only looks like personal data may be kept by its author's word; a victim's name never. */
const MAY_STAY: readonly Finding["kind"][] = ["phone", "id-number", "address"];

/** Takes a text as the answer to a question for one. */
export function takeText(
  answers: Answers,
  question: Question,
  text: string,
  harmless: boolean,
): Taken {
  if (question !== "result" && question !== "obstacle") {
    return refused(answers, { kind: "not-here", question });
  }
  const value = readText(text, TEXT_LENGTH, harmless);
  return typeof value === "string"
    ? taken(answers, { [question]: value })
    : refused(answers, value);
}

export function skip(answers: Answers, question: Question): Taken {
  if (question === "evidence") return taken(answers, { evidence: "done" });
  if (question === "obstacle") return taken(answers, { obstacle: null });
  return refused(answers, { kind: "not-here", question });
}
