import type { Reads } from "../../database/index.ts";
import { flag, instant } from "../../database/table.ts";
import type { Plan } from "../../plan/model.ts";
import type { TaskFact } from "../../reports/periodic-sums.ts";
import { IN_FORCE } from "../../reports/store/in-force.ts";

/** A task report in force, in the revision whose words count. */
export interface ReportRow {
  readonly fact: TaskFact;
  /** What was done, or why nothing was, in the unit's words. */
  readonly said: string | null;
  readonly submittedAt: Date;
  /** Entered by the office in the unit's stead. */
  readonly byOffice: boolean;
  readonly stage: string;
  /** Number of the report with which its event counts. */
  readonly countedBy: number | null;
}

const SLICE = 500;

const NEXT = `WHERE r."planId" = ? AND r."state" = 'submitted' AND r."number" > ?
  ORDER BY r."number" LIMIT ${SLICE}`;

/** Both SQLite and PostgreSQL take a word out of JSON by this sign. */
const REPORTS = `SELECT r."number", r."submittedAt", v."byOffice", r."stage", c."number",
    coalesce(v."answers" ->> 'result', v."answers" ->> 'reason') ${IN_FORCE}
  LEFT JOIN "TaskReport" c ON c."id" = r."countedById" ${NEXT}`;

/** Facts with what is told of them beside their figures. Their words are not kept: they fill a memory. */
export async function* readReports(
  read: Reads,
  plan: Plan,
  facts: readonly TaskFact[],
): AsyncGenerator<ReportRow> {
  const byNumber = new Map(facts.map((fact) => [fact.number, fact]));
  for await (const row of slices(read, plan, REPORTS)) {
    const [number, sent, byOffice, stage, countedBy, said] = row;
    const fact = byNumber.get(Number(number));
    // Both are of one instant: none is missing.
    if (!fact) continue;
    yield {
      ...{ fact, said: said as string | null, submittedAt: instant.read(sent) },
      byOffice: flag.read(byOffice),
      ...{ stage: String(stage), countedBy: countedBy === null ? null : Number(countedBy) },
    };
  }
}

async function* slices(
  read: Reads,
  plan: Plan,
  statement: string,
): AsyncGenerator<readonly unknown[]> {
  for (let last = 0; ; ) {
    const rows = await read.sql.rows(statement, [plan.id, last]);
    yield* rows;
    if (rows.length < SLICE) return;
    last = Number(rows.at(-1)?.[0] ?? 0);
  }
}

/** A piece of evidence of a report in force; of a periodic one the number is null. */
export interface FileRow {
  readonly number: number | null;
  readonly unit: string;
  /** Code of the duty, or of the occasion. */
  readonly about: string;
  readonly fileName: string;
  readonly mimeType: string;
  readonly size: number;
  readonly sha256: string;
  readonly caption: string | null;
  readonly sentAt: Date;
}

const PIECE = `e."fileName", e."mimeType", e."size", e."sha256", e."caption", e."createdAt"`;

const FILES = `SELECT r."number", r."unitCode", r."dutyCode", ${PIECE} ${IN_FORCE}
  JOIN "RevisionEvidence" h ON h."revisionId" = v."id"
  JOIN "Evidence" e ON e."id" = h."evidenceId"
  WHERE r."planId" = ? AND r."state" = 'submitted' AND r."number" > ? AND r."number" <= ?
  ORDER BY r."number", e."createdAt", e."id"`;

const PERIODIC_FILES = `SELECT NULL, r."unitCode", r."occasionCode", ${PIECE} FROM "PeriodicReport" r
  JOIN "PeriodicRevision" v ON v."reportId" = r."id" AND v."number" = r."inForce"
  JOIN "PeriodicRevisionEvidence" h ON h."revisionId" = v."id"
  JOIN "Evidence" e ON e."id" = h."evidenceId"
  WHERE r."planId" = ? AND r."state" = 'submitted' AND r."occasionCode" = coalesce(?, r."occasionCode")
  ORDER BY r."unitCode", r."occasionCode", e."createdAt", e."id"`;

/** The evidence of all reports in force, those of the periodic ones (of that occasion) last. */
export async function* readFiles(
  read: Reads,
  plan: Plan,
  occasion: string | null,
): AsyncGenerator<FileRow> {
  const [[most] = []] = await read.sql.rows(
    `SELECT max("number") FROM "TaskReport" WHERE "planId" = ?`,
    [plan.id],
  );
  for (let from = 0; from < Number(most ?? 0); from += SLICE) {
    const rows = await read.sql.rows(FILES, [plan.id, from, from + SLICE]);
    for (const row of rows) yield fileIn(row);
  }
  const periodic = await read.sql.rows(PERIODIC_FILES, [plan.id, occasion]);
  for (const row of periodic) yield fileIn(row);
}

function fileIn(row: readonly unknown[]): FileRow {
  const [number, unit, about, fileName, mimeType, size, sha256, caption, createdAt] = row;
  return {
    number: number === null ? null : Number(number),
    ...{ unit: String(unit), about: String(about), fileName: String(fileName) },
    ...{ mimeType: String(mimeType), size: Number(size), sha256: String(sha256) },
    ...{ caption: caption as string | null, sentAt: instant.read(createdAt) },
  };
}
