import type { Prisma } from "../../database/client/client.ts";
import type { Reads } from "../../database/index.ts";
import type { Plan } from "../../plan/model.ts";
import { readAnswers } from "../../reports/answers.ts";
import type { DutyHistory, NewReport, WeekFacts } from "../week.ts";

const inForce = (planId: string) => ({ planId, state: "submitted" as const });

/**
 * What a week is told from, `from` exclusive, `to` inclusive. The cost grows with the reports of that
 * week, not with all that there are.
 */
export async function readWeek(
  read: Reads,
  plan: Plan,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<WeekFacts> {
  const all = await readHistory(read, plan);
  const came = { ...inForce(plan.id), submittedAt: { gt: from, lte: to } };
  const [duties, dutiesBefore, reports, periodic] = await Promise.all([
    asOf(read, plan.id, all, to),
    asOf(read, plan.id, all, from),
    readReports(read, came),
    read.periodicReport.count({ where: came }),
  ]);
  return { from, to, duties, dutiesBefore, reports, periodic };
}

async function readHistory(read: Reads, { id, units }: Plan): Promise<DutyHistory[]> {
  const codes = [...new Set(units.map(({ code }) => code))];
  const rows = await read.dutyStanding.findMany({
    where: { planId: id, unitCode: { in: codes } },
  });
  return rows.map((row) => ({ ...row, unit: row.unitCode, duty: row.dutyCode }));
}

/** What was known at that instant, as far as it is in force now. Only what changed since is looked up. */
async function asOf(
  read: Reads,
  planId: string,
  duties: readonly DutyHistory[],
  then: Date,
): Promise<DutyHistory[]> {
  const facts: DutyHistory[] = [];
  for (const fact of duties) {
    if (fact.lastAt <= then) facts.push(fact);
    if (fact.lastAt <= then || fact.firstAt > then) continue;
    const { unit, duty, firstAt } = fact;
    const about = { unitCode: unit, dutyCode: duty };
    const where = { ...inForce(planId), ...about, submittedAt: { lte: then } };
    const latest = await read.taskReport.findFirst({ where, orderBy: { number: "desc" } });
    if (!latest) continue;
    facts.push({
      unit,
      duty,
      status: latest.status,
      reports: await read.taskReport.count({ where }),
      firstAt,
      lastAt: latest.submittedAt,
    });
  }
  return facts;
}

async function readReports(read: Reads, where: Prisma.TaskReportWhereInput): Promise<NewReport[]> {
  const rows = await read.taskReport.findMany({
    where,
    select: {
      unitCode: true,
      revisions: { orderBy: { number: "desc" }, take: 1, select: { answers: true } },
    },
  });
  return rows.map(({ unitCode: unit, revisions }) => ({
    unit,
    figures: readAnswers(revisions[0]?.answers ?? {}).figures ?? {},
  }));
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
