import type { Basis } from "./facts.ts";
import { hoursIn } from "./hours.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { officeOf, toPerson } from "./recipients.ts";
import { endOfNextWorkingDay } from "./rungs.ts";
import { isIn, type Span } from "./span.ts";

/** How many working days later it is still worth saying. */
const LATEST = 2;

/**
 * At the full hours of work the office is told whom the bot could not reach any more since the hour
 * before, and how many messages may not have arrived, each all in one message.
 */
export function outOfReachNotices(basis: Basis, span: Span): Notice[] {
  const { plan, calendar, facts } = basis;
  const { lost, doubts } = facts;
  // Most ticks end here.
  if (lost.length === 0 && doubts.length === 0) return [];
  return hoursIn(basis, span).flatMap(({ day, at, since }) => {
    const hour = { from: since, to: at };
    const time = { notBefore: at, notAfter: endOfNextWorkingDay(plan, calendar, day, LATEST) };
    const listOf = (kind: "unreachable-list" | "uncertain-list", when: readonly Date[]) =>
      when.some((one) => isIn(hour, one))
        ? officeOf(facts).map((personId) => ({
            key: keyOf(plan, kind, at.toISOString(), personId),
            to: toPerson(personId),
            ...time,
            ...{ kind, since, until: at, day },
          }))
        : [];
    return [...listOf("unreachable-list", lost), ...listOf("uncertain-list", doubts)];
  });
}
