import type { Reads } from "../../database/index.ts";
import type { Value } from "../../database/sql.ts";
import { instant, json } from "../../database/table.ts";
import type { Period } from "../../plan/model.ts";
import type { Status } from "../answers.ts";

/** A task report in force, in the revision whose words count. */
export interface InForce {
  readonly number: number;
  readonly unitCode: string;
  readonly dutyCode: string;
  readonly status: Status;
  readonly submittedAt: Date;
  readonly countedById: string | null;
  /** The number of that revision. */
  readonly inForce: number;
  readonly answers: unknown;
}

/** What is null limits nothing. */
export interface Which {
  readonly planId: string;
  readonly duties: readonly string[] | null;
  readonly statuses: readonly Status[] | null;
  readonly units: readonly string[] | null;
  /** Those that may lie in it: reports that have no days among them. */
  readonly period: Period | null;
}

/** Rows of one statement: others are answered in between. */
const SLICE = 250;
/** More units are looked for among all. */
const MOST_UNITS = 20;

export const IN_FORCE = `FROM "TaskReport" r
  JOIN "Revision" v ON v."reportId" = r."id" AND v."number" = r."inForce"`;

const SELECT = `SELECT r."number", r."unitCode", r."dutyCode", r."status", r."submittedAt",
  r."countedById", r."inForce", v."answers", r."to" ${IN_FORCE}
  WHERE r."planId" = ? AND r."state" = 'submitted'`;
const BY_NUMBER = `AND r."number" > ? ORDER BY r."number" LIMIT ${SLICE}`;
const BY_DAY = `AND (r."to", r."number") > (?, ?)`;
const IN_ORDER = `ORDER BY r."to", r."number" LIMIT ${SLICE}`;
const ENDS_WITHIN = `${BY_DAY} AND r."to" <= ? ${IN_ORDER}`;
/** Few take several days: they have an index of their own, and what comes after the period costs nothing. */
const REACHES_BEYOND = `AND r."from" <> r."to" ${BY_DAY} AND r."from" <= ? ${IN_ORDER}`;
/** Above every number of a report. */
const LAST = 2 ** 31 - 1;

/**
 * The reports in force, slice by slice, by statements past Prisma, which would take three times as long for a
 * hundred thousand. More than was asked for may come where units are.
 */
export async function* rowsInForce(read: Reads, which: Which): AsyncGenerator<InForce[]> {
  const { planId, duties, statuses, units, period } = which;
  const limits = limited("dutyCode", duties) + limited("status", statuses);
  const values = [...(duties ?? []), ...(statuses ?? [])];
  const slice = async (rest: string, more: readonly Value[]) =>
    read.sql.rows(`${SELECT} ${limits} ${rest}`, [planId, ...values, ...more]);

  async function* byNumber(rest = "") {
    for (let last = 0; ; ) {
      const rows = await slice(`${rest} ${BY_NUMBER}`, [last]);
      yield rows.map(rowOf);
      if (rows.length < SLICE) return;
      last = Number(rows.at(-1)?.[0]);
    }
  }

  async function* byDay(rest: string, after: readonly [day: string, number: number], to: string) {
    for (let [day, number] = after; ; ) {
      const rows = await slice(rest, [day, number, to]);
      yield rows.map(rowOf);
      const last = rows.at(-1);
      if (rows.length < SLICE || !last) return;
      [day, number] = [String(last[8]), Number(last[0])];
    }
  }

  if (units && units.length <= MOST_UNITS) {
    for (const unit of new Set(units))
      yield (await slice('AND r."unitCode" = ?', [unit])).map(rowOf);
  } else if (period) {
    yield* byDay(ENDS_WITHIN, [period.from, 0], period.to);
    yield* byDay(REACHES_BEYOND, [period.to, LAST], period.to);
    yield* byNumber('AND r."to" IS NULL');
  } else yield* byNumber();
}

function limited(column: string, to: readonly string[] | null): string {
  return to === null ? "" : ` AND r."${column}" IN (${to.map(() => "?").join(", ")})`;
}

function rowOf(row: readonly unknown[]): InForce {
  const [number, unit, duty, status, sent, countedBy, inForce, answers] = row;
  return {
    ...{ number: Number(number), unitCode: String(unit), dutyCode: String(duty) },
    ...{ status: status as Status, submittedAt: instant.read(sent) },
    ...{ countedById: countedBy as string | null, answers: json.read(answers) },
    inForce: Number(inForce),
  };
}
