import { dayOf } from "../plan/day.ts";
import type { Plan } from "../plan/model.ts";
import { occasionOf } from "../plan/occasions.ts";
import type { Answers } from "./answers.ts";
import { monthsOf } from "./marks.ts";
import { placedIn } from "./periodic-sums.ts";
import { tellsOfDeeds } from "./status.ts";

/** A task report, as far as it is asked to which occasions it belongs. */
export interface Belonging {
  readonly unit: string;
  readonly duty: string;
  readonly number: number;
  readonly submittedAt: Date;
}

/**
 * Whether a task report changes something in the figures of an occasion. A correction may take an activity
 * out of its period: what it said before counts, too.
 *
 * @param said what the report says, and what it said before
 */
export function touches(
  plan: Plan,
  code: string,
  { unit, duty, number, submittedAt }: Belonging,
  said: readonly Answers[],
): boolean {
  const occasion = occasionOf(plan, code);
  const sentOn = dayOf(submittedAt, plan.timeZone);
  const facts = said.flatMap(({ status, period = null, months, joint, ...one }) =>
    status && tellsOfDeeds(status)
      ? [
          {
            ...{ unit, duty: one.duty ?? duty, number, status, period, sentOn },
            ...{ months: monthsOf({ months }), figures: {}, also: joint?.also ?? [] },
          },
        ]
      : [],
  );
  if (!occasion) return false;
  const { counted, spans } = placedIn(plan, occasion, facts);
  return counted.length + spans.length > 0;
}
