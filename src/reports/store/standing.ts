import type { Reads, Tx } from "../../database/index.ts";
import { standings, taskReports } from "../../database/tables.ts";
import { statusOf, tellsOfDeeds } from "../status.ts";
import type { Draft } from "./drafts.ts";

const THIS = '"planId" = ? AND "unitCode" = ? AND "dutyCode" = ?';
const inForce = taskReports.select(
  ["status", "submittedAt"],
  `WHERE ${THIS} AND "state" = 'submitted' ORDER BY "number"`,
);
const state = standings.insert(
  `ON CONFLICT ("planId", "unitCode", "dutyCode") DO UPDATE SET "status" = excluded."status",
   "reports" = excluded."reports", "firstAt" = excluded."firstAt", "lastAt" = excluded."lastAt"`,
);
const drop = standings.delete(`WHERE ${THIS}`);

/**
 * Writes anew where a unit stands with a duty, from its reports in force. To be called in every
 * transaction that adds, corrects or withdraws a report.
 */
export async function restate(
  { sql }: Tx,
  planId: string,
  unit: string,
  duty: string,
): Promise<void> {
  const reports = await inForce(sql, planId, unit, duty);
  const [first, latest] = [reports[0], reports.at(-1)];
  if (!first || !latest) {
    await drop(sql, planId, unit, duty);
    return;
  }
  await state(sql, {
    ...{ planId, unitCode: unit, dutyCode: duty },
    status: statusOf(reports.map(({ status }) => status)),
    reports: reports.length,
    firstAt: first.submittedAt,
    lastAt: latest.submittedAt,
  });
}

/** A report in force that calls its duty completed. */
export interface CompletedReport {
  readonly id: string;
  readonly number: number;
}

/** The report that says that the duty of a draft is completed, where the draft tells of no deed. */
export async function doneBefore(
  read: Reads,
  planId: string,
  { unit, answers, reportId }: Pick<Draft, "unit" | "answers" | "reportId">,
): Promise<CompletedReport | null> {
  const { duty, status } = answers;
  if (!duty || !status || tellsOfDeeds(status)) return null;
  return read.taskReport.findFirst({
    where: {
      ...{ planId, unitCode: unit, dutyCode: duty, state: "submitted", status: "completed" },
      // A correction changes what it corrects; it does not come after it.
      ...(reportId ? { id: { not: reportId } } : {}),
    },
    orderBy: { number: "desc" },
    select: { id: true, number: true },
  });
}
