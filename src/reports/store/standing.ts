import { chunked } from "../../database/chunks.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { keptByUnit, type Which } from "../../database/kept.ts";
import { standings, taskReports } from "../../database/tables.ts";
import type { Status } from "../answers.ts";
import { statusOf, tellsOfDeeds } from "../status.ts";
import type { Draft } from "./drafts.ts";

/** Where a unit stands with a duty, by its reports in force. */
export interface DutyReported {
  /** Code of the unit that reported, which may be closed by now. */
  readonly unit: string;
  readonly duty: string;
  /** What they say together (src/reports/status.ts). */
  readonly status: Status;
  readonly reports: number;
  /** Those that tell of deeds. */
  readonly happened: number;
  /** Of these, those that their reporters marked for the Action Month. */
  readonly marked: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

const THIS = '"planId" = ? AND "unitCode" = ? AND "dutyCode" = ?';
const inForce = taskReports.select(
  ["status", "actionMonth", "submittedAt"],
  `WHERE ${THIS} AND "state" = 'submitted' ORDER BY "number"`,
);
const state = standings.insert(
  `ON CONFLICT ("planId", "unitCode", "dutyCode") DO UPDATE SET "status" = excluded."status",
   "reports" = excluded."reports", "happened" = excluded."happened", "marked" = excluded."marked",
   "firstAt" = excluded."firstAt", "lastAt" = excluded."lastAt"`,
);
const drop = standings.delete(`WHERE ${THIS}`);
const ofUnit = standings.select(
  standings.columns,
  'WHERE "planId" = ? AND "unitCode" = ? ORDER BY "dutyCode"',
);

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
  return rows
    .flat()
    .map(({ planId: _, dutyCode: duty, ...row }) => ({ ...row, unit: row.unitCode, duty }));
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
  const happened = reports.filter(({ status }) => tellsOfDeeds(status));
  await state(sql, {
    ...{ planId, unitCode: unit, dutyCode: duty },
    status: statusOf(reports.map(({ status }) => status)),
    reports: reports.length,
    happened: happened.length,
    marked: happened.filter(({ actionMonth }) => actionMonth).length,
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
