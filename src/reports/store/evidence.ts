import type { EvidenceKind } from "../../database/client/client.ts";
import { inOrder, newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import type { SqlReads } from "../../database/sql.ts";
import { pieces } from "../../database/tables.ts";
import type { KeptFile } from "../../evidence/index.ts";

/** A revision's files, in the order in which they came. */
export const FILES_IN_ORDER = {
  include: { evidence: true },
  orderBy: [{ evidence: { createdAt: "asc" as const } }, { evidenceId: "asc" as const }],
};

export interface EvidenceRow {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly fileName: string;
  readonly mimeType: string;
  readonly size: number;
  readonly sha256: string;
  /** What its sender wrote below it. */
  readonly caption: string | null;
}

const ofDraft = pieces.select(
  pieces.columns,
  'WHERE "draftId" = ? AND NOT "removed" ORDER BY "createdAt"',
);

/** What a draft has, in the order in which it came. */
export function evidenceOf(sql: SqlReads, draftId: string): Promise<readonly EvidenceRow[]> {
  return ofDraft(sql, draftId);
}

/** A file as it comes to a draft. */
export interface NewEvidence extends KeptFile {
  readonly fileName: string;
  readonly uniqueId: string;
  readonly caption?: string | null;
}

/**
 * Adds a file to a draft; the same file twice is one piece, with what was last written below it. Returns
 * whether it is new.
 */
export async function addEvidence(
  tx: Tx,
  draftId: string,
  file: NewEvidence,
  now: Date,
): Promise<boolean> {
  const { fileName, uniqueId, mimeType, size, sha256, caption = null } = file;
  const kind = file.picture ? "photo" : "file";
  const known = await tx.evidence.findFirst({
    where: { draftId, OR: [{ uniqueId }, { sha256 }] },
    select: { id: true, removed: true },
  });
  if (known) {
    const data = { removed: false, ...(caption === null ? {} : { caption }) };
    await tx.evidence.update({ where: { id: known.id }, data });
  } else {
    // The pictures of an album come within one millisecond, and keep their order all the same.
    const last = await tx.evidence.findFirst({
      where: { draftId },
      orderBy: inOrder("createdAt", "desc"),
      select: { createdAt: true },
    });
    const createdAt = new Date(Math.max(now.getTime(), (last?.createdAt.getTime() ?? 0) + 1));
    await tx.evidence.create({
      data: {
        id: newId(),
        draftId,
        kind,
        fileName,
        uniqueId,
        mimeType,
        size,
        sha256,
        caption,
        createdAt,
      },
    });
  }
  return known?.removed ?? true;
}

/** Writes another caption below a file of a draft and returns the former one; null if it has no such file. */
export async function recaption(
  tx: Tx,
  draftId: string,
  uniqueId: string,
  caption: string | null,
): Promise<{ readonly former: string | null } | null> {
  const where = { draftId, uniqueId, removed: false };
  const known = await tx.evidence.findFirst({ where, select: { id: true, caption: true } });
  if (!known) return null;
  await tx.evidence.update({ where: { id: known.id }, data: { caption } });
  return { former: known.caption };
}

/** Hands the files of a draft over to another; the same file twice is one piece. */
export async function moveEvidence(tx: Tx, fromId: string, toId: string): Promise<void> {
  const moving = await tx.evidence.findMany({ where: { draftId: fromId, removed: false } });
  for (const { id, uniqueId, sha256 } of moving) {
    const known = await tx.evidence.findFirst({
      where: { draftId: toId, OR: [{ uniqueId }, { sha256 }] },
      select: { id: true },
    });
    await (known
      ? tx.evidence.update({ where: { id: known.id }, data: { removed: false } })
      : tx.evidence.update({ where: { id }, data: { draftId: toId } }));
  }
}

export async function removeEvidence(tx: Tx, draftId: string): Promise<void> {
  await tx.evidence.updateMany({ where: { draftId }, data: { removed: true } });
}

/** Evidence of the report that a draft corrects is the draft's own from the start. */
export async function copyEvidence(
  tx: Tx,
  draftId: string,
  evidence: readonly EvidenceRow[],
  now: Date,
): Promise<EvidenceRow[]> {
  const copies = evidence.map(({ id, kind, fileName, mimeType, size, sha256, caption }) => ({
    row: { id: newId(), kind, fileName, mimeType, size, sha256, caption },
    uniqueId: `copy-${id}`,
  }));
  await tx.evidence.createMany({
    data: copies.map(({ row, uniqueId }, i) => ({
      ...row,
      uniqueId,
      draftId,
      createdAt: new Date(now.getTime() + i),
    })),
  });
  return copies.map(({ row }) => row);
}

/** Of these files, which are in a report of these units already, and its number; the report that is corrected is none. */
export async function filesReported(
  read: Reads,
  { planId, units }: { readonly planId: string; readonly units: readonly string[] },
  hashes: readonly string[],
  corrected: string | null = null,
): Promise<ReadonlyMap<string, number>> {
  const inForce = {
    ...{ planId, unitCode: { in: [...units] }, state: "submitted" as const },
    ...(corrected === null ? {} : { id: { not: corrected } }),
  };
  const rows = await read.revisionEvidence.findMany({
    where: { evidence: { sha256: { in: [...hashes] } }, revision: { report: inForce } },
    select: {
      evidence: { select: { sha256: true } },
      revision: { select: { report: { select: { number: true } } } },
    },
  });
  const numbers = rows.toSorted((a, b) => b.revision.report.number - a.revision.report.number);
  return new Map(
    numbers.map(({ evidence, revision }) => [evidence.sha256, revision.report.number]),
  );
}

/** How many files these task reports have in the revision that counts, and how many reports have any. */
export async function filesIn(
  read: Reads,
  planId: string,
  numbers: readonly number[],
): Promise<{ readonly files: number; readonly reports: number }> {
  const rows = await read.taskReport.findMany({
    where: { planId, number: { in: [...numbers] } },
    select: {
      inForce: true,
      revisions: { select: { number: true, evidence: { select: { evidenceId: true } } } },
    },
  });
  const counts = rows.map(
    ({ inForce, revisions }) =>
      revisions.find(({ number }) => number === inForce)?.evidence.length ?? 0,
  );
  return {
    files: counts.reduce((sum, count) => sum + count, 0),
    reports: counts.filter((count) => count > 0).length,
  };
}

/** Those of these files that a draft or a report has. */
export async function evidenceAmong(
  read: Reads,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await read.evidence.findMany({
    where: { sha256: { in: [...hashes] }, removed: false },
    distinct: ["sha256"],
    select: { sha256: true },
  });
  return new Set(rows.map(({ sha256 }) => sha256));
}

/**
 * Pieces that were taken out of a draft, or went with it when it was discarded, and that no report has.
 *
 * @param before since when nobody has touched the draft
 */
export async function forgetRemoved(tx: Tx, before: Date): Promise<number> {
  const { count } = await tx.evidence.deleteMany({
    where: {
      removed: true,
      draft: { updatedAt: { lt: before } },
      revisions: { none: {} },
      periodic: { none: {} },
    },
  });
  return count;
}
