import type { Prisma } from "../../database/client/client.ts";
import { newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { type Answers, readAnswers } from "../answers.ts";
import type { KeptFile } from "../evidence.ts";

export interface EvidenceRow {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly mimeType: string;
  readonly size: number;
  readonly sha256: string;
}

/** A report in the making. It belongs to the unit; one person holds it at a time. */
export interface Draft {
  readonly id: string;
  readonly unit: string;
  readonly holderId: string;
  /** Open: in its holder's hands; kept: put aside. */
  readonly state: "open" | "kept" | "submitted" | "discarded";
  readonly answers: Answers;
  readonly evidence: readonly EvidenceRow[];
  /** The report that it corrects. */
  readonly reportId: string | null;
  readonly updatedAt: Date;
}

const UNFINISHED = ["open", "kept"];

const FULL = {
  evidence: { where: { removed: false }, orderBy: { createdAt: "asc" } },
} satisfies Prisma.DraftInclude;

function toDraft(row: Prisma.DraftGetPayload<{ include: typeof FULL }>): Draft {
  return {
    ...row,
    state: row.state as Draft["state"],
    answers: readAnswers(row.answers),
  };
}

export async function findDraft(read: Reads, id: string): Promise<Draft | null> {
  const row = await read.draft.findUnique({ where: { id }, include: FULL });
  return row && toDraft(row);
}

/** The unit's unfinished drafts, the latest first. */
export async function unfinishedDrafts(
  read: Reads,
  planId: string,
  units: readonly string[],
): Promise<Draft[]> {
  const rows = await read.draft.findMany({
    where: { planId, unit: { in: [...units] }, state: { in: UNFINISHED } },
    orderBy: { updatedAt: "desc" },
    include: FULL,
    take: 20,
  });
  return rows.map(toDraft);
}

/** The open draft that this person had in hand last. */
export async function draftInHand(read: Reads, personId: string): Promise<Draft | null> {
  const row = await read.draft.findFirst({
    where: { holderId: personId, state: "open" },
    orderBy: { updatedAt: "desc" },
    include: FULL,
  });
  return row && toDraft(row);
}

export interface NewDraft {
  readonly planId: string;
  readonly unit: string;
  readonly holderId: string;
  readonly answers: Answers;
  readonly reportId?: string;
}

export async function startDraft(tx: Tx, draft: NewDraft, now: Date): Promise<Draft> {
  const row = await tx.draft.create({
    data: {
      id: newId(),
      ...draft,
      answers: json(draft.answers),
      state: "open",
      createdAt: now,
      updatedAt: now,
    },
  });
  return { ...row, state: "open", answers: draft.answers, evidence: [] };
}

/**
 * Each answer goes here at once; whoever answers holds the draft from then on. A draft that was sent or
 * discarded stays so.
 */
export async function saveDraft(
  tx: Tx,
  id: string,
  answers: Answers,
  holderId: string,
  now: Date,
): Promise<void> {
  await tx.draft.updateMany({
    where: { id, state: { in: UNFINISHED } },
    data: { answers: json(answers), holderId, state: "open", updatedAt: now },
  });
}

/** Puts it aside: it waits for whoever of the unit goes on with it. */
export async function keepDraft(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.draft.updateMany({
    where: { id, state: "open" },
    data: { state: "kept", updatedAt: now },
  });
}

export async function discardDraft(tx: Tx, id: string, now: Date): Promise<void> {
  // What was thrown away is not kept either.
  await tx.draft.updateMany({
    where: { id, state: { in: UNFINISHED } },
    data: { state: "discarded", answers: {}, updatedAt: now },
  });
}

/** Adds a file to a draft; the same upload twice is one piece. Returns how many there are now. */
export async function addEvidence(
  tx: Tx,
  draftId: string,
  file: KeptFile & { fileName: string; uniqueId: string },
  now: Date,
): Promise<number> {
  const { fileName, uniqueId, mimeType, size, sha256 } = file;
  const kind = file.picture ? "photo" : "document";
  await tx.evidence.upsert({
    where: { draftId_uniqueId: { draftId, uniqueId } },
    create: {
      id: newId(),
      draftId,
      kind,
      fileName,
      uniqueId,
      mimeType,
      size,
      sha256,
      createdAt: now,
    },
    update: { removed: false },
  });
  return tx.evidence.count({ where: { draftId, removed: false } });
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
): Promise<void> {
  await tx.evidence.createMany({
    data: evidence.map(({ id, ...file }) => ({
      ...file,
      id: newId(),
      draftId,
      uniqueId: `copy-${id}`,
      createdAt: now,
    })),
  });
}

export function json(answers: Answers): Prisma.InputJsonValue {
  // Keys that are undefined are no answers and are not stored.
  return JSON.parse(JSON.stringify(answers)) as Prisma.InputJsonValue;
}
