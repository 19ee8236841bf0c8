import { addDays, compare, instantOf, isDay, isTimeOfDay, weekdayOf } from "../plan/day.ts";
import { lastOnTimeDay } from "../plan/deadlines.ts";
import type { Plan } from "../plan/model.ts";

const FRIDAY = 5;

/**
 * The afternoon of the Friday in the week before the one in which the plan's first deadline ends: most
 * units still owe, the reminders are about to begin. Without deadlines, the plan's first day.
 */
export function openingTime(plan: Plan): Date {
  const [first] = plan.deadlines.toSorted((a, b) => compare(a.dueBefore, b.dueBefore));
  if (!first) return instantOf(plan.period.from, "14:30", plan.timeZone);
  const last = lastOnTimeDay(first);
  return instantOf(addDays(last, FRIDAY - weekdayOf(last) - 7), "14:30", plan.timeZone);
}

const MORNING = "08:00";

/**
 * A time as typed: "2024-06-07T07:55" or "2024-06-07" (8:00) by the clocks of the time zone, or with a
 * zone of its own. Null if it is none.
 */
export function readTime(text: string, timeZone: string): Date | null {
  const [, day = "", time = MORNING, zone] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(text) ??
    [];
  if (!isDay(day) || !isTimeOfDay(time)) return null;
  return zone === undefined ? instantOf(day, time, timeZone) : new Date(text);
}
