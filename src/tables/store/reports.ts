import type { Reads } from "../../database/index.ts";
import { instant, json } from "../../database/table.ts";
import type { Plan } from "../../plan/model.ts";
import { type Answers, readAnswers, type Status } from "../../reports/answers.ts";
import type { TaskFact } from "../../reports/periodic-sums.ts";
import { ownFact } from "../../reports/store/task-facts.ts";

/** A task report in force, in the revision whose words count. */
export interface ReportRow {
  readonly number: number;
  readonly fact: TaskFact;
  readonly answers: Answers;
  readonly submittedAt: Date;
  readonly stage: string;
  /** Number of the report with which its event counts. */
  readonly countedBy: number | null;
}

const SLICE = 500;

const IN_FORCE = `FROM "TaskReport" r
  JOIN "Revision" v ON v."reportId" = r."id" AND v."number" = r."inForce"`;
const NEXT = `WHERE r."planId" = ? AND r."state" = 'submitted' AND r."number" > ? ORDER BY r."number"`;

const REPORTS = `SELECT r."number", r."unitCode", r."dutyCode", r."status", r."submittedAt", r."stage",
    r."countedById", c."number", v."answers" ${IN_FORCE}
  LEFT JOIN "TaskReport" c ON c."id" = r."countedById" ${NEXT} LIMIT ${SLICE}`;

/**
 * All reports in force in the order of their numbers, a slice at a time: by statements past Prisma, which would
 * take three times as long for a hundred thousand.
 */
export async function* readReports(read: Reads, plan: Plan): AsyncGenerator<ReportRow> {
  for (let last = 0; ; ) {
    const rows = await read.sql.rows(REPORTS, [plan.id, last]);
    for (const row of rows) yield reportIn(plan, row);
    last = Number(rows.at(-1)?.[0] ?? 0);
    if (rows.length < SLICE) return;
  }
}

function reportIn(plan: Plan, row: readonly unknown[]): ReportRow {
  const [number, unitCode, dutyCode, status, sent, stage, countedById, countedBy, said] = row;
  const answers = readAnswers(json.read(said));
  const submittedAt = instant.read(sent);
  const fact = ownFact(plan, {
    ...{ number: Number(number), unitCode: String(unitCode), dutyCode: String(dutyCode) },
    ...{ status: status as Status, submittedAt, inForce: 1 },
    ...{
      countedById: countedById as string | null,
      revisions: [{ number: 1, answers, submittedAt }],
    },
  });
  return {
    ...{ number: fact.number, fact, answers, submittedAt, stage: String(stage) },
    countedBy: countedBy === null ? null : Number(countedBy),
  };
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
  WHERE r."planId" = ? AND r."state" = 'submitted' AND (? IS NULL OR r."occasionCode" = ?)
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
  const periodic = await read.sql.rows(PERIODIC_FILES, [plan.id, occasion, occasion]);
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
