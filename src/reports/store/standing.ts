import type { Tx } from "../../database/index.ts";

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
    status: latest.status,
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
