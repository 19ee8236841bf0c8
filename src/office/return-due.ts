import { type Calendar, CalendarYearMissing } from "../plan/calendar.ts";
import { addDays } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";

/** Working days that a unit has to correct what was returned. */
const DAYS = 3;
/** Working days more that are offered at one tap. */
const LATER = [2, 5];

/**
 * The last day on which the correction of a returned report is awaited: never before the last day that the
 * unit has anyway. It is the office's own choice, so that a calendar without the year does not hinder it.
 */
export function returnDue(calendar: Calendar, today: Day, last: Day | null): Day {
  const due = workingDaysAfter(calendar, today, DAYS);
  return last !== null && last > due ? last : due;
}

/** Other last days that the office may choose, later than the usual one. */
export function otherDues(calendar: Calendar, usual: Day): Day[] {
  return LATER.map((days) => workingDaysAfter(calendar, usual, days));
}

/** Whether the office may choose a day: one that is to come, and not before the last that the unit has anyway. */
export function mayBeDue(day: Day, today: Day, last: Day | null): boolean {
  return day > today && (last === null || day >= last);
}

function workingDaysAfter(calendar: Calendar, from: Day, days: number): Day {
  try {
    return calendar.addWorkingDays(from, days);
  } catch (error) {
    if (error instanceof CalendarYearMissing) return addDays(from, days + 2);
    throw error;
  }
}
