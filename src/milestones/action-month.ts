import { addDays, compare, isWithin } from "../plan/day.ts";
import type { ActionMonth, Day, Plan, Unit } from "../plan/model.ts";
import { codesOf } from "../plan/units.ts";

/** How many activities a unit has reported that count for the Action Month. */
export interface ActivityFact {
  /** Code of the unit that reported, which may be closed by now. */
  readonly unit: string;
  /** Task reports in force, one activity each. */
  readonly reports: number;
}

/**
 * What a unit has reported for the Action Month: its own reports, and those of the closed units that
 * it succeeds.
 */
export function activitiesOf(
  plan: Plan,
  unit: Unit,
  facts: readonly ActivityFact[],
  today: Day,
): number {
  const codes = codesOf(plan, unit, today);
  return sumOf(facts.filter((fact) => codes.includes(fact.unit)));
}

export function allActivities(facts: readonly ActivityFact[]): number {
  return sumOf(facts);
}

function sumOf(facts: readonly ActivityFact[]): number {
  return facts.reduce((sum, { reports }) => sum + reports, 0);
}

/** People speak of the Action Month from a month before it until this long after it. */
const BEFORE = 31;
const AFTER = 14;

/** The Action Month while it is near or runs; null at other times, or if the plan has none. */
export function monthNear({ actionMonth }: Plan, today: Day): ActionMonth | null {
  if (!actionMonth) return null;
  const { period, milestones } = actionMonth;
  const days = [...milestones.map(({ day }) => day), period.to].toSorted(compare);
  const from = addDays(period.from, -BEFORE);
  const to = addDays(days.at(-1) ?? period.to, AFTER);
  return isWithin(today, { from, to }) ? actionMonth : null;
}
