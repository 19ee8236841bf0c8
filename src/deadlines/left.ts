import type { Calendar } from "../plan/calendar.ts";
import { daysBetween } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";

/** Where a day lies before or after the end of a deadline. */
export type Left =
  /** Working days after it until the last one on which the report is in time. */
  | { readonly kind: "days"; readonly count: number }
  | { readonly kind: "last-working-day" | "after-working-days" | "last-day" }
  /** Calendar days since the last on-time day. */
  | { readonly kind: "overdue"; readonly count: number };

/** @throws CalendarYearMissing */
export function leftOn(today: Day, last: Day, calendar: Calendar): Left {
  if (today > last) return { kind: "overdue", count: daysBetween(last, today) };
  if (today === last) return { kind: "last-day" };
  const working = calendar.lastWorkingDayNotAfter(last);
  if (today === working) return { kind: "last-working-day" };
  if (today > working) return { kind: "after-working-days" };
  return { kind: "days", count: calendar.workingDaysBetween(today, working) };
}
