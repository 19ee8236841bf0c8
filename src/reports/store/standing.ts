import type { Reads, Tx } from "../../database/index.ts";
import { statusOf, tellsOfDeeds } from "../status.ts";
import type { Draft } from "./drafts.ts";

/**
 * Writes anew where a unit stands with a duty, from its reports in force. To be called in every
 * transaction that adds, corrects or withdraws a report.
 */
export async function restate(tx: Tx, planId: string, unit: string, duty: string): Promise<void> {
  const where = { planId, unitCode: unit, dutyCode: duty };
  const reports = await tx.taskReport.findMany({
    where: { ...where, state: "submitted" },
    orderBy: { number: "asc" },
    select: { status: true, submittedAt: true },
  });
  const [first, latest] = [reports[0], reports.at(-1)];
  if (!first || !latest) {
    await tx.dutyStanding.deleteMany({ where });
    return;
  }
  const data = {
    status: statusOf(reports.map(({ status }) => status)),
    reports: reports.length,
    firstAt: first.submittedAt,
    lastAt: latest.submittedAt,
  };
  await tx.dutyStanding.upsert({
    where: { planId_unitCode_dutyCode: where },
    create: { ...where, ...data },
    update: data,
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
