import type { Reads } from "../../database/index.ts";
import { groupedBy } from "../../plan/grouped.ts";
import type { Plan } from "../../plan/model.ts";
import { allReported, type DutyReported, reportedBy } from "../../reports/store/standing.ts";
import type { ActivityFact } from "../action-month.ts";

/**
 * The activities reported for the Action Month, by unit: those that their reporters marked, and those
 * of the duties that belong to it. A report of no deed is no activity. Counted from where the standing is
 * kept: it costs the same with a million reports.
 *
 * @param units codes of the only units that are asked about; left out: all
 */
export async function readActivities(
  read: Reads,
  plan: Plan,
  units?: readonly string[],
): Promise<ActivityFact[]> {
  const own = new Set(plan.duties.filter(({ actionMonth }) => actionMonth).map(({ code }) => code));
  const all = units
    ? byUnit(await reportedBy(read, plan.id, units))
    : await allReported(read, plan.id);
  return [...all].map(([unit, reported]) => {
    let reports = 0;
    for (const { duty, happened, marked } of reported) reports += own.has(duty) ? happened : marked;
    return { unit, reports };
  });
}

const byUnit = (all: readonly DutyReported[]) => groupedBy(all, ({ unit }) => unit);
