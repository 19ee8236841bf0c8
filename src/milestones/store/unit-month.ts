import type { Reads } from "../../database/index.ts";
import { dayOf } from "../../plan/day.ts";
import type { Plan, Unit } from "../../plan/model.ts";
import { codesOf } from "../../plan/units.ts";
import { activitiesOf } from "../activities.ts";
import { milestonesOf, type UnitMonth } from "../milestone.ts";
import { readActivities } from "./activities.ts";
import { readMilestoneFacts } from "./milestones.ts";

/** The special months that are a unit's business, as it sees them. Reads of this unit alone. */
export async function readUnitMonths(
  read: Reads,
  { plan, now }: { readonly plan: Plan; readonly now: Date },
  unit: Unit,
): Promise<UnitMonth[]> {
  if (plan.months.length === 0) return [];
  const today = dayOf(now, plan.timeZone);
  const [facts, activities] = await Promise.all([
    readMilestoneFacts(read, plan, [unit.code]),
    readActivities(read, plan, codesOf(plan, unit, today)),
  ]);
  const own = milestonesOf(plan, unit, facts, now);
  return plan.months.flatMap((month) => {
    const milestones = own.filter(({ milestone }) => month.milestones.includes(milestone));
    if (milestones.length === 0) return [];
    return [{ month, milestones, activities: activitiesOf(plan, month, unit, activities, today) }];
  });
}
