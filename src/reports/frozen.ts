import { dayOf } from "../plan/day.ts";
import type { Plan } from "../plan/model.ts";
import { occasionOf } from "../plan/occasions.ts";
import type { Answers } from "./answers.ts";
import { placedIn } from "./periodic-sums.ts";
import { tellsOfDeeds } from "./status.ts";

/** The office froze the totals of an occasion (src/progress/snapshot.ts). */
export interface Frozen {
  /** Code of the deadline, or of the milestone that asks for a report. */
  readonly occasion: string;
  readonly number: number;
  readonly at: Date;
  /** Who; null if they gave no name, or had their data deleted. */
  readonly by: string | null;
}

/** A task report, as far as it is asked to which occasions it belongs. */
export interface Belonging {
  readonly unit: string;
  readonly duty: string;
  readonly number: number;
  readonly submittedAt: Date;
}

/**
 * The occasions whose totals are frozen and that a task report touches, each with the last time it was
 * frozen. A correction may take an activity out of a frozen period: what it said before counts, too.
 *
 * @param said what the report says, and what it said before
 */
export function touchedBy(
  plan: Plan,
  frozen: readonly Frozen[],
  { unit, duty, number, submittedAt }: Belonging,
  said: readonly Answers[],
): Frozen[] {
  const sentOn = dayOf(submittedAt, plan.timeZone);
  const facts = said.flatMap(({ status, period = null, actionMonth = false, joint, ...one }) =>
    status && tellsOfDeeds(status)
      ? [
          {
            ...{ unit, duty: one.duty ?? duty, number, status, period, actionMonth, sentOn },
            ...{ figures: {}, also: joint?.also ?? [] },
          },
        ]
      : [],
  );
  return lastOnes(frozen).filter(({ occasion: code }) => {
    const occasion = occasionOf(plan, code);
    if (!occasion) return false;
    const { counted, spans } = placedIn(plan, occasion, facts);
    return counted.length + spans.length > 0;
  });
}

/** The last time that each occasion was frozen. */
export function lastOnes(frozen: readonly Frozen[]): Frozen[] {
  const inOrder = frozen.toSorted((a, b) => a.number - b.number);
  return [...new Map(inOrder.map((one) => [one.occasion, one])).values()];
}
