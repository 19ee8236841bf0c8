import { CalendarYearMissing } from "../plan/calendar.ts";
import { rungDay } from "../plan/counted-day.ts";
import { addDays, daysBetween, instantOf, isWithin, weekdayOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import type { Basis } from "./facts.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { lastDaysOf, openDeadlines } from "./owing.ts";
import { officeOf, toPerson } from "./recipients.ts";
import { daysOf, followedUp, isIn, later, type Span } from "./span.ts";
import { beginOfWork, endOfWork, ifKnown } from "./working-time.ts";

/** How many days before and after a rung that falls into a missing year the office is told of it. */
const REACH = 31;

/**
 * The office is told, once a day when work begins, that the calendar lacks a year which the schedule has
 * to look at: today's, or that of a rung near today of what is not closed. What needs that year is not said; nothing is guessed.
 */
export function missingYearNotices(basis: Basis, span: Span): Notice[] {
  const { plan, facts } = basis;
  const lasts = openDeadlines(basis).flatMap((deadline) => lastDaysOf(basis, deadline));
  const { from, to } = followedUp(plan);
  const end = lasts.map((last) => addDays(last, REACH)).reduce(later, to);
  return daysOf(span, plan, { from, to: end }).flatMap((day) => {
    const at = instantOf(day, beginOfWork(plan), plan.timeZone);
    if (!isIn(span, at) || !isToldOn(basis, day)) return [];
    return missingOn(basis, lasts, day).flatMap((year) =>
      officeOf(facts).map((personId) => ({
        key: keyOf(plan, "calendar-missing", String(year), day, personId),
        to: toPerson(personId),
        notBefore: at,
        notAfter: endOfWork(plan, day),
        kind: "calendar-missing" as const,
        year,
        day,
      })),
    );
  });
}

/** On working days; where nobody knows which those are, on all but the weekend. */
function isToldOn({ calendar }: Basis, day: Day): boolean {
  return ifKnown(() => calendar.isWorkingDay(day)) ?? !calendar.weekend.includes(weekdayOf(day));
}

function missingOn(basis: Basis, lasts: readonly Day[], day: Day): number[] {
  const { plan, calendar } = basis;
  const today = isWithin(day, followedUp(plan)) ? [missing(() => calendar.isWorkingDay(day))] : [];
  const rungs = lasts.flatMap((last) =>
    plan.reminders
      .filter(({ days }) => Math.abs(daysBetween(day, addDays(last, days))) <= REACH)
      .map((rung) => missing(() => rungDay(rung, last, calendar))),
  );
  return [...new Set([...today, ...rungs])].filter((year) => year !== null).toSorted();
}

function missing(rule: () => unknown): number | null {
  try {
    rule();
    return null;
  } catch (error) {
    if (error instanceof CalendarYearMissing) return error.year;
    throw error;
  }
}
