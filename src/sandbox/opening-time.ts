import { addDays, compare, instantOf, weekdayOf } from "../plan/day.ts";
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
