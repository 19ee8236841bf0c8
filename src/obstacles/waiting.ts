import type { Calendar } from "../plan/calendar.ts";
import { dayOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";

/** After so many working days without an answer the office is told of an obstacle by its name. */
const PATIENCE = 5;

/**
 * Whether an obstacle has waited too long by a day.
 *
 * @throws CalendarYearMissing
 */
export function waitsLong(
  { raisedAt }: { readonly raisedAt: Date },
  { day, calendar, timeZone }: { day: Day; calendar: Calendar; timeZone: string },
): boolean {
  return calendar.workingDaysBetween(dayOf(raisedAt, timeZone), day) > PATIENCE;
}

/** How many wait for the office's word, and how many for that of those above it. */
export interface ObstacleCount {
  readonly open: number;
  readonly handed: number;
}

/** What is answered needs no one above the office any more. */
export function mayBeHanded({ state }: { readonly state: string }): boolean {
  return state === "open" || state === "handed";
}
