import { z } from "zod";
import type { Prisma } from "../../database/client/client.ts";
import { newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { type Answers, readAnswers } from "../answers.ts";
import { type EvidenceRow, removeEvidence } from "./evidence.ts";

const DraftState = z.enum(["open", "kept", "submitted", "discarded"]);
type DraftState = z.infer<typeof DraftState>;

/** A report in the making. It belongs to the unit; one person holds it at a time. */
export interface Draft {
  readonly id: string;
  readonly unit: string;
  readonly holderId: string;
  /** Open: in its holder's hands; kept: put aside. */
  readonly state: DraftState;
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
    state: DraftState.parse(row.state),
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

/** The unfinished draft that corrects this report: there is one, or two people would undo each other. */
export async function correctionOf(read: Reads, reportId: string): Promise<Draft | null> {
  const row = await read.draft.findFirst({
    where: { reportId, state: { in: UNFINISHED } },
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

/** What was thrown away is not kept either. */
export async function discardDraft(tx: Tx, id: string, now: Date): Promise<void> {
  const { count } = await tx.draft.updateMany({
    where: { id, state: { in: UNFINISHED } },
    data: { state: "discarded", answers: {}, updatedAt: now },
  });
  if (count > 0) await removeEvidence(tx, id);
}

export function json(answers: Answers): Prisma.InputJsonValue {
  // Keys that are undefined are no answers and are not stored.
  return JSON.parse(JSON.stringify(answers)) as Prisma.InputJsonValue;
}
