import type { Day, Plan, SpecialMonth, Unit } from "../plan/model.ts";
import { codesOf } from "../plan/units.ts";

/** How many activities a unit has reported that count for a special month. */
export interface ActivityFact {
  /** Code of the unit that reported, which may be closed by now. */
  readonly unit: string;
  /** Code of the month. */
  readonly month: string;
  /** Task reports in force, one activity each. */
  readonly reports: number;
}

type Which = Pick<SpecialMonth, "code">;

/**
 * What a unit has reported for a month: its own reports, and those of the closed units that it succeeds.
 */
export function activitiesOf(
  plan: Plan,
  month: Which,
  unit: Unit,
  facts: readonly ActivityFact[],
  today: Day,
): number {
  const codes = codesOf(plan, unit, today);
  return allActivities(
    month,
    facts.filter((fact) => codes.includes(fact.unit)),
  );
}

export function allActivities(month: Which, facts: readonly ActivityFact[]): number {
  return activitiesIn(month, facts).reduce((sum, { reports }) => sum + reports, 0);
}

/** Those of one month. */
export function activitiesIn({ code }: Which, facts: readonly ActivityFact[]): ActivityFact[] {
  return facts.filter(({ month }) => month === code);
}
