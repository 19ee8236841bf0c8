import { Language } from "../../config.ts";
import type { Prisma } from "../../database/client/client.ts";
import { inOrder } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { keptByUnit, type RowsByUnit } from "../../database/kept.ts";
import { compare } from "../../plan/day.ts";
import { rememberedBy } from "../../plan/remembered.ts";
import { isOnlooker, type Person, type Place, type Role } from "../who.ts";
import { closeDialogues } from "./listening.ts";
import { record, subjectOf } from "./log.ts";

/** Someone who holds a place now. */
export interface Member extends Place {
  readonly membershipId: string;
  readonly from: Date;
  readonly person: Person;
}

const ORDER: readonly Role[] = ["principal", "deputy", "leader", "office", "chair", "superior"];

/** What the bot knows of the way to someone, beside their place. */
export interface Placed extends Member {
  readonly unitCode: string | null;
  /** Since when the bot cannot write to them; null if it can. */
  readonly unreachableAt: Date | null;
  readonly knownSince: Date;
}

async function find(read: Reads, where: Prisma.MembershipWhereInput): Promise<Placed[]> {
  const rows = await read.membership.findMany({
    where: { ...where, to: null },
    include: { person: true },
    orderBy: [{ from: "asc" }, { id: "asc" }],
  });
  return rows.flatMap(({ id, unitCode, role, from, person }): Placed[] => {
    const { telegramId, name, unreachableAt, createdAt: knownSince } = person;
    if (telegramId === null) return [];
    const language = Language.parse(person.language);
    const unreachable = unreachableAt !== null;
    const own = { id: person.id, telegramId, name, language, unreachable };
    return [
      {
        ...{ membershipId: id, unitCode, unit: unitCode, role, from, unreachableAt, knownSince },
        person: own,
      },
    ];
  });
}

/** Those who hold a place now, by their unit. */
export const allPlaces = keptByUnit<Placed>("Membership", find, (read, planId) =>
  find(read, { planId, unitCode: null }),
);

/** Those who hold a place now: principals first, then by how long they have been there. */
export async function membersOf(
  read: Reads,
  planId: string,
  { unit: code, id: membershipId }: { readonly unit?: string | null; readonly id?: string } = {},
): Promise<readonly Member[]> {
  if (code === undefined && membershipId === undefined) {
    return everyone(await allPlaces(read, planId));
  }
  const found = await find(read, {
    planId,
    ...(code === undefined ? {} : { unitCode: code }),
    ...(membershipId === undefined ? {} : { id: membershipId }),
  });
  return found.toSorted(byRole);
}

/** Those of the office. Who looks on belongs to no unit either, and is none of them. */
export async function officeMembers(read: Reads, planId: string): Promise<readonly Member[]> {
  const members = await membersOf(read, planId, { unit: null });
  return members.filter(({ role }) => role === "office");
}

/** Those who hold a place in any of these units now, in the order of the codes. */
export async function membersOfUnits(
  read: Reads,
  planId: string,
  codes: readonly string[],
): Promise<readonly Member[]> {
  const found = await find(read, { planId, unitCode: { in: [...codes] } });
  const at = ({ unit }: Place) => codes.indexOf(unit ?? "");
  return found.toSorted((a, b) => at(a) - at(b) || byRole(a, b));
}

const everyone = rememberedBy((places: RowsByUnit<Placed>): readonly Member[] =>
  [...places.values()]
    .flat()
    .toSorted(
      (a, b) =>
        byRole(a, b) ||
        a.from.getTime() - b.from.getTime() ||
        compare(a.membershipId, b.membershipId),
    ),
);

function byRole(a: Place, b: Place): number {
  return ORDER.indexOf(a.role) - ORDER.indexOf(b.role);
}

export interface Ending {
  readonly now: Date;
  readonly byId: string | null;
  readonly why: "removed" | "replaced" | "deleted" | "promoted";
}

/**
 * Ends a place at once: no right is left, no half-filled dialogue, and no link that could open the way
 * back. Drafts stay with the unit (`adoptDrafts`).
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
  // Who looks on has invited nobody; what they did in another role stays.
  if (!isOnlooker(role)) await revokeTheirs(tx, planId, member, now);
  await closeDialogues(tx, person.telegramId);
}

async function revokeTheirs(tx: Tx, planId: string, { unit, person }: Member, now: Date) {
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
}

/** Unfinished drafts that have come into someone's hands. */
export interface Adopted {
  readonly heir: Person;
  readonly draftIds: readonly string[];
}

/**
 * Unfinished drafts of whoever no longer reports for the unit go to one who does and can be reached, the
 * principal first: put aside, because they are in nobody's hands, whatever their form and however little was answered. Null if
 * there are none, or nobody who could take them; they then wait for the next who registers.
 *
 * @param codes the unit's, and those of the units that it took over
 */
export async function adoptDrafts(
  tx: Tx,
  planId: string,
  codes: readonly string[],
): Promise<Adopted | null> {
  const reporting = (await membersOf(tx, planId)).filter(
    ({ unit, role }) => unit !== null && codes.includes(unit) && role !== "leader",
  );
  const heir = (reporting.find(({ person }) => !person.unreachable) ?? reporting[0])?.person;
  if (!heir) return null;
  const left = await tx.draft.findMany({
    where: {
      planId,
      unitCode: { in: [...codes] },
      state: { in: ["open", "kept"] },
      // What the office enters in the unit's stead stays with the office.
      byOffice: false,
      holderId: { notIn: reporting.map(({ person }) => person.id) },
    },
    orderBy: inOrder("updatedAt", "desc"),
    select: { id: true },
  });
  const draftIds = left.map(({ id }) => id);
  if (draftIds.length === 0) return null;
  await tx.draft.updateMany({
    where: { id: { in: draftIds } },
    data: { holderId: heir.id, state: "kept" },
  });
  return { heir, draftIds };
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
  if (member.role === "office" && (await officeMembers(tx, planId)).length === 1) {
    return { kind: "last-office" };
  }
  await endPlace(tx, planId, member, { now: by.now, byId: by.id, why: "removed" });
  return { kind: "removed", member };
}
