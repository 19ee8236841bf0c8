import type { Calendar } from "../../plan/calendar.ts";
import { addDays, compare, dayOf, instantOf, yearOf } from "../../plan/day.ts";
import type { Day, Plan } from "../../plan/model.ts";
import type { Chance } from "./chance.ts";

/** The time in which the demo's history happens. */
export interface Course {
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly now: Date;
  readonly today: Day;
  /** The first working day of the plan's own year: before it the calendar may not be known. */
  readonly start: Day;
  /** The day on which the office begins to use the bot. */
  readonly launch: Day;
  /** Of the plan's period, what has come so far; earlier than `start` if nothing has. */
  readonly until: Day;
}

/** A plan is some weeks old before its bot is in use; a demo shows at least two weeks of it. */
const LAUNCHED_AFTER = 57;
const SHOWN = 14;

export function courseOf(plan: Plan, calendar: Calendar, now: Date): Course {
  const today = dayOf(now, plan.timeZone);
  const first = later(plan.period.from, `${plan.year}-01-01`);
  const start = calendar.isWorkingDay(first) ? first : calendar.addWorkingDays(first, 1);
  const launched = earlier(addDays(first, LAUNCHED_AFTER), addDays(today, -SHOWN));
  const launch = launched < start ? start : calendar.lastWorkingDayNotAfter(launched);
  return {
    ...{ plan, calendar, now, today, start },
    launch: earlier(launch, today),
    until: earlier(today, plan.period.to),
  };
}

/** The working day on that day or before it; null if it has not come, or lies before the start. */
export function workingDay({ plan, calendar, start, until }: Course, day: Day): Day | null {
  // Of the years after the plan's the calendar may know nothing.
  if (day < start || yearOf(day) > yearOf(plan.period.to)) return null;
  const worked = calendar.lastWorkingDayNotAfter(day);
  return worked > until ? null : worked;
}

/** The working day on that day or behind it. */
export function workedFrom(calendar: Calendar, day: Day): Day {
  return calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1);
}

/** Some minute of that working day, or of the one before it; null if that is none of the history. */
export function someTimeOn(course: Course, day: Day, luck: Chance): Date | null {
  const worked = workingDay(course, day);
  return worked === null ? null : workingMinute(course, worked, luck);
}

/** Some minute within the plan's working hours of that day. */
export function workingMinute({ plan }: Course, day: Day, luck: Chance): Date {
  const { from, to } = luck.pick(plan.workingHours);
  const last = minutesOf(to) - 1;
  const minute = luck.between(minutesOf(from), last);
  const time = new Date(minute * 60_000).toISOString().slice(11, 16);
  return instantOf(day, time, plan.timeZone);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function earlier(a: Day, b: Day): Day {
  return compare(a, b) < 0 ? a : b;
}

export function later(a: Day, b: Day): Day {
  return compare(a, b) < 0 ? b : a;
}
