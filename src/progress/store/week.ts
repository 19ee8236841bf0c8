import { setImmediate as immediate } from "node:timers/promises";
import { chunked } from "../../database/chunks.ts";
import type { Prisma } from "../../database/client/client.ts";
import type { Reads } from "../../database/index.ts";
import { instant } from "../../database/table.ts";
import { allTicks } from "../../milestones/store/milestones.ts";
import { dayOf } from "../../plan/day.ts";
import type { Plan } from "../../plan/model.ts";
import { readAnswers, type Status } from "../../reports/answers.ts";
import { countedIn } from "../../reports/revision.ts";
import { statusOf } from "../../reports/status.ts";
import { allReported, togetherWithin } from "../../reports/store/standing.ts";
import { byUnit, type DutyHistory, type OfUnits } from "../facts.ts";
import type { NewReport, WeekFacts } from "../week.ts";
import { readSent } from "./sent.ts";
import { withSince } from "./since.ts";
import { withTicks } from "./ticked.ts";

const inForce = (planId: string) => ({ planId, state: "submitted" as const });

/** Reports and units that are read at once: others are answered between the slices. */
const SLICE = 250;

/**
 * What a week is told from, `from` exclusive, `to` inclusive. The cost grows with the reports of that
 * week, not with all that there are.
 */
export async function readWeek(
  read: Reads,
  plan: Plan,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<WeekFacts> {
  const all = await allReported(read, plan.id);
  const came = { ...inForce(plan.id), submittedAt: { gt: from, lte: to } };
  return {
    ...{ from, to },
    duties: await knownAt(read, plan, all, to),
    dutiesBefore: await knownAt(read, plan, all, from),
    sent: await readSent(read, plan.id),
    reports: await readReports(read, plan, came),
    periodic: await read.periodicReport.count({ where: came }),
  };
}

/** What was known at that instant, as far as it is in force now. Only what changed since is looked up. */
export async function knownAt(
  read: Reads,
  plan: Plan,
  all: OfUnits<DutyHistory & { readonly also: number }>,
  then: Date,
): Promise<OfUnits<DutyHistory>> {
  const reported = await withSince(read, plan, await changedBefore(read, plan.id, all, then), then);
  return withTicks(plan, reported, await allTicks(read, plan.id), then);
}

async function changedBefore(
  read: Reads,
  planId: string,
  all: OfUnits<DutyHistory & { readonly also: number }>,
  then: Date,
): Promise<OfUnits<DutyHistory>> {
  const facts = new Map<string, readonly DutyHistory[]>();
  const changed: string[] = [];
  for (const [unit, own] of all) {
    if (own.every(({ lastAt }) => lastAt <= then)) facts.set(unit, own);
    else if (own.some(({ firstAt }) => firstAt <= then)) changed.push(unit);
  }
  for (const units of chunked(changed, SLICE)) {
    const before = byUnit(await latestBefore(read, planId, units, then));
    for (const unit of units) {
      const own = await Promise.all(
        (all.get(unit) ?? []).map(async (fact) => {
          if (fact.also === 0 || fact.lastAt <= then) return fact;
          // What other reports said of it is not in order of their numbers.
          const said = await togetherWithin(read, planId, fact, { to: then });
          return said && { ...fact, ...said };
        }),
      );
      const known = own.flatMap((fact) => {
        if (fact === null) return [];
        if (fact.lastAt <= then) return [fact];
        const one = before.get(unit)?.find(({ duty }) => duty === fact.duty);
        if (!one) return [];
        const { status: latest, completed, lastAt, later } = one;
        const status = statusOf(completed ? ["completed", latest] : [latest]);
        return [{ ...fact, status, lastAt, reports: fact.reports - later }];
      });
      if (known.length > 0) facts.set(unit, known);
    }
    await immediate();
  }
  return facts;
}

interface Before {
  readonly unit: string;
  readonly duty: string;
  /** Of the latest report then. */
  readonly status: Status;
  readonly lastAt: Date;
  /** Reports in force that came later. */
  readonly later: number;
  /** Some report by then says that the duty is completed. */
  readonly completed: boolean;
}

/** One walk down the index for each duty: the reports' numbers run in the order of time. */
const LATEST_BEFORE = `
  SELECT "latest"."unitCode", "latest"."dutyCode", "latest"."status", "latest"."submittedAt", (
    SELECT count(*) FROM "TaskReport" AS "newer"
    WHERE "newer"."planId" = "latest"."planId" AND "newer"."unitCode" = "latest"."unitCode"
      AND "newer"."dutyCode" = "latest"."dutyCode" AND "newer"."state" = "latest"."state"
      AND "newer"."number" > "latest"."number"
  ), "now"."status" = 'completed' AND EXISTS (
    SELECT 1 FROM "TaskReport" AS "done"
    WHERE "done"."planId" = "latest"."planId" AND "done"."unitCode" = "latest"."unitCode"
      AND "done"."dutyCode" = "latest"."dutyCode" AND "done"."state" = "latest"."state"
      AND "done"."number" <= "latest"."number" AND "done"."status" = 'completed'
  )
  FROM "DutyStanding" AS "now"
  JOIN "TaskReport" AS "latest" ON "latest"."planId" = "now"."planId" AND "latest"."number" = (
    SELECT "one"."number" FROM "TaskReport" AS "one"
    WHERE "one"."planId" = "now"."planId" AND "one"."unitCode" = "now"."unitCode"
      AND "one"."dutyCode" = "now"."dutyCode" AND "one"."state" = 'submitted'
      AND "one"."submittedAt" <= ?
    ORDER BY "one"."number" DESC LIMIT 1
  )
  WHERE "now"."planId" = ? AND "now"."firstAt" <= ? AND "now"."lastAt" > ?
    AND "now"."unitCode" IN`;

/** Of these units' duties that were reported on before and after an instant: what was known of them then. */
async function latestBefore(
  { sql }: Reads,
  planId: string,
  units: readonly string[],
  then: Date,
): Promise<Before[]> {
  const at = instant.write(then);
  const places = units.map(() => "?").join(", ");
  const rows = await sql.rows(`${LATEST_BEFORE} (${places})`, [at, planId, at, at, ...units]);
  return rows.map(([unit, duty, status, lastAt, later, completed]) => ({
    ...{ unit: String(unit), duty: String(duty), status: status as Status },
    ...{ lastAt: instant.read(lastAt), later: Number(later), completed: Boolean(completed) },
  }));
}

async function readReports(
  read: Reads,
  { timeZone }: Plan,
  where: Prisma.TaskReportWhereInput,
): Promise<NewReport[]> {
  const { _min, _max } = await read.taskReport.aggregate({
    where,
    _min: { number: true },
    _max: { number: true },
  });
  const reports: NewReport[] = [];
  const last = _max.number ?? 0;
  for (let number = _min.number ?? 1; number <= last; number += SLICE) {
    const rows = await read.taskReport.findMany({
      where: { ...where, number: { gte: number, lt: number + SLICE } },
      select: {
        ...{ unitCode: true, submittedAt: true, inForce: true, countedById: true },
        revisions: { select: { number: true, answers: true } },
      },
    });
    for (const { unitCode: unit, submittedAt, inForce, countedById, revisions } of rows) {
      const { figures = {}, about } = readAnswers(countedIn(revisions, inForce)?.answers ?? {});
      const sentOn = dayOf(submittedAt, timeZone);
      const elsewhere = countedById === null ? {} : { elsewhere: true };
      reports.push({ unit, sentOn, figures, ...(about ? { about } : {}), ...elsewhere });
    }
    await immediate();
  }
  return reports;
}

/** Task and periodic reports in force that came after an instant. */
export async function countReportsSince(read: Reads, planId: string, since: Date): Promise<number> {
  const where = { ...inForce(planId), submittedAt: { gt: since } };
  const [tasks, periodic] = await Promise.all([
    read.taskReport.count({ where }),
    read.periodicReport.count({ where }),
  ]);
  return tasks + periodic;
}
