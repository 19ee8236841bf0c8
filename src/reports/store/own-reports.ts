import type { Reads } from "../../database/index.ts";
import type { Period } from "../../plan/model.ts";
import type { Named } from "./joint-answers.ts";

/** A report of a unit that may tell of the event of another's. */
export interface OwnReport {
  readonly id: string;
  readonly number: number;
  readonly duty: string;
  readonly period: Period | null;
  /** The report with which its event counts. */
  readonly countedById: string | null;
  /** The reports whose events count with it. */
  readonly countsFor: readonly string[];
}

/** The reports in force of these units, of days that overlap those of the report that names one of them. */
export async function ownReportsOf(
  read: Reads,
  planId: string,
  units: readonly string[],
  { period }: Pick<Named, "period">,
): Promise<OwnReport[]> {
  if (!period) return [];
  const rows = await read.taskReport.findMany({
    where: {
      ...{ planId, unitCode: { in: [...units] }, state: "submitted" },
      status: { in: ["completed", "ongoing"] },
      ...{ from: { lte: period.to }, to: { gte: period.from } },
    },
    include: { countsFor: { select: { id: true } } },
    orderBy: { number: "asc" },
  });
  return rows.map(({ id, number, dutyCode: duty, from, to, countedById, countsFor }) => ({
    ...{ id, number, duty, countedById, countsFor: countsFor.map((one) => one.id) },
    period: from !== null && to !== null ? { from, to } : null,
  }));
}
