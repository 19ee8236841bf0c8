import { addDays, dayOf } from "../plan/day.ts";
import type { Day, Period, Plan } from "../plan/model.ts";

/** A window of time, after `from` up to and including `to`. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

export function isIn({ from, to }: Span, at: Date): boolean {
  return from < at && at <= to;
}

/** The days that the span touches, those outside the period left out. */
export function daysOf({ from, to }: Span, { timeZone }: Plan, period: Period): Day[] {
  const first = later(dayOf(from, timeZone), period.from);
  const last = earlier(dayOf(to, timeZone), period.to);
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * When the plan is followed up: from the first day of its year, because what it counts may begin in the
 * year before, when nobody is told of anything yet.
 */
export function followedUp({ year, period }: Plan): Period {
  return { from: later(period.from, `${String(year).padStart(4, "0")}-01-01`), to: period.to };
}

/** The later of two days; for `reduce`. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
