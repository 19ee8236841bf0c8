import { chunked } from "../../database/chunks.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { keptByUnit, type Which } from "../../database/kept.ts";
import { instant } from "../../database/table.ts";
import { standings } from "../../database/tables.ts";
import type { Status } from "../answers.ts";
import { markedIn } from "../marks.ts";
import { answers, statusOf, tellsOfDeeds } from "../status.ts";
import type { Draft } from "./drafts.ts";

/** Where a unit stands with a duty, by its reports in force. */
export interface DutyReported {
  /** Code of the unit that reported, which may be closed by now. */
  readonly unit: string;
  readonly duty: string;
  /** What they say together (src/reports/status.ts). */
  readonly status: Status;
  readonly reports: number;
  /** Reports of other duties, or of other units, that speak for it as well. */
  readonly also: number;
  /** Those of its own that tell of deeds, each event once. */
  readonly happened: number;
  /** Of these, those that their reporters marked for a special month, by its code; none of those without. */
  readonly months: Readonly<Record<string, number>>;
  readonly firstAt: Date;
  readonly lastAt: Date;
  /** Of the first that says more than that nothing has been done yet; null: none does. */
  readonly doneAt: Date | null;
}

const THIS = '"planId" = ? AND "unitCode" = ? AND "dutyCode" = ?';

/** What speaks for a unit's duty: its own reports, and those of others that serve it as well. */
const SPEAKING = `
  SELECT "status", "months", "submittedAt", "countedById", 1, "number" FROM "TaskReport"
  WHERE ${THIS} AND "state" = 'submitted'
  UNION ALL
  SELECT "report"."status", '', "served"."at", NULL, 0, "report"."number"
  FROM "Served" AS "served"
  JOIN "TaskReport" AS "report" ON "report"."id" = "served"."reportId"
  WHERE "served"."planId" = ? AND "served"."unitCode" = ? AND "served"."dutyCode" = ?
    AND "report"."state" = 'submitted'
  ORDER BY 3, 6`;

/** One report in force, as it speaks for a duty. */
interface Speaking {
  readonly status: Status;
  /** Codes of the special months for which it is marked. */
  readonly months: readonly string[];
  readonly at: Date;
  /** Its event counts with this report. */
  readonly isCounted: boolean;
  /** It is a report of this very duty. */
  readonly isOwn: boolean;
}

async function speakingFor({ sql }: Reads, ...key: [string, string, string]): Promise<Speaking[]> {
  const rows = await sql.rows(SPEAKING, [...key, ...key]);
  return rows.map(([status, months, at, countedBy, isOwn]) => ({
    ...{ status: status as Status, months: markedIn(String(months)), at: instant.read(at) },
    ...{ isCounted: countedBy === null, isOwn: Boolean(isOwn) },
  }));
}

export type Together = Omit<DutyReported, "unit" | "duty">;

/** What they say together; null if there is none. */
function together(speaking: readonly Speaking[]): Together | null {
  const [first, latest] = [speaking[0], speaking.at(-1)];
  if (!first || !latest) return null;
  const own = speaking.filter(({ isOwn }) => isOwn);
  const happened = own.filter(({ status, isCounted }) => isCounted && tellsOfDeeds(status));
  return {
    status: statusOf(speaking.map(({ status }) => status)),
    reports: own.length,
    also: speaking.length - own.length,
    happened: happened.length,
    months: countedBy(happened.flatMap(({ months }) => months)),
    ...{ firstAt: first.at, lastAt: latest.at },
    doneAt: speaking.find(({ status }) => answers(status))?.at ?? null,
  };
}

function countedBy(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/**
 * The same of what came within a time (both instants included; null: ever), as far as it is in force now.
 */
export async function togetherWithin(
  read: Reads,
  planId: string,
  { unit, duty }: Pick<DutyReported, "unit" | "duty">,
  { from = null, to = null }: { readonly from?: Date | null; readonly to?: Date | null },
): Promise<Together | null> {
  const speaking = await speakingFor(read, planId, unit, duty);
  return together(speaking.filter(({ at }) => (!from || at >= from) && (!to || at <= to)));
}

const state = standings.insert(
  `ON CONFLICT ("planId", "unitCode", "dutyCode") DO UPDATE SET "status" = excluded."status",
   "reports" = excluded."reports", "also" = excluded."also", "happened" = excluded."happened",
   "months" = excluded."months",
   "firstAt" = excluded."firstAt", "lastAt" = excluded."lastAt", "doneAt" = excluded."doneAt"`,
);
const drop = standings.delete(`WHERE ${THIS}`);
const ofUnit = standings.select(
  standings.columns,
  'WHERE "planId" = ? AND "unitCode" = ? ORDER BY "dutyCode"',
);

const NONE: DutyReported["months"] = {};

/** Of so many units at once; the text is one, whatever they are, and prepared once. */
const MANY = 250;
const ofMany = standings.select(
  standings.columns,
  `WHERE "planId" = ? AND "unitCode" IN (${Array(MANY).fill("?")}) ORDER BY "unitCode", "dutyCode"`,
);
/** With no more units than these, one after the other is quicker. */
const FEW = 4;

async function find({ sql }: Reads, { planId, unitCode: { in: units } }: Which) {
  const rows =
    units.length <= FEW
      ? await Promise.all(units.map((unit) => ofUnit(sql, planId, unit)))
      : await Promise.all(chunked(units, MANY).map((some) => ofMany(sql, planId, ...full(some))));
  return rows.flat().map(({ planId: _, dutyCode: duty, months, ...row }) => ({
    ...{ ...row, unit: row.unitCode, duty },
    months: (months ?? NONE) as DutyReported["months"],
  }));
}

/** The last one stands in where there are fewer. */
const full = (some: readonly string[]): string[] =>
  Array.from({ length: MANY }, (_, i) => some[i] ?? some.at(-1) ?? "");

/** What all units have reported on, by their codes. */
export const allReported = keptByUnit("DutyStanding", find);

/** What these units have reported on. Reads of them and of no other. */
export function reportedBy(
  read: Reads,
  planId: string,
  units: readonly string[],
): Promise<readonly DutyReported[]> {
  return find(read, { planId, unitCode: { in: [...units] } });
}

/**
 * Writes anew where a unit stands with a duty, from the reports in force. To be called in every
 * transaction that adds, corrects or withdraws a report.
 */
export async function restate(tx: Tx, planId: string, unit: string, duty: string): Promise<void> {
  const now = together(await speakingFor(tx, planId, unit, duty));
  if (!now) {
    await drop(tx.sql, planId, unit, duty);
    return;
  }
  const months = Object.keys(now.months).length > 0 ? now.months : null;
  await state(tx.sql, { ...{ planId, unitCode: unit, dutyCode: duty }, ...now, months });
}

/** A report in force that calls its duty completed. */
export interface CompletedReport {
  readonly id: string;
  readonly number: number;
  readonly updatedAt: Date;
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
      ...{ planId, unitCode: unit, state: "submitted", status: "completed" },
      OR: [{ dutyCode: duty }, { served: { some: { unitCode: unit, dutyCode: duty } } }],
      // A correction changes what it corrects; it does not come after it.
      ...(reportId ? { id: { not: reportId } } : {}),
    },
    orderBy: { number: "desc" },
    select: { id: true, number: true, updatedAt: true },
  });
}
