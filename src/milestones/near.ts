import { addDays, compare } from "../plan/day.ts";
import type { Day, Plan, SpecialMonth } from "../plan/model.ts";

/** People speak of a special month from a month before it until this long after it. */
const BEFORE = 31;
const AFTER = 14;

/** The special months that are near or run. */
export function monthsNear(plan: Pick<Plan, "months">, today: Day): SpecialMonth[] {
  return monthsAhead(plan, today).filter(({ period }) => addDays(period.from, -BEFORE) <= today);
}

/** Those that are not long over. */
export function monthsAhead({ months }: Pick<Plan, "months">, today: Day): SpecialMonth[] {
  return months.filter(({ period, milestones }) => {
    const days = [...milestones.map(({ day }) => day), period.to].toSorted(compare);
    return today <= addDays(days.at(-1) ?? period.to, AFTER);
  });
}
