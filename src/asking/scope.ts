import type { Day, Period, Plan, Unit } from "../plan/model.ts";
import { type Occasion, occasionOf } from "../plan/occasions.ts";
import { unitsOn } from "../plan/units.ts";
import { type Scope, timeOf } from "../progress/totals.ts";
import type { Query } from "./query.ts";

/** The units that a query is about: those of one kind, those named, or all that have something to report. */
export function unitsOf(plan: Plan, { units }: Pick<Query, "units">, day: Day): Unit[] {
  const all = unitsOn(plan, day);
  if (Array.isArray(units)) return all.filter(({ code }) => units.includes(code));
  return all.filter(
    ({ kind, reports, hasDuties }) => (reports || hasDuties) && (units === null || kind === units),
  );
}

/** The occasion that a query names; null for none, or one that the plan has no more. */
export function occasionIn(plan: Plan, { period }: Pick<Query, "period">): Occasion | null {
  return period && "occasion" in period ? occasionOf(plan, period.occasion) : null;
}

/** Days that were named by a special month are that month's: what counts for it, and as its own totals count it. */
function timeIn({ from, to, month }: Extract<Query["period"], { from: Day }>): Scope["time"] {
  const period = { from, to };
  return month ? { kind: "special-month", period, month } : timeOf(period);
}

/** Of which work the figure of a query is told. */
export function scopeOf(plan: Plan, query: Query, day: Day): Scope {
  const { period, area, duties } = query;
  const time = period && "from" in period ? timeIn(period) : occasionIn(plan, query);
  return { time, area, duties, units: unitsOf(plan, query, day) };
}

/** All of the year before begins before any time of this plan. */
export const isYearBefore = ({ period }: Plan, against: Period): boolean =>
  against.from < period.from;
