import type { PaperDeed, PaperState } from "../../database/client/client.ts";
import { newId } from "../../database/id.ts";
import type { Tx } from "../../database/index.ts";
import { record } from "../../people/store/log.ts";
import type { Day } from "../../plan/model.ts";
import { findPaper, type Paper, paperOf } from "./papers.ts";

export interface Given {
  readonly planId: string;
  readonly unit: string;
  readonly occasion: string;
  readonly number: string;
  readonly signedOn: Day;
  readonly personId: string;
  readonly now: Date;
}

export interface Kept {
  readonly paper: Paper;
  /** False: the same was known already, or the office has another. */
  readonly isNew: boolean;
  /** The claim that this one takes the place of. */
  readonly replaced: Paper | null;
}

/**
 * A unit says that its paper went out. A claim that waits is replaced; what the office has already is
 * not claimed again.
 */
export async function claimPaper(tx: Tx, given: Given): Promise<Kept> {
  const before = await paperOf(tx, given.planId, given.unit, given.occasion);
  const isSame = before?.number === given.number && before.signedOn === given.signedOn;
  if (before && (isSame || before.state === "confirmed")) {
    return { paper: before, isNew: false, replaced: null };
  }
  if (before) await withdrawPaper(tx, before.id, given);
  const paper = await create(tx, given, { state: "claimed" });
  await write(tx, paper, "claimed", given);
  return { paper, isNew: true, replaced: before };
}

/** The office has a paper of which the unit said nothing, or something else. */
export async function receivePaper(
  tx: Tx,
  given: Given & { readonly arrivedOn: Day },
): Promise<Kept> {
  const before = await paperOf(tx, given.planId, given.unit, given.occasion);
  if (before?.state === "confirmed") return { paper: before, isNew: false, replaced: null };
  if (before) await withdrawPaper(tx, before.id, given);
  const { personId, now, arrivedOn } = given;
  const settled = { state: "confirmed" as const, arrivedOn, settledById: personId, settledAt: now };
  const paper = await create(tx, given, settled);
  await write(tx, paper, "received", given);
  return { paper, isNew: true, replaced: before };
}

export interface Deed {
  readonly personId: string;
  readonly now: Date;
}

export type Verdict = Deed &
  (
    | { readonly state: "confirmed"; readonly arrivedOn: Day }
    /** The word says why. */
    | { readonly state: "refused"; readonly word: string | null }
  );

/**
 * The office says whether a claimed paper arrived. The first word counts.
 *
 * @returns null if it was settled or withdrawn before
 */
export async function settlePaper(
  tx: Tx,
  id: string,
  { personId, now, ...verdict }: Verdict,
): Promise<Paper | null> {
  const { count } = await tx.paper.updateMany({
    where: { id, state: "claimed" },
    data: { ...verdict, settledById: personId, settledAt: now },
  });
  return count === 0 ? null : changed(tx, id, verdict.state, { personId, now });
}

/**
 * The office takes its word back: the claim waits again. What the office noticed by itself was nobody's
 * claim, and is no more. A claim that another took the place of meanwhile stays as it is.
 *
 * @returns null if there is nothing to take back
 */
export async function reopenPaper(tx: Tx, id: string, deed: Deed): Promise<Paper | null> {
  const before = await tx.paper.findUnique({ where: { id } });
  if (before?.state !== "confirmed" && before?.state !== "refused") return null;
  const { planId, unitCode, occasionCode, settledById, claimedById } = before;
  const inForce = await paperOf(tx, planId, unitCode, occasionCode);
  if (inForce && inForce.id !== id) return null;
  const data =
    settledById === claimedById
      ? { state: "withdrawn" as const }
      : {
          state: "claimed" as const,
          ...{ arrivedOn: null, settledById: null, settledAt: null, word: null },
        };
  await tx.paper.update({ where: { id }, data });
  return changed(tx, id, "reopened", deed);
}

/**
 * The unit takes its claim back.
 *
 * @returns null if it is none any more: settled, or withdrawn
 */
export async function withdrawPaper(tx: Tx, id: string, deed: Deed): Promise<Paper | null> {
  const { count } = await tx.paper.updateMany({
    where: { id, state: "claimed" },
    data: { state: "withdrawn" },
  });
  return count === 0 ? null : changed(tx, id, "withdrawn", deed);
}

async function create(
  tx: Tx,
  { planId, unit, occasion, number, signedOn, personId, now }: Given,
  state: { state: PaperState; arrivedOn?: Day; settledById?: string; settledAt?: Date },
): Promise<Paper> {
  const id = newId();
  const about = { planId, unitCode: unit, occasionCode: occasion };
  const said = { number, signedOn, claimedById: personId, claimedAt: now };
  await tx.paper.create({ data: { id, ...about, ...said, ...state } });
  return found(tx, id);
}

async function changed(tx: Tx, id: string, deed: PaperDeed, by: Deed): Promise<Paper> {
  const paper = await found(tx, id);
  await write(tx, paper, deed, by);
  return paper;
}

async function found(tx: Tx, id: string): Promise<Paper> {
  const paper = await findPaper(tx, id);
  if (!paper) throw new Error(`The paper ${id} is gone`);
  return paper;
}

/** Writes down what became of it, and tells the log. */
async function write(
  tx: Tx,
  { id, unit, occasion, word, arrivedOn }: Paper,
  deed: PaperDeed,
  { personId, now }: Deed,
): Promise<void> {
  await tx.paperChange.create({
    data: { id: newId(), paperId: id, deed, personId, at: now, word, arrivedOn },
  });
  await record(tx, {
    at: now,
    byId: personId,
    action: `paper.${deed}`,
    subject: subjectOf(id),
    detail: { unit, occasion, ...(arrivedOn ? { arrivedOn } : {}) },
  });
}

/** How the log names a paper. */
function subjectOf(id: string): string {
  return `paper:${id}`;
}
