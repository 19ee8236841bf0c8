import type { Reads } from "../../database/index.ts";
import { rememberedBy, rememberedOf } from "../../database/kept.ts";
import { groupedBy } from "../../plan/grouped.ts";
import type { Plan } from "../../plan/model.ts";
import { allReported, type DutyReported, reportedBy } from "../../reports/store/standing.ts";
import type { ActivityFact } from "../action-month.ts";

/**
 * The activities reported for the Action Month, by unit: those that their reporters marked, and those
 * of the duties that belong to it. A report of no deed is no activity, nor is a document that was issued. Counted from where the standing is
 * kept: it costs the same with a million reports.
 *
 * @param units codes of the only units that are asked about; left out: all
 */
export async function readActivities(
  read: Reads,
  plan: Plan,
  units?: readonly string[],
): Promise<ActivityFact[]> {
  const all = units
    ? byUnit(await reportedBy(read, plan.id, units))
    : await allReported(read, plan.id);
  return [...all].map(([unit, reported]) => ({ unit, reports: activitiesIn(plan, reported) }));
}

const dutiesOfMonth = rememberedBy(
  ({ duties }: Plan) =>
    new Set(duties.filter(({ actionMonth }) => actionMonth).map(({ code }) => code)),
);

/** Duties that are done by issuing a document. */
const withoutActivity = rememberedBy(
  ({ duties }: Plan) => new Set(duties.filter(({ activity }) => !activity).map(({ code }) => code)),
);

const activitiesIn = rememberedOf((plan: Plan, reported: readonly DutyReported[]) => {
  const own = dutiesOfMonth(plan);
  let count = 0;
  const others = withoutActivity(plan);
  for (const { duty, happened, marked } of reported) {
    if (!others.has(duty)) count += own.has(duty) ? happened : marked;
  }
  return count;
});

const byUnit = (all: readonly DutyReported[]) => groupedBy(all, ({ unit }) => unit);
