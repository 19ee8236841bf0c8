import type { Calendar } from "./calendar.ts";
import { addDays } from "./day.ts";
import type { Day, Rung } from "./model.ts";

/** What is counted from a last day: a rung of the reminder ladder, a notice of a milestone. */
export type Counted = Pick<Rung, "code" | "days" | "count" | "at"> & { readonly daysOff?: boolean };

/**
 * The day of a rung that is counted from a last day. A day off gives way to the working day before it
 * or, when the last day is over, after it.
 *
 * @throws CalendarYearMissing
 */
export function rungDay(rung: Omit<Counted, "at">, last: Day, calendar: Calendar): Day {
  const { days, count, daysOff } = rung;
  if (count === "working" && days !== 0) return calendar.addWorkingDays(last, days);
  const day = addDays(last, days);
  if (daysOff) return day;
  return days > 0 ? workingDayNotBefore(calendar, day) : calendar.lastWorkingDayNotAfter(day);
}

/** The day itself if it is a working day, otherwise the one after it. */
export function workingDayNotBefore(calendar: Calendar, day: Day): Day {
  return calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1);
}
