import { Language } from "../../config.ts";
import type { Reads, Tx } from "../../database/index.ts";
import type { Person, Place, Role } from "../who.ts";
import { record, subjectOf } from "./log.ts";

/** Someone who holds a place now. */
export interface Member extends Place {
  readonly membershipId: string;
  readonly from: Date;
  readonly person: Person;
}

const ORDER: readonly Role[] = ["principal", "deputy", "leader", "office"];

/** Those who hold a place now: principals first, then by how long they have been there. */
export async function membersOf(
  read: Reads,
  planId: string,
  { unit: code, id: membershipId }: { readonly unit?: string | null; readonly id?: string } = {},
): Promise<Member[]> {
  const rows = await read.membership.findMany({
    where: {
      ...{ planId, to: null },
      ...(code === undefined ? {} : { unitCode: code }),
      ...(membershipId === undefined ? {} : { id: membershipId }),
    },
    include: { person: true },
    orderBy: [{ from: "asc" }, { id: "asc" }],
  });
  return rows
    .flatMap(({ id, unitCode: unit, role, from, person }): Member[] => {
      const { telegramId, name, unreachableAt } = person;
      if (telegramId === null) return [];
      const language = Language.parse(person.language);
      const unreachable = unreachableAt !== null;
      return [
        {
          membershipId: id,
          unit,
          role,
          from,
          person: { id: person.id, telegramId, name, language, unreachable },
        },
      ];
    })
    .toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
}

export interface Ending {
  readonly now: Date;
  readonly byId: string | null;
  readonly why: "removed" | "replaced" | "deleted" | "promoted";
}

/**
 * Ends a place at once: no right is left, no half-filled dialogue, and no link that could open the way
 * back. Drafts stay with the unit.
 */
export async function endPlace(tx: Tx, planId: string, member: Member, ending: Ending) {
  const { membershipId, unit, role, person } = member;
  const { now, byId, why } = ending;
  await tx.membership.update({ where: { id: membershipId }, data: { to: now } });
  await record(tx, {
    at: now,
    byId,
    action: `membership.${why}`,
    subject: subjectOf(unit),
    detail: { membershipId, role, personId: person.id },
  });
  if (why === "promoted") return;
  await tx.invitation.updateMany({
    where: {
      planId,
      madeById: person.id,
      usedAt: null,
      revokedAt: null,
      ...(unit === null ? {} : { unitCode: unit }),
    },
    data: { revokedAt: now },
  });
  await closeDialogues(tx, person.telegramId);
}

/** A dialogue's key is its chat and the user (src/telegram/dialogues.ts). */
async function closeDialogues(tx: Tx, telegramId: string): Promise<void> {
  await tx.dialogue.deleteMany({ where: { key: { endsWith: `:${telegramId}` } } });
}

/** Unfinished drafts that someone held go to a colleague, so that they show up as theirs. */
export async function handDrafts(
  tx: Tx,
  planId: string,
  unit: string,
  fromId: string,
  toId: string | null,
): Promise<void> {
  const to = toId ?? (await membersOf(tx, planId, { unit })).find(({ role }) => role !== "leader");
  const holderId = typeof to === "string" ? to : to?.person.id;
  if (!holderId) return;
  await tx.draft.updateMany({
    where: { planId, unitCode: unit, state: { in: ["open", "kept"] }, holderId: fromId },
    data: { holderId },
  });
}

export type Removal =
  | { readonly kind: "removed"; readonly member: Member }
  | { readonly kind: "gone" }
  /** An office without members could invite nobody any more. */
  | { readonly kind: "last-office" };

export async function removeMember(
  tx: Tx,
  planId: string,
  membershipId: string,
  by: { readonly id: string; readonly now: Date },
): Promise<Removal> {
  const [member] = await membersOf(tx, planId, { id: membershipId });
  if (!member) return { kind: "gone" };
  if (member.role === "office" && (await membersOf(tx, planId, { unit: null })).length === 1) {
    return { kind: "last-office" };
  }
  await endPlace(tx, planId, member, { now: by.now, byId: by.id, why: "removed" });
  if (member.unit !== null) await handDrafts(tx, planId, member.unit, member.person.id, null);
  return { kind: "removed", member };
}
