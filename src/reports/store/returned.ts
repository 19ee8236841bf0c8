import type { Reads } from "../../database/index.ts";
import { allHanded } from "./draft-rows.ts";
import type { ReportKind } from "./steps.ts";

/** A report that the office returned and that is not corrected yet. */
interface Returned {
  readonly about: ReportKind;
  readonly report: string;
  readonly unit: string;
  /** Code of what a periodic report is for; null of a task report. */
  readonly occasion: string | null;
  /** From when on it does not count. */
  readonly lapsesAt: Date;
  /** Its correction waits for the word of the unit's leader. */
  readonly isHanded: boolean;
}

export async function returnedReports(read: Reads, planId: string): Promise<Returned[]> {
  const asked = {
    where: { planId, lapsesAt: { not: null }, state: { not: "withdrawn" } },
  } as const;
  const select = { id: true, unitCode: true, lapsesAt: true } as const;
  const handed = [...(await allHanded(read, planId)).values()].flat();
  const [tasks, periodic] = await Promise.all([
    read.taskReport.findMany({ ...asked, select }),
    read.periodicReport.findMany({ ...asked, select: { ...select, occasionCode: true } }),
  ]);
  return [
    ...tasks.map((row) => ({ about: "task" as const, occasion: null, isHanded: false, ...row })),
    ...periodic.map(({ occasionCode: occasion, ...row }) => {
      const isHanded = handed.some((one) => one.unit === row.unitCode && one.occasion === occasion);
      return { about: "periodic" as const, occasion, isHanded, ...row };
    }),
  ].flatMap(({ id: report, unitCode: unit, lapsesAt, ...of }) =>
    lapsesAt ? [{ ...of, report, unit, lapsesAt }] : [],
  );
}
