import type { Answers } from "./answers.ts";
import { dutyIn, takeDuty } from "./take-duty.ts";
import { takeText } from "./take-text.ts";
import type { Circumstances } from "./taken.ts";
import { nilAbout, pendingIn, tellsNil } from "./words.ts";

/**
 * What is said by itself of no deed at all: "tháng này không phát sinh gì", "chưa thực hiện do …, dự kiến
 * quý IV". What it does not say is asked. Null if it is none.
 */
export function takeStatement(text: string, given: Circumstances): Answers | null {
  if (tellsNil(text)) {
    const meant = dutyNamed(nilAbout(text), given);
    return meant ? takeDuty({ status: "nil" }, meant, given).answers : { status: "nil" };
  }
  const pending = pendingIn(text);
  if (!pending) return null;
  const { about, reason, planned } = pending;
  const duty = dutyNamed(about, given);
  const begun: Answers = duty
    ? takeDuty({ status: "pending" }, duty, given).answers
    : { status: "pending" };
  // Words that may not stay, or are too few, are asked for again.
  const reasoned = takeText(begun, "reason", reason, false).answers;
  return planned === null ? reasoned : takeText(reasoned, "planned", planned, false).answers;
}

function dutyNamed(about: string, given: Circumstances): string | null {
  return dutyIn(about.replace(/^\s*nhiệm vụ\s+(?!\d)/i, ""), given);
}
