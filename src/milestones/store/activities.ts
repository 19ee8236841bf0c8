import type { Reads } from "../../database/index.ts";
import { groupedBy } from "../../plan/grouped.ts";
import type { Plan } from "../../plan/model.ts";
import { rememberedBy, rememberedOf } from "../../plan/remembered.ts";
import { markedIn } from "../../reports/marks.ts";
import { allReported, type DutyReported, reportedBy } from "../../reports/store/standing.ts";
import type { ActivityFact } from "../activities.ts";

/**
 * The activities reported for each special month, by unit: those that their reporters marked, and those
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
  if (plan.months.length === 0) return [];
  const all = units
    ? byUnit(await reportedBy(read, plan.id, units))
    : await allReported(read, plan.id);
  const found: ActivityFact[] = [];
  for (const { code: month } of plan.months) {
    const serving = await servingAsWell(read, plan, month);
    for (const [unit, reported] of all) {
      const reports = (activitiesIn(plan, reported).get(month) ?? 0) + (serving.get(unit) ?? 0);
      found.push({ unit, month, reports });
    }
  }
  return found;
}

/** Unmarked activities of other duties that serve one of the month's, by their units. */
async function servingAsWell(
  read: Reads,
  plan: Plan,
  month: string,
): Promise<ReadonlyMap<string, number>> {
  const others = [...withoutActivity(plan)];
  const ofMonth = [...(dutiesOfMonths(plan).get(month) ?? [])];
  const own = ofMonth.filter((code) => !others.includes(code));
  if (own.length === 0) return new Map();
  const elsewhere = [...ofMonth, ...others];
  const places = (some: readonly string[]) => some.map(() => "?").join(", ");
  const rows = await read.sql.rows(
    `SELECT "report"."unitCode", "report"."months", count(DISTINCT "report"."id")
     FROM "Served" AS "served" JOIN "TaskReport" AS "report" ON "report"."id" = "served"."reportId"
     WHERE "served"."planId" = ? AND "served"."dutyCode" IN (${places(own)})
       AND "served"."unitCode" = "report"."unitCode" AND "report"."dutyCode" NOT IN (${places(elsewhere)})
       AND "report"."state" = 'submitted' AND "report"."status" IN ('completed', 'ongoing')
       AND "report"."countedById" IS NULL
     GROUP BY "report"."unitCode", "report"."months"`,
    [plan.id, ...own, ...elsewhere],
  );
  const counts = new Map<string, number>();
  for (const [unit, marks, count] of rows) {
    if (markedIn(String(marks)).includes(month)) continue;
    counts.set(String(unit), (counts.get(String(unit)) ?? 0) + Number(count));
  }
  return counts;
}

/** The duties of each special month, by its code. */
const dutiesOfMonths = rememberedBy(
  ({ months, duties }: Plan): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      months.map(({ code: month }) => {
        const own = duties.filter((duty) => duty.month === month);
        return [month, new Set(own.map(({ code }) => code))];
      }),
    ),
);

/** Duties that are done by issuing a document. */
const withoutActivity = rememberedBy(
  ({ duties }: Plan) => new Set(duties.filter(({ activity }) => !activity).map(({ code }) => code)),
);

/** How many each month has, by its code. */
const activitiesIn = rememberedOf(
  (plan: Plan, reported: readonly DutyReported[]): ReadonlyMap<string, number> => {
    const others = withoutActivity(plan);
    const counts = new Map<string, number>();
    for (const [month, own] of dutiesOfMonths(plan)) {
      let count = 0;
      for (const { duty, happened, months } of reported) {
        if (!others.has(duty)) count += own.has(duty) ? happened : (months[month] ?? 0);
      }
      counts.set(month, count);
    }
    return counts;
  },
);

const byUnit = (all: readonly DutyReported[]) => groupedBy(all, ({ unit }) => unit);
