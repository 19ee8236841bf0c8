import type { Reads } from "../../database/index.ts";
import type { Milestone, Plan, Unit } from "../../plan/model.ts";
import { type Deed, milestonesNamed } from "../named.ts";
import { readUnitMonths } from "./unit-month.ts";

/** The open milestones of a unit that one of its reports names (src/milestones/named.ts). */
export async function readNamed(
  read: Reads,
  at: { readonly plan: Plan; readonly now: Date; readonly today: string },
  unit: Unit,
  deed: Deed,
): Promise<Milestone[]> {
  const months = await readUnitMonths(read, at, unit);
  const states = months.flatMap(({ milestones }) => milestones);
  return milestonesNamed(at.plan, states, deed, at.today);
}
