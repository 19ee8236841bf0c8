import type { Reads } from "../../database/index.ts";
import type { Milestone, Plan, Unit } from "../../plan/model.ts";
import { type Deed, milestonesNamed, openAmong } from "../named.ts";
import { readUnitMonths } from "./unit-month.ts";

/** The open milestones of a unit that one of its reports names (src/milestones/named.ts). */
export async function readNamed(
  read: Reads,
  at: { readonly plan: Plan; readonly now: Date; readonly today: string },
  unit: Unit,
  deed: Deed,
): Promise<Milestone[]> {
  const named = milestonesNamed(at.plan, deed);
  if (named.length === 0) return [];
  const months = await readUnitMonths(read, at, unit);
  return openAmong(
    at.plan,
    named,
    months.flatMap(({ milestones }) => milestones),
    at.today,
  );
}
