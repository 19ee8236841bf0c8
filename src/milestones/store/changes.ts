import * as z from "zod";
import { newId } from "../../database/id.ts";
import type { Tx } from "../../database/index.ts";
import { record } from "../../people/store/log.ts";
import { Answers } from "../../reports/answers.ts";
import { type DraftOf, draftsOf } from "../../reports/store/draft-rows.ts";
import { copyEvidence } from "../../reports/store/evidence.ts";
import { findTick, type Tick, tickOf } from "./milestones.ts";

const TickAnswers = z.object({
  /** When it was done. */
  day: z.string().optional(),
  note: z.string().optional(),
  ...Answers.pick({ queue: true }).shape,
});
export type TickAnswers = Omit<z.infer<typeof TickAnswers>, "queue"> & Pick<Answers, "queue">;

/** A tick in the making; its evidence hangs on it, before and after. */
export type TickDraft = DraftOf<TickAnswers>;

const drafts = draftsOf("milestone", (stored): TickAnswers => TickAnswers.parse(stored));

export const tickDrafts = drafts;
export const saveTickDraft = drafts.save;

export interface Begun {
  readonly planId: string;
  readonly unit: string;
  readonly milestone: string;
  readonly personId: string;
  readonly now: Date;
  /** The latest message of the person's chat. */
  readonly heard?: number;
}

/** Goes on with what someone of the unit began, or starts anew. */
export async function beginTick(tx: Tx, begun: Begun): Promise<TickDraft> {
  const { planId, unit, milestone, personId, now, heard = 0 } = begun;
  const open = await drafts.about(tx, planId, unit, milestone);
  if (open) return taken(tx, open, begun);
  const draft = { planId, unit, holderId: personId, subject: milestone, answers: {}, heard };
  return drafts.start(tx, draft, now);
}

/** A draft that starts from what was ticked off. */
export async function correctTick(tx: Tx, tick: Tick, begun: Begun): Promise<TickDraft> {
  const { planId, personId, now, heard = 0 } = begun;
  const open = await drafts.correctionOf(tx, tick.id);
  if (open) return taken(tx, open, begun);
  const answers = { day: tick.day, ...(tick.note === null ? {} : { note: tick.note }) };
  const head = { planId, unit: tick.unit, holderId: personId, subject: tick.milestone, heard };
  const draft = await drafts.start(tx, { ...head, answers, reportId: tick.id }, now);
  return { ...draft, evidence: await copyEvidence(tx, draft.id, tick.evidence, now) };
}

async function taken(
  tx: Tx,
  draft: TickDraft,
  { personId: holderId, now, heard = 0 }: Begun,
): Promise<TickDraft> {
  await drafts.save(tx, draft.id, draft.answers, { holderId, heard, now });
  return { ...draft, holderId, state: "open" };
}

export type Ticking =
  | { readonly kind: "ticked"; readonly tick: Tick }
  /** This draft was sent before, or a colleague's was meanwhile. */
  | { readonly kind: "already"; readonly tick: Tick }
  /** Discarded, or without a day. */
  | { readonly kind: "gone" };

/** Ticks a milestone off, or corrects the tick that the draft started from. Twice is once. */
export async function tickOff(
  tx: Tx,
  draft: TickDraft,
  { planId, unit, milestone, personId, now }: Begun,
): Promise<Ticking> {
  const { day, note = null } = draft.answers;
  const before = await tickOf(tx, planId, unit, milestone);
  if (before && (draft.state === "submitted" || draft.reportId !== before.id)) {
    return { kind: "already", tick: before };
  }
  if (draft.state === "submitted" || draft.state === "discarded" || day === undefined) {
    return { kind: "gone" };
  }
  const id = before?.id ?? newId();
  const said = { draftId: draft.id, day, note, personId, at: now };
  if (before) await tx.milestoneTick.update({ where: { id }, data: said });
  else {
    const about = { planId, unitCode: unit, milestoneCode: milestone };
    await tx.milestoneTick.create({ data: { id, ...about, state: "ticked", ...said } });
  }
  const deed = before ? "corrected" : "ticked";
  await tx.tickChange.create({ data: { id: newId(), tickId: id, deed, ...said } });
  await tx.draft.update({ where: { id: draft.id }, data: { state: "submitted", updatedAt: now } });
  await record(tx, {
    at: now,
    byId: personId,
    action: `milestone.${deed}`,
    subject: `milestone:${id}`,
    detail: { unit, milestone, day, ...(before ? { before: before.day } : {}) },
  });
  const tick = await findTick(tx, id);
  return tick ? { kind: "ticked", tick } : { kind: "gone" };
}

/** The unit takes it back. @returns whether there was anything to take back */
export async function withdrawTick(
  tx: Tx,
  id: string,
  { personId, now }: { readonly personId: string; readonly now: Date },
): Promise<boolean> {
  const { count } = await tx.milestoneTick.updateMany({
    where: { id, state: "ticked" },
    data: { state: "withdrawn" },
  });
  if (count === 0) return false;
  const deed = { deed: "withdrawn", personId, at: now } as const;
  await tx.tickChange.create({ data: { id: newId(), tickId: id, ...deed } });
  const subject = `milestone:${id}`;
  await record(tx, { at: now, byId: personId, action: "milestone.withdrawn", subject });
  return true;
}
