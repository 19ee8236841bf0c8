import type { Reads } from "../../database/index.ts";
import type { ReportKind } from "./steps.ts";

/** A report that the office returned and that is not corrected yet. */
interface Returned {
  readonly about: ReportKind;
  readonly report: string;
  readonly unit: string;
  /** From when on it does not count. */
  readonly lapsesAt: Date;
}

export async function returnedReports(read: Reads, planId: string): Promise<Returned[]> {
  const asked = {
    where: { planId, lapsesAt: { not: null }, state: { not: "withdrawn" } },
    select: { id: true, unitCode: true, lapsesAt: true },
  } as const;
  const [tasks, periodic] = await Promise.all([
    read.taskReport.findMany(asked),
    read.periodicReport.findMany(asked),
  ]);
  const of = (about: ReportKind, rows: typeof tasks): Returned[] =>
    rows.flatMap(({ id: report, unitCode: unit, lapsesAt }) =>
      lapsesAt ? [{ about, report, unit, lapsesAt }] : [],
    );
  return [...of("task", tasks), ...of("periodic", periodic)];
}
