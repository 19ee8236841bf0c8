import { newId } from "../../database/id.ts";
import type { Tx } from "../../database/index.ts";
import { record } from "../../people/store/log.ts";
import type { Day } from "../../plan/model.ts";
import { documentOf, findDocument, type OfficialDocument } from "./papers.ts";

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
  readonly document: OfficialDocument;
  /** False: the same was known already, or the office has another. */
  readonly isNew: boolean;
  /** The claim that this one takes the place of. */
  readonly replaced: OfficialDocument | null;
}

/**
 * A unit says that its document went out. A claim that waits is replaced; what the office has already is
 * not claimed again.
 */
export async function claimDocument(tx: Tx, given: Given): Promise<Kept> {
  const before = await documentOf(tx, given.planId, given.unit, given.occasion);
  const isSame = before?.number === given.number && before.signedOn === given.signedOn;
  if (before && (isSame || before.state === "confirmed")) {
    return { document: before, isNew: false, replaced: null };
  }
  if (before) await withdrawDocument(tx, before.id, given);
  const document = await create(tx, given, { state: "claimed" });
  await write(tx, document, "claimed", given);
  return { document, isNew: true, replaced: before };
}

/** The office has a document of which the unit said nothing, or something else. */
export async function receiveDocument(tx: Tx, given: Given): Promise<Kept> {
  const before = await documentOf(tx, given.planId, given.unit, given.occasion);
  if (before?.state === "confirmed") return { document: before, isNew: false, replaced: null };
  if (before) await withdrawDocument(tx, before.id, given);
  const { personId, now } = given;
  const settled = { state: "confirmed", settledById: personId, settledAt: now };
  const document = await create(tx, given, settled);
  await write(tx, document, "received", given);
  return { document, isNew: true, replaced: before };
}

export interface Deed {
  readonly personId: string;
  readonly now: Date;
}

export interface Verdict extends Deed {
  readonly state: "confirmed" | "refused";
  /** Why it is refused. */
  readonly word: string | null;
}

/**
 * The office says whether a claimed document arrived. The first word counts.
 *
 * @returns null if it was settled or withdrawn before
 */
export async function settleDocument(
  tx: Tx,
  id: string,
  { state, word, personId, now }: Verdict,
): Promise<OfficialDocument | null> {
  const { count } = await tx.officialDocument.updateMany({
    where: { id, state: "claimed" },
    data: { state, word, settledById: personId, settledAt: now },
  });
  return count === 0 ? null : changed(tx, id, state, { personId, now });
}

/**
 * The office takes its word back: the claim waits again. What the office noticed by itself was nobody's
 * claim, and is no more.
 *
 * @returns null if there is nothing to take back
 */
export async function reopenDocument(
  tx: Tx,
  id: string,
  deed: Deed,
): Promise<OfficialDocument | null> {
  const before = await findDocument(tx, id);
  if (before?.state !== "confirmed" && before?.state !== "refused") return null;
  const data = before.isUnasked
    ? { state: "withdrawn" }
    : { state: "claimed", settledById: null, settledAt: null, word: null };
  await tx.officialDocument.update({ where: { id }, data });
  return changed(tx, id, "reopened", deed);
}

/**
 * The unit takes its claim back.
 *
 * @returns null if it is none any more: settled, or withdrawn
 */
export async function withdrawDocument(
  tx: Tx,
  id: string,
  deed: Deed,
): Promise<OfficialDocument | null> {
  const { count } = await tx.officialDocument.updateMany({
    where: { id, state: "claimed" },
    data: { state: "withdrawn" },
  });
  return count === 0 ? null : changed(tx, id, "withdrawn", deed);
}

async function create(
  tx: Tx,
  { planId, unit, occasion, number, signedOn, personId, now }: Given,
  state: { state: string; settledById?: string; settledAt?: Date },
): Promise<OfficialDocument> {
  const id = newId();
  const said = { planId, unit, occasion, number, signedOn, claimedById: personId, claimedAt: now };
  await tx.officialDocument.create({ data: { id, ...said, ...state } });
  return found(tx, id);
}

async function changed(tx: Tx, id: string, action: string, deed: Deed): Promise<OfficialDocument> {
  const document = await found(tx, id);
  await write(tx, document, action, deed);
  return document;
}

async function found(tx: Tx, id: string): Promise<OfficialDocument> {
  const document = await findDocument(tx, id);
  if (!document) throw new Error(`The document ${id} is gone`);
  return document;
}

async function write(
  tx: Tx,
  { id, unit, occasion }: OfficialDocument,
  action: string,
  { personId, now }: Deed,
): Promise<void> {
  await record(tx, {
    at: now,
    byId: personId,
    action: `document.${action}`,
    subject: subjectOf(id),
    detail: { unit, occasion },
  });
}

/** How the log names a document. */
function subjectOf(id: string): string {
  return `document:${id}`;
}
