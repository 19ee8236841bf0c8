import { dayOf } from "../plan/day.ts";
import { groupedBy } from "../plan/grouped.ts";
import type { Day, Plan } from "../plan/model.ts";
import { type Alike, alike, type Saying } from "./alike.ts";

/** What was raised, and what it was answered. */
export interface HindranceSaid {
  readonly text: string;
  /** Null: not answered yet. */
  readonly answer: HindranceAnswer | null;
}

export type Hindrance = HindranceSaid & Saying;

export interface HindranceAnswer {
  readonly text: string;
  readonly on: Day;
}

interface AnsweredAlike extends Alike {
  readonly answer: HindranceAnswer;
}

/** What was raised, apart by whether it is still open: a difficulty that is met is none to decide. */
export interface Hindrances {
  readonly open: readonly Alike[];
  readonly answered: readonly AnsweredAlike[];
}

/** Groups what says the same, of what was answered only what was answered the same. */
export function hindrancesIn(all: readonly Hindrance[]): Hindrances {
  const answered = all.flatMap(({ unit, text, answer }) =>
    // An answer is to the whole text, of however many lines.
    answer ? [{ unit, text: onOneLine(text), answer }] : [],
  );
  const byAnswer = groupedBy(answered, ({ answer }) => `${answer.on} ${answer.text}`);
  return {
    open: alike(all.filter(({ answer }) => answer === null)),
    answered: [...byAnswer.values()].flatMap((group) => {
      const answer = group[0]?.answer;
      return answer ? alike(group).map((one) => ({ ...one, answer })) : [];
    }),
  };
}

export function answerTo(
  { timeZone }: Pick<Plan, "timeZone">,
  { answer, answeredAt }: { readonly answer: string | null; readonly answeredAt: Date | null },
): HindranceAnswer | null {
  return answer && answeredAt ? { text: answer, on: dayOf(answeredAt, timeZone) } : null;
}

export function onOneLine(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("; ");
}
