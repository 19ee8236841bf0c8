import { instantOf } from "../plan/day.ts";
import type { Day, Plan } from "../plan/model.ts";
import type { Basis } from "./facts.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { officeOf, toPerson } from "./recipients.ts";
import { endOfNextWorkingDay } from "./rungs.ts";
import { daysOf, isIn, type Span } from "./span.ts";
import { ifKnown, isWorkingHour } from "./working-time.ts";

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

interface Hour {
  readonly day: Day;
  readonly at: Date;
  /** The full hour of work before. */
  readonly since: Date;
}

function hoursIn({ plan, calendar }: Basis, span: Span): Hour[] {
  const ever = { from: "0000-01-01", to: "9999-12-31" };
  return daysOf(span, plan, ever).flatMap((day) => {
    if (!ifKnown(() => calendar.isWorkingDay(day))) return [];
    const hours = hoursOn(plan, day);
    if (!hours.some((at) => isIn(span, at))) return [];
    const before = ifKnown(() => hoursOn(plan, calendar.workingDayBefore(day)))?.at(-1);
    return hours.flatMap((at, index) => {
      const since = hours[index - 1] ?? before;
      return since && isIn(span, at) ? [{ day, at, since }] : [];
    });
  });
}

function hoursOn(plan: Plan, day: Day): Date[] {
  return Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:00`)
    .filter((at) => isWorkingHour(plan, at))
    .map((at) => instantOf(day, at, plan.timeZone));
}
