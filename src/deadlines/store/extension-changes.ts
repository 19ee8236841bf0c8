import type { ExtensionState } from "../../database/client/client.ts";
import { newId } from "../../database/id.ts";
import type { Tx } from "../../database/index.ts";
import { record } from "../../people/store/log.ts";
import type { Day, Deadline } from "../../plan/model.ts";
import { type ExtensionRow, findExtension } from "./extensions.ts";

export interface Deed {
  readonly personId: string;
  readonly now: Date;
}

export interface Request extends Deed {
  readonly planId: string;
  readonly unit: string;
  readonly deadline: string;
  /** First day that would be late. */
  readonly askedBefore: Day;
  readonly reason: string;
}

/**
 * A unit asks for more time. While it waits for the answer, another request takes the place of the first;
 * the same one twice is one.
 */
export async function requestExtension(
  tx: Tx,
  request: Request,
): Promise<{ readonly extension: ExtensionRow; readonly isNew: boolean }> {
  const { planId, unit, deadline, askedBefore, reason, personId, now } = request;
  const where = { planId, unitCode: unit, deadlineCode: deadline, state: "requested" as const };
  const before = await tx.extension.findFirst({ where });
  if (before?.askedBefore === askedBefore && before.reason === reason) {
    return { extension: await found(tx, before.id), isNew: false };
  }
  const id = before?.id ?? newId();
  const asked = { askedBefore, reason, requestedById: personId, requestedAt: now };
  if (before) await tx.extension.update({ where: { id }, data: asked });
  else await tx.extension.create({ data: { id, ...where, ...asked } });
  const change = { deed: "requested", word: reason, before: askedBefore } as const;
  return { extension: await changed(tx, id, change, request), isNew: true };
}

export interface Grant extends Deed {
  readonly planId: string;
  readonly unit: string;
  readonly deadline: Deadline;
  /** First day that is late for the unit from now on. */
  readonly dueBefore: Day;
}

/**
 * The office gives a unit more time, whether or not it asked. Time is given, never taken: what would not
 * be later than what the unit has already changes nothing.
 *
 * @returns null if it changed nothing
 */
export async function grantExtension(tx: Tx, grant: Grant): Promise<ExtensionRow | null> {
  const { planId, unit, deadline, dueBefore, personId, now } = grant;
  const where = { planId, unitCode: unit, deadlineCode: deadline.code };
  const rows = await tx.extension.findMany({
    where: { ...where, state: { in: ["requested", "granted"] } },
  });
  const given = rows.filter(({ state }) => state === "granted");
  const has = [deadline, ...given].map((one) => one.dueBefore ?? "");
  if (has.some((day) => day >= dueBefore)) return null;
  for (const { id } of given) {
    await tx.extension.update({ where: { id }, data: { state: "revoked" } });
    await keep(tx, id, { deed: "revoked" }, grant);
  }
  const request = rows.find(({ state }) => state === "requested");
  const id = request?.id ?? newId();
  const settled = { state: "granted" as const, dueBefore, settledById: personId, settledAt: now };
  if (request) await tx.extension.update({ where: { id }, data: settled });
  else await tx.extension.create({ data: { id, ...where, ...settled } });
  return changed(tx, id, { deed: "granted", before: dueBefore }, grant);
}

/** @returns null if it was settled before */
export async function refuseExtension(
  tx: Tx,
  id: string,
  word: string | null,
  deed: Deed,
): Promise<ExtensionRow | null> {
  const { count } = await tx.extension.updateMany({
    where: { id, state: "requested" },
    data: { state: "refused", word, settledById: deed.personId, settledAt: deed.now },
  });
  return count === 0 ? null : changed(tx, id, { deed: "refused", word }, deed);
}

/** The unit's time is the plan's again. @returns null if it is not granted (any more) */
export async function revokeExtension(
  tx: Tx,
  id: string,
  deed: Deed,
): Promise<ExtensionRow | null> {
  const { count } = await tx.extension.updateMany({
    where: { id, state: "granted" },
    data: { state: "revoked", settledById: deed.personId, settledAt: deed.now },
  });
  return count === 0 ? null : changed(tx, id, { deed: "revoked" }, deed);
}

interface Change {
  /** What it became. */
  readonly deed: ExtensionState;
  readonly word?: string | null;
  /** First day that would be late, as asked for; that is late, as granted. */
  readonly before?: Day;
}

/** Writes down what became of it, and tells the log. */
async function changed(tx: Tx, id: string, change: Change, deed: Deed): Promise<ExtensionRow> {
  await keep(tx, id, change, deed);
  const extension = await found(tx, id);
  const { unit, deadline } = extension;
  const day = change.deed === "requested" ? "askedBefore" : "dueBefore";
  await record(tx, {
    at: deed.now,
    byId: deed.personId,
    action: `extension.${change.deed}`,
    subject: `extension:${id}`,
    detail: { unit, deadline, ...(change.before ? { [day]: change.before } : {}) },
  });
  return extension;
}

async function keep(
  tx: Tx,
  extensionId: string,
  change: Change,
  { personId, now }: Deed,
): Promise<void> {
  await tx.extensionChange.create({
    data: { id: newId(), extensionId, ...change, personId, at: now },
  });
}

async function found(tx: Tx, id: string): Promise<ExtensionRow> {
  const extension = await findExtension(tx, id);
  if (!extension) throw new Error(`The extension ${id} is gone`);
  return extension;
}
