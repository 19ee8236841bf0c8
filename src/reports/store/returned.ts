import type { Reads } from "../../database/index.ts";
import { groupedBy } from "../../plan/grouped.ts";
import { type Life, stageOf } from "../life.ts";
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

/** A task report that waits for its correction, beside the duty that it speaks for, or spoke for. */
export interface ReturnedReport {
  readonly number: number;
  readonly stage: "returned" | "lapsed";
}

/** Those of a unit, or of all, and those of others that serve its duties as well. */
const returnedOf = (own: string, served: string) => `
  SELECT "unitCode", "dutyCode", "number", "state" FROM "TaskReport"
  WHERE "planId" = ? ${own} AND "stage" = 'returned' AND "state" <> 'withdrawn'
  UNION ALL
  SELECT "served"."unitCode", "served"."dutyCode", "report"."number", "report"."state"
  FROM "Served" AS "served"
  JOIN "TaskReport" AS "report" ON "report"."id" = "served"."reportId"
  WHERE "served"."planId" = ? ${served}
    AND "report"."stage" = 'returned' AND "report"."state" <> 'withdrawn'
  ORDER BY 3`;
const OF_UNIT = returnedOf('AND "unitCode" = ?', 'AND "served"."unitCode" = ?');
const OF_ALL = returnedOf("", "");

/** By the duty's code; a duty of which nothing was returned is absent. */
export async function returnedByDuty(
  { sql }: Reads,
  planId: string,
  units: readonly string[],
): Promise<ReadonlyMap<string, readonly ReturnedReport[]>> {
  const found = await Promise.all(
    units.map((unit) => sql.rows(OF_UNIT, [planId, unit, planId, unit])),
  );
  return groupedBy(found.flat().map(readReturned), ({ duty }) => duty);
}

/** The same of every unit, by its code. */
export async function allReturnedByDuty(
  { sql }: Reads,
  planId: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly ReturnedReport[]>>> {
  const rows = (await sql.rows(OF_ALL, [planId, planId])).map(readReturned);
  return new Map(
    [...groupedBy(rows, ({ unit }) => unit)].map(([unit, own]) => [
      unit,
      groupedBy(own, ({ duty }) => duty),
    ]),
  );
}

function readReturned([unit, duty, number, state]: readonly unknown[]) {
  const stage = stageOf({ state: state as Life["state"], stage: "returned" as const });
  return { unit: String(unit), duty: String(duty), number: Number(number), stage };
}
