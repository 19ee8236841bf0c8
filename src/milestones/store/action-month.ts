import type { Reads } from "../../database/index.ts";
import { rememberedBy, rememberedOf } from "../../database/kept.ts";
import { groupedBy } from "../../plan/grouped.ts";
import type { Plan } from "../../plan/model.ts";
import { allReported, type DutyReported, reportedBy } from "../../reports/store/standing.ts";
import type { ActivityFact } from "../action-month.ts";

/**
 * The activities reported for the Action Month, by unit: those that their reporters marked, and those
 * of the duties that belong to it, or that serve one of these as well, as its periodic report counts them. A
 * report of no deed is no activity, nor is a document that was issued. Counted from where the standing is
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
  const serving = await servingAsWell(read, plan);
  return [...all].map(([unit, reported]) => ({
    unit,
    reports: activitiesIn(plan, reported) + (serving.get(unit) ?? 0),
  }));
}

/** Unmarked activities of other duties that serve one of the month's, by their units. */
async function servingAsWell(read: Reads, plan: Plan): Promise<ReadonlyMap<string, number>> {
  const others = [...withoutActivity(plan)];
  const month = [...dutiesOfMonth(plan)];
  const own = month.filter((code) => !others.includes(code));
  if (own.length === 0) return new Map();
  const elsewhere = [...month, ...others];
  const places = (some: readonly string[]) => some.map(() => "?").join(", ");
  const rows = await read.sql.rows(
    `SELECT "report"."unitCode", count(DISTINCT "report"."id")
     FROM "Served" AS "served" JOIN "TaskReport" AS "report" ON "report"."id" = "served"."reportId"
     WHERE "served"."planId" = ? AND "served"."dutyCode" IN (${places(own)})
       AND "served"."unitCode" = "report"."unitCode" AND "report"."dutyCode" NOT IN (${places(elsewhere)})
       AND "report"."state" = 'submitted' AND "report"."status" IN ('completed', 'ongoing')
       AND "report"."countedById" IS NULL AND NOT "report"."actionMonth"
     GROUP BY "report"."unitCode"`,
    [plan.id, ...own, ...elsewhere],
  );
  return new Map(rows.map(([unit, count]) => [String(unit), Number(count)]));
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
