import type { Reads } from "../../database/index.ts";
import { dayOf } from "../../plan/day.ts";
import type { Plan } from "../../plan/model.ts";
import { type Answers, readAnswers } from "../answers.ts";
import { hostOf } from "../joint.ts";
import type { TaskFact } from "../periodic-sums.ts";
import { countedIn } from "../revision.ts";

const SAID = { revisions: { select: { number: true, answers: true } } } as const;

/**
 * The task reports in force of these units, each in the revision whose words count, and those of other units in whose
 * events they took part: these have no figures here.
 */
export async function readTaskFacts(
  read: Reads,
  plan: Plan,
  units: readonly string[],
): Promise<TaskFact[]> {
  const planId = plan.id;
  const codes = [...units];
  const [rows, parts] = await Promise.all([
    read.taskReport.findMany({
      where: { planId, unitCode: { in: codes }, state: "submitted" },
      include: SAID,
      orderBy: { number: "asc" },
    }),
    read.served.findMany({
      where: {
        ...{ planId, unitCode: { in: codes } },
        report: { state: "submitted", unitCode: { notIn: codes } },
      },
      select: { unitCode: true, dutyCode: true, report: { include: SAID } },
      orderBy: { report: { number: "asc" } },
    }),
  ]);
  const own = rows.map((row): TaskFact => {
    const { figures, about, joint } = saidIn(row);
    return {
      ...factOf(plan, row),
      ...{ unit: row.unitCode, duty: row.dutyCode, figures: figures ?? {} },
      ...(about ? { about } : {}),
      ...(joint?.also ? { also: joint.also } : {}),
      ...(row.countedById === null ? {} : { elsewhere: true }),
      ...(row.countedById === null && hostOf(joint) !== null ? { hostless: true } : {}),
    };
  });
  const linked = new Set(rows.map(({ countedById }) => countedById));
  const shared = parts
    // Where the unit reported the event itself, its own report tells of it.
    .filter(({ report }) => !linked.has(report.id))
    .map(({ unitCode: unit, dutyCode: duty, report }): TaskFact => {
      return { ...factOf(plan, report), unit, duty, figures: {}, elsewhere: true };
    });
  return [...own, ...shared];
}

interface Row {
  readonly number: number;
  readonly status: TaskFact["status"];
  readonly submittedAt: Date;
  readonly inForce: number;
  readonly revisions: readonly { readonly number: number; readonly answers: unknown }[];
}

function saidIn({ revisions, inForce }: Row): Answers {
  return readAnswers(countedIn(revisions, inForce)?.answers ?? {});
}

function factOf(plan: Plan, row: Row) {
  const { number, status, submittedAt } = row;
  const { period, actionMonth } = saidIn(row);
  return {
    ...{ number, status, period: period ?? null, actionMonth: actionMonth ?? false },
    sentOn: dayOf(submittedAt, plan.timeZone),
  };
}
