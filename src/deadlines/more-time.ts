import { type Calendar, CalendarYearMissing } from "../plan/calendar.ts";
import type { Day } from "../plan/model.ts";

/** How much more time is offered, in working days. */
const OFFERED = [2, 3, 5];

/**
 * Last days to choose from, so many working days after the last on-time day, or after today if that is
 * over. None if the calendar does not reach so far.
 */
export function offeredDays(last: Day, today: Day, calendar: Calendar): Day[] {
  const from = today > last ? today : last;
  try {
    return OFFERED.map((count) => calendar.addWorkingDays(from, count));
  } catch (error) {
    if (error instanceof CalendarYearMissing) return [];
    throw error;
  }
}

/** Whether a last day gives more time than there is. */
export function givesTime(day: Day, last: Day): boolean {
  return day > last;
}
