import { isWithin } from "../plan/day.ts";
import type { Day, Period } from "../plan/model.ts";

/** What decides to which period a report belongs. */
export interface Dated {
  /** When its activity took place; null if nothing did, or nobody said when. */
  readonly period: Period | null;
  /** Of the first revision. */
  readonly sentOn: Day;
}

export type Place = "within" | "outside" | "spans";

/**
 * A figure belongs to the period in which its activity lies, whatever the day of sending or the status.
 * Where nothing took place, what counts is the day on which that was said. What lies in two periods is
 * nobody's to decide but the reporter's: `spans`.
 */
export function placeIn(period: Period, { period: activity, sentOn }: Dated): Place {
  const { from, to } = activity ?? { from: sentOn, to: sentOn };
  const [begins, ends] = [isWithin(from, period), isWithin(to, period)];
  if (begins && ends) return "within";
  return to < period.from || from > period.to ? "outside" : "spans";
}

/** The day on which the activity ended, or on which it was said that there was none. */
export function dayOfFact({ period, sentOn }: Dated): Day {
  return period?.to ?? sentOn;
}
