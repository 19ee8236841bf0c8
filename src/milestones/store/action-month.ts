import type { Prisma } from "../../database/client/client.ts";
import type { Reads } from "../../database/index.ts";
import type { Plan } from "../../plan/model.ts";
import { STATUSES } from "../../reports/answers.ts";
import { tellsOfDeeds } from "../../reports/status.ts";
import type { ActivityFact } from "../action-month.ts";

/**
 * The activities reported for the Action Month, by unit: those that their reporters marked, and those
 * of the duties that belong to it. A report of no deed is no activity. Reads by index only what counts, so
 * that it costs the same with a hundred thousand other reports.
 *
 * @param units codes of the only units that are asked about; left out: all
 */
export async function readActivities(
  read: Reads,
  plan: Plan,
  units?: readonly string[],
): Promise<ActivityFact[]> {
  const planId = plan.id;
  const inForce = {
    planId,
    state: "submitted",
    status: { in: STATUSES.filter(tellsOfDeeds) },
  } satisfies Prisma.TaskReportWhereInput;
  const codes = [...new Set(units ?? plan.units.map(({ code }) => code))];
  const duties = plan.duties.filter(({ actionMonth }) => actionMonth).map(({ code }) => code);
  const [marked, ofDuties] = await Promise.all([
    read.taskReport.groupBy({
      by: ["unitCode"],
      where: { ...inForce, actionMonth: true, ...(units ? { unitCode: { in: codes } } : {}) },
      _count: true,
    }),
    read.taskReport.groupBy({
      by: ["unitCode"],
      // The units are named one by one, so that the index leads to these duties alone.
      where: { ...inForce, actionMonth: false, unitCode: { in: codes }, dutyCode: { in: duties } },
      _count: true,
    }),
  ]);
  const counts = new Map<string, number>();
  for (const { unitCode: unit, _count } of [...marked, ...ofDuties]) {
    counts.set(unit, (counts.get(unit) ?? 0) + _count);
  }
  return [...counts].map(([unit, reports]) => ({ unit, reports }));
}
