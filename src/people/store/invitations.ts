import { newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
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

export async function openInvitations(
  read: Reads,
  planId: string,
  now: Date,
  where: { readonly unit?: string | null } = {},
): Promise<OpenInvitation[]> {
  const ofUnit = where.unit === undefined ? {} : { unitCode: where.unit };
  const rows = await read.invitation.findMany({
    where: { planId, usedAt: null, revokedAt: null, expiresAt: { gt: now }, ...ofUnit },
    select: { id: true, unitCode: true, role: true, expiresAt: true },
    orderBy: [{ madeAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ unitCode: unit, ...row }) => ({ unit, ...row }));
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
    ...{ at: by.now, byId: by.id, action: "invitation.made" },
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
