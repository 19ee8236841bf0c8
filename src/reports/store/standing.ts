import type { Tx } from "../../database/index.ts";

/**
 * Writes anew where a unit stands with a duty, from its reports in force. To be called in every
 * transaction that adds, corrects or withdraws a report.
 */
export async function restate(tx: Tx, planId: string, unit: string, duty: string): Promise<void> {
  const where = { planId, unit, duty, state: "submitted" };
  const latest = await tx.taskReport.findFirst({ where, orderBy: { number: "desc" } });
  const key = { planId_unit_duty: { planId, unit, duty } };
  if (!latest) {
    await tx.dutyStanding.deleteMany({ where: { planId, unit, duty } });
    return;
  }
  const first = await tx.taskReport.findFirst({ where, orderBy: { number: "asc" } });
  const data = {
    status: latest.status,
    reports: await tx.taskReport.count({ where }),
    firstAt: first?.submittedAt ?? latest.submittedAt,
    lastAt: latest.submittedAt,
  };
  await tx.dutyStanding.upsert({
    where: key,
    create: { planId, unit, duty, ...data },
    update: data,
  });
}
