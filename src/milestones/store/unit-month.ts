import type { Reads } from "../../database/index.ts";
import { dayOf } from "../../plan/day.ts";
import type { Plan, Unit } from "../../plan/model.ts";
import { codesOf } from "../../plan/units.ts";
import { activitiesOf } from "../action-month.ts";
import { milestonesOf, type UnitMonth } from "../milestone.ts";
import { readActivities } from "./action-month.ts";
import { readMilestoneFacts } from "./milestones.ts";

/** The Action Month as one unit sees it; null if it is none of its business. Reads of this unit alone. */
export async function readUnitMonth(
  read: Reads,
  { plan, now }: { readonly plan: Plan; readonly now: Date },
  unit: Unit,
): Promise<UnitMonth | null> {
  const { actionMonth: month } = plan;
  if (!month) return null;
  const today = dayOf(now, plan.timeZone);
  const [facts, activities] = await Promise.all([
    readMilestoneFacts(read, plan, [unit.code]),
    readActivities(read, plan, codesOf(plan, unit, today)),
  ]);
  const milestones = milestonesOf(plan, unit, facts, now);
  if (milestones.length === 0) return null;
  return { month, milestones, activities: activitiesOf(plan, unit, activities, today) };
}
