import type { ConfirmationState, Prisma } from "../../database/client/client.ts";
import { newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { record, subjectOf } from "../../people/store/log.ts";
import type { PeriodicAnswers } from "../periodic-answers.ts";
import { json } from "./draft-rows.ts";
import { type PeriodicDraft, periodicDraftAbout } from "./periodic-drafts.ts";

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

/** Kinds of the messages that put a report before its unit's leader. */
const PUT_BEFORE = ["confirmation-asked", "confirm-due"];

/** Which of those that wait a message of the bot's put before its reader. */
export async function confirmationToldBy(
  read: Reads,
  chatId: string,
  messageId: number,
): Promise<string | null> {
  const rows = await read.notice.findMany({
    where: { chatId, messageId, kind: { in: PUT_BEFORE } },
    select: { key: true },
  });
  // Several may be told of in one message: which is meant nobody can know.
  const ids = rows.flatMap(({ key }) => /confirm(?:ation|-due):([^:]+):/.exec(key)?.[1] ?? []);
  return new Set(ids).size === 1 ? (ids[0] ?? null) : null;
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

/** With whose word a report is sent: the leader agreed, or nobody could, and it goes as it was put before them. */
export interface Word {
  readonly confirmation: Confirmation;
  readonly state: "agreed" | "direct";
  readonly byId: string;
}

/** Notes what a report was sent as that had waited. */
export async function noteSent(
  tx: Tx,
  { confirmation, ...word }: Word,
  { revisionId, now }: { readonly revisionId: string; readonly now: Date },
): Promise<void> {
  await settle(tx, confirmation, { ...word, now }, revisionId);
}

/** Notes that a report was sent for which the plan asks for the leader's word, and nobody could be asked. */
export async function noteUnasked(
  tx: Tx,
  { id: draftId, unit }: Pick<PeriodicDraft, "id" | "unit">,
  { planId, byId, now, revisionId }: Doing & { readonly revisionId: string },
): Promise<void> {
  const about = { planId, unitCode: unit, draftId, askedById: byId, askedAt: now, revisionId };
  const settled = { state: "direct" as const, settledById: byId, settledAt: now };
  await tx.confirmation.create({ data: { id: newId(), ...about, ...settled } });
  await record(tx, { at: now, byId, action: "confirmation.direct", subject: subjectOf(unit) });
}

/** Takes back what waits of a unit for an occasion, if anything does: the unit goes on with it. */
export async function takeBackWaiting(
  tx: Tx,
  about: { readonly planId: string; readonly unit: string; readonly occasion: string },
  by: { readonly byId: string; readonly now: Date },
): Promise<Confirmation | null> {
  const draft = await periodicDraftAbout(tx, about.planId, about.unit, about.occasion);
  const one = draft?.state === "waiting" ? await confirmationOf(tx, draft.id) : null;
  if (draft && one) await giveBack(tx, one, draft.answers, { ...by, state: "withdrawn" });
  return one;
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
  const action = `confirmation.${state}` as const;
  await record(tx, { at: now, byId, action, subject: subjectOf(unit) });
}
