/** Which year is meant by a day, a month or a span without one. */
import { daysBetween, yearOf } from "../plan/day.ts";
import type { Day, Period } from "../plan/model.ts";

export interface Ends {
  /** First and last day, both included. */
  readonly from: Day;
  readonly to: Day;
}

/** "28/12 đến 3/1" crosses New Year; "22/12 đến 20/11" is rather a slip than eleven months. */
export const LONGEST_ACROSS_NEW_YEAR = 62;
/** Of last year's days nobody speaks without the year when the next such day is but a month ahead. */
const REACH = 335;
/** The second half-year is told of in July; "từ đầu năm đến 20/12" in January is last year. */
const LONGEST_TO_COME = 184;

/** All years in which it could lie that is told today, the latest first: 29/2 may be three years away. */
export function yearsAround(today: Day): readonly number[] {
  const year = yearOf(today);
  return [1, 0, -1, -2, -3].map((apart) => year + apart);
}

/**
 * Of the same days in several years those that whoever speaks today means: the latest that have begun, wherever
 * the plan's period lies. Only what is out of reach, or lies before the plan and comes again in it, is still to
 * come. Null: the calendar has none.
 */
export function meantOf<E extends Ends>(
  placed: readonly E[],
  { today, period }: { readonly today: Day; readonly period: Period },
): E | null {
  const latest = placed.toSorted((a, b) => (a.to < b.to ? 1 : -1));
  const begun = latest.find(
    ({ from, to }) => from <= today && daysBetween(today, to) <= LONGEST_TO_COME,
  );
  const coming = latest.findLast(({ from }) => from > today);
  if (!begun || !coming) return begun ?? coming ?? null;
  const comesInPlan =
    begun.to < period.from && coming.from <= period.to && coming.to >= period.from;
  return comesInPlan || isOutOfReach(begun, today) ? coming : begun;
}

function isOutOfReach({ to }: Ends, today: Day): boolean {
  return yearOf(to) < yearOf(today) && daysBetween(to, today) > REACH;
}
