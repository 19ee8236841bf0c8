import type { Reads } from "../../database/index.ts";
import { dayOf } from "../../plan/day.ts";
import type { Plan } from "../../plan/model.ts";
import { reportingUnits, unitsBeside } from "../../plan/units.ts";
import { readDeeds } from "../../reports/store/task-facts.ts";
import { type TargetStanding, targetsIn } from "../targets.ts";
import { timeOf } from "../totals.ts";

/** How far all units are with the plan's targets at this instant, in the plan's whole time. */
export async function readTargets(read: Reads, plan: Plan, at: Date): Promise<TargetStanding[]> {
  const { targets, period } = plan;
  if (targets.length === 0) return [];
  const day = dayOf(at, plan.timeZone);
  const asking = plan.duties.filter(({ figures }) =>
    targets.some(({ figure }) => figures.includes(figure)),
  );
  const facts = await readDeeds(read, plan, {
    ...{ duties: asking.map(({ code }) => code), units: null, period },
  });
  const units = [...reportingUnits(plan, day), ...unitsBeside(plan, day)];
  return targetsIn(plan, facts, { time: timeOf(period), units }, day);
}
