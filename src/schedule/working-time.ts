import { type Calendar, CalendarYearMissing } from "../plan/calendar.ts";
import { addDays, dayOf, instantOf, mondayOf, timeOf, weekdayOf } from "../plan/day.ts";
import type { Day, Plan, TimeOfDay } from "../plan/model.ts";

/** Nothing is said outside working hours, and nothing on a day off. */

export function isWorkingHour({ workingHours }: Pick<Plan, "workingHours">, at: TimeOfDay) {
  return workingHours.some(({ from, to }) => from <= at && at < to);
}

/** When work begins on a working day. */
export function beginOfWork({ workingHours }: Pick<Plan, "workingHours">): TimeOfDay {
  return workingHours[0]?.from ?? "00:00";
}

/** The instant at which the working hours of that day have ended. */
export function endOfWork(plan: Plan, day: Day): Date {
  return instantOf(day, plan.workingHours.at(-1)?.to ?? "00:00", plan.timeZone);
}

/** On which days something may be said. */
export type Days =
  | "working"
  | "every"
  /** Known without a calendar of the year: any but those of the weekend. */
  | "weekdays";

/**
 * The first instant, not before the given one, at which something may be said.
 *
 * @throws CalendarYearMissing if nobody can know
 */
export function speakingTime(plan: Plan, calendar: Calendar, instant: Date, days: Days): Date {
  const before = latest.get(calendar);
  const holds =
    before?.plan === plan && before.days === days && Number(before.instant) === Number(instant);
  if (holds) return before.time;
  const time = firstTime(plan, calendar, instant, days);
  latest.set(calendar, { plan, instant, days, time });
  return time;
}

/** The last answer: it is asked for each of thousands who are told at one time. */
const latest = new WeakMap<
  Calendar,
  { readonly plan: Plan; readonly instant: Date; readonly days: Days; readonly time: Date }
>();

function firstTime(plan: Plan, calendar: Calendar, instant: Date, days: Days): Date {
  const { timeZone, workingHours } = plan;
  const may = (day: Day) =>
    days === "every" ||
    (days === "weekdays" && !calendar.weekend.includes(weekdayOf(day))) ||
    (days === "working" && calendar.isWorkingDay(day));
  const at = timeOf(instant, timeZone);
  for (let day = dayOf(instant, timeZone), first = true; ; day = addDays(day, 1), first = false) {
    if (!may(day)) continue;
    if (first && isWorkingHour(plan, at)) return instant;
    const next = workingHours.find(({ from }) => !first || at < from);
    if (next) return instantOf(day, next.from, timeZone);
  }
}

/** Now, or when work begins again; now too if the calendar does not tell when that is. */
export function workingTimeFrom(plan: Plan, calendar: Calendar, now: Date): Date {
  return ifKnown(() => speakingTime(plan, calendar, now, "working")) ?? now;
}

/** What a rule says, or null where it would have to look at a year that the calendar lacks. */
export function ifKnown<T>(rule: () => T): T | null {
  try {
    return rule();
  } catch (error) {
    if (error instanceof CalendarYearMissing) return null;
    throw error;
  }
}

/** No day before it in its week, which begins on Monday, is worked. */
export function isFirstOfWeek(calendar: Calendar, day: Day): boolean {
  const monday = mondayOf(day);
  return ifKnown(() => calendar.workingDaysBetween(addDays(monday, -1), day)) === 1;
}
