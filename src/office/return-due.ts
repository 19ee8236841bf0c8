import { type Calendar, CalendarYearMissing } from "../plan/calendar.ts";
import { addDays } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";

/** Working days that a unit has to correct what was returned. */
const DAYS = 3;

/**
 * The last day on which the correction of a returned report is awaited: never before the last day that the
 * unit has anyway. It is the office's own choice, so that a calendar without the year does not hinder it.
 */
export function returnDue(calendar: Calendar, today: Day, last: Day | null): Day {
  const due = workingDaysAfter(calendar, today);
  return last !== null && last > due ? last : due;
}

function workingDaysAfter(calendar: Calendar, today: Day): Day {
  try {
    return calendar.addWorkingDays(today, DAYS);
  } catch (error) {
    if (error instanceof CalendarYearMissing) return addDays(today, DAYS + 2);
    throw error;
  }
}
