import type { Calendar } from "../plan/calendar.ts";
import { workingDayNotBefore } from "../plan/counted-day.ts";
import { addDays } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";

/**
 * On which day one is reminded who asks for it in so many days: a day off gives way to the working day
 * after it. Null if that is past the last working day on which the report is in time.
 */
export function snoozeDay(
  calendar: Calendar,
  today: Day,
  days: number,
  lastWorkingDay: Day,
): Day | null {
  const wanted = addDays(today, days);
  if (wanted > lastWorkingDay) return null;
  const day = workingDayNotBefore(calendar, wanted);
  return day <= lastWorkingDay ? day : null;
}
