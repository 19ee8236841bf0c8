import type { Answers, Question } from "./answers.ts";
import { type Finding, guard } from "./read/privacy.ts";
import { clean, length } from "./read/text.ts";
import { refused, type Taken, taken } from "./taken.ts";

/** Characters of a text answer after NFC: the result, an obstacle. */
export const TEXT_LENGTH = { from: 10, to: 1000 };

/**
 * Takes a text in the person's own words, unless it may harm someone.
 *
 * @param harmless its author says that what looks like personal data is none
 */
export function takeText(
  answers: Answers,
  question: Question,
  text: string,
  harmless: boolean,
): Taken {
  if (question !== "result" && question !== "obstacle") {
    return refused(answers, { kind: "not-here", question });
  }
  const value = clean(text);
  const size = length(value);
  if (size < TEXT_LENGTH.from || size > TEXT_LENGTH.to) {
    return refused(answers, { kind: "length", length: size });
  }
  const findings = guard(value);
  const mayStay = findings.every(({ kind }) => MAY_STAY.includes(kind));
  if (findings.length > 0 && !(harmless && mayStay)) {
    return refused(answers, { kind: "private", findings, mayStay });
  }
  return taken(answers, { [question]: value });
}

/** What only looks like personal data may be kept by its author's word; a victim's name never. */
const MAY_STAY: readonly Finding["kind"][] = ["phone", "id-number", "address"];

export function skip(answers: Answers, question: Question): Taken {
  if (question === "evidence") return taken(answers, { evidence: "done" });
  if (question === "obstacle") return taken(answers, { obstacle: null });
  return refused(answers, { kind: "not-here", question });
}
