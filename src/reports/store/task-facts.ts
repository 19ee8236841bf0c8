import type { Reads } from "../../database/index.ts";
import { dayOf } from "../../plan/day.ts";
import type { Plan } from "../../plan/model.ts";
import { readAnswers } from "../answers.ts";
import type { TaskFact } from "../periodic-sums.ts";
import { countedIn } from "../revision.ts";

/** The task reports in force of these units, each in the revision whose words count. */
export async function readTaskFacts(
  read: Reads,
  plan: Plan,
  units: readonly string[],
): Promise<TaskFact[]> {
  const rows = await read.taskReport.findMany({
    where: { planId: plan.id, unitCode: { in: [...units] }, state: "submitted" },
    include: { revisions: { select: { number: true, answers: true } } },
    orderBy: { number: "asc" },
  });
  return rows.map(({ revisions, inForce, unitCode, dutyCode, number, status, submittedAt }) => {
    const { period, figures, actionMonth, about } = readAnswers(
      countedIn(revisions, inForce)?.answers ?? {},
    );
    return {
      unit: unitCode,
      duty: dutyCode,
      number,
      status,
      period: period ?? null,
      sentOn: dayOf(submittedAt, plan.timeZone),
      actionMonth: actionMonth ?? false,
      figures: figures ?? {},
      ...(about ? { about } : {}),
    };
  });
}
