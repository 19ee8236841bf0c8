import type { ConfirmationState, Prisma } from "../../database/client/client.ts";
import { newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { record, subjectOf } from "../../people/store/log.ts";
import type { PeriodicAnswers } from "../periodic-answers.ts";
import { json } from "./draft-rows.ts";
import type { PeriodicDraft } from "./periodic-drafts.ts";

/** A leader is asked for their word on a report before it is sent. */
export interface Confirmation {
  readonly id: string;
  /** Code of the unit. */
  readonly unit: string;
  readonly draftId: string;
  /** Code of what the report is for. */
  readonly occasion: string;
  readonly state: ConfirmationState;
  readonly askedById: string;
  /** Who asked; null if they gave no name, or had their data deleted. */
  readonly askedBy: string | null;
  readonly askedAt: Date;
  readonly settledBy: string | null;
  readonly settledAt: Date | null;
  /** Why the leader gave it back. */
  readonly word: string | null;
}

const FULL = {
  draft: { select: { subject: true } },
  askedBy: { select: { name: true } },
  settledBy: { select: { name: true } },
} satisfies Prisma.ConfirmationInclude;

function toConfirmation(
  row: Prisma.ConfirmationGetPayload<{ include: typeof FULL }>,
): Confirmation {
  return {
    ...row,
    ...{ unit: row.unitCode, occasion: row.draft.subject ?? "" },
    ...{ askedBy: row.askedBy.name, settledBy: row.settledBy?.name ?? null },
  };
}

export async function findConfirmation(read: Reads, id: string): Promise<Confirmation | null> {
  const row = await read.confirmation.findUnique({ where: { id }, include: FULL });
  return row && toConfirmation(row);
}

/** The one that waits for the leader's word on a draft. */
export async function confirmationOf(read: Reads, draftId: string): Promise<Confirmation | null> {
  const row = await read.confirmation.findFirst({
    where: { draftId, state: "waiting" },
    include: FULL,
  });
  return row && toConfirmation(row);
}

/** All that wait for a leader's word, the first asked first. */
export async function waitingConfirmations(read: Reads, planId: string): Promise<Confirmation[]> {
  const rows = await read.confirmation.findMany({
    where: { planId, state: "waiting" },
    include: FULL,
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(toConfirmation);
}

interface Doing {
  readonly planId: string;
  readonly byId: string;
  readonly now: Date;
}

/**
 * Puts a report before the unit's leader, as it stands: what is agreed to is what was shown.
 *
 * @param answers with the sums of this moment
 */
export async function askLeader(
  tx: Tx,
  { id: draftId, unit }: Pick<PeriodicDraft, "id" | "unit">,
  answers: PeriodicAnswers,
  { planId, byId, now }: Doing,
): Promise<Confirmation> {
  await tx.draft.update({
    where: { id: draftId },
    data: { state: "waiting", answers: json(answers), updatedAt: now },
  });
  const id = newId();
  const about = { planId, unitCode: unit, draftId };
  await tx.confirmation.create({
    data: { id, ...about, state: "waiting", askedById: byId, askedAt: now },
  });
  await record(tx, { at: now, byId, action: "confirmation.asked", subject: subjectOf(unit) });
  return (await findConfirmation(tx, id)) as Confirmation;
}

/** Gives the report back to its unit, to be gone on with: the leader, or the unit itself. */
export async function giveBack(
  tx: Tx,
  confirmation: Confirmation,
  answers: PeriodicAnswers,
  { state, word = null, byId, now }: Settling<"returned" | "withdrawn">,
): Promise<void> {
  const { sums: _sums, ...said } = answers;
  await tx.draft.update({
    where: { id: confirmation.draftId },
    data: { state: "kept", answers: json(said), updatedAt: now },
  });
  await settle(tx, confirmation, { state, word, byId, now });
}

/** Notes that the leader agreed, and what it was sent as. */
export async function noteAgreed(
  tx: Tx,
  confirmation: Confirmation,
  { revisionId, byId, now }: { revisionId: string; byId: string; now: Date },
): Promise<void> {
  await settle(tx, confirmation, { state: "agreed", word: null, byId, now }, revisionId);
}

interface Settling<State extends ConfirmationState> {
  readonly state: State;
  readonly word?: string | null;
  readonly byId: string;
  readonly now: Date;
}

async function settle(
  tx: Tx,
  { id, unit }: Confirmation,
  { state, word = null, byId, now }: Settling<Exclude<ConfirmationState, "waiting">>,
  revisionId: string | null = null,
): Promise<void> {
  const settled = { state, settledById: byId, settledAt: now, word, revisionId };
  await tx.confirmation.update({ where: { id }, data: settled });
  const action = `confirmation.${state}`;
  await record(tx, { at: now, byId, action, subject: subjectOf(unit) });
}
