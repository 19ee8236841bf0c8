import type { Prisma } from "../../database/client/client.ts";
import { newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { keptByUnit, type RowsByUnit } from "../../database/kept.ts";
import { compare } from "../../plan/day.ts";
import { rememberedBy } from "../../plan/remembered.ts";
import type { Invitation, NewInvitation, OpenInvitation } from "../invitations.ts";
import { record, subjectOf } from "./log.ts";

/** By the hash of a link's secret, or by id once the link was shown. */
export async function findInvitation(
  read: Reads,
  planId: string,
  where: { readonly hash: string } | { readonly id: string },
): Promise<Invitation | null> {
  const row = await read.invitation.findUnique({ where: where as { id: string } });
  if (!row || row.planId !== planId) return null;
  return { ...row, unit: row.unitCode };
}

async function find(read: Reads, where: Prisma.InvitationWhereInput) {
  const rows = await read.invitation.findMany({
    where: { ...where, usedAt: null, revokedAt: null },
    select: { id: true, unitCode: true, role: true, madeAt: true, expiresAt: true },
    orderBy: [{ madeAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({ ...row, unit: row.unitCode }));
}

type Unused = Awaited<ReturnType<typeof find>>[number];

const allUnused = keptByUnit<Unused>("Invitation", find, (read, planId) =>
  find(read, { planId, unitCode: null }),
);

const inOrder = rememberedBy((unused: RowsByUnit<Unused>): readonly Unused[] =>
  [...unused.values()]
    .flat()
    .toSorted((a, b) => a.madeAt.getTime() - b.madeAt.getTime() || compare(a.id, b.id)),
);

/** Links that can be used now, the oldest first. */
export async function openInvitations(
  read: Reads,
  planId: string,
  now: Date,
  where: { readonly unit?: string | null } = {},
): Promise<OpenInvitation[]> {
  const unused =
    where.unit === undefined
      ? inOrder(await allUnused(read, planId))
      : await find(read, { planId, unitCode: where.unit });
  return unused
    .filter(({ expiresAt }) => expiresAt > now)
    .map(({ id, unit, role, expiresAt }) => ({ id, unit, role, expiresAt }));
}

/**
 * Stores invitations. A unit has one open link for its principal: a new one replaces it. Of the
 * others there may be several.
 */
export async function invite(
  tx: Tx,
  planId: string,
  invitations: readonly NewInvitation[],
  by: { readonly id: string; readonly now: Date },
): Promise<void> {
  const rows = invitations.map(({ unit, role, hash, expiresAt }) => ({
    ...{ id: newId(), planId, unitCode: unit, role, hash, expiresAt },
    ...{ madeById: by.id, madeAt: by.now },
  }));
  const units = invitations.flatMap(({ unit, role }) =>
    unit && role === "principal" ? [unit] : [],
  );
  await revokePrincipals(tx, planId, units, by.now);
  await tx.invitation.createMany({ data: rows });
  const deeds = rows.map(({ id, unitCode: unit, role }) => ({
    ...{ at: by.now, byId: by.id, action: "invitation.made" as const },
    ...{ subject: subjectOf(unit), detail: { invitationId: id, role } },
  }));
  await record(tx, ...deeds);
}

export async function revokePrincipals(
  tx: Tx,
  planId: string,
  units: readonly string[],
  now: Date,
): Promise<void> {
  await tx.invitation.updateMany({
    where: {
      planId,
      unitCode: { in: [...units] },
      role: "principal",
      usedAt: null,
      revokedAt: null,
    },
    data: { revokedAt: now },
  });
}

/** False if there was nothing to revoke any more. */
export async function revoke(
  tx: Tx,
  invitation: Invitation,
  by: { readonly id: string; readonly now: Date },
): Promise<boolean> {
  const { id, unit, role } = invitation;
  const { count } = await tx.invitation.updateMany({
    where: { id, usedAt: null, revokedAt: null },
    data: { revokedAt: by.now },
  });
  if (count === 0) return false;
  await record(tx, {
    at: by.now,
    byId: by.id,
    action: "invitation.revoked",
    subject: subjectOf(unit),
    detail: { invitationId: id, role },
  });
  return true;
}

/** Links that have not been good for anything since before; who joined by one stays. */
export async function forgetInvitations(tx: Tx, before: Date): Promise<number> {
  const { count } = await tx.invitation.deleteMany({
    where: {
      OR: [
        { usedAt: { lt: before } },
        { usedAt: null, revokedAt: { lt: before } },
        { usedAt: null, expiresAt: { lt: before } },
      ],
    },
  });
  return count;
}
