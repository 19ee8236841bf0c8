import { Language } from "../../config.ts";
import type { Prisma } from "../../database/client/client.ts";
import type { Database, Reads, Tx } from "../../database/index.ts";
import type { Plan } from "../../plan/model.ts";
import { officeUnit } from "../../plan/units.ts";
import { isOnlooker, type KnownWho, type Person, UnitRole, type Who } from "../who.ts";

export async function findWho(read: Reads, plan: Plan, telegramId: string): Promise<Who> {
  const row = await read.person.findUnique({
    where: { telegramId },
    include: includedOf(plan),
  });
  return row ? toWho(plan, row, telegramId) : nobody(telegramId);
}

/** Null for one who is not known, or had their data deleted. */
export async function findWhoById(
  read: Reads,
  plan: Plan,
  personId: string,
): Promise<KnownWho | null> {
  const row = await read.person.findUnique({
    where: { id: personId },
    include: includedOf(plan),
  });
  return row?.telegramId ? toWho(plan, row, row.telegramId) : null;
}

function includedOf({ id: planId }: Plan) {
  return {
    memberships: { where: { planId, to: null }, orderBy: { from: "asc" } },
    standsIn: {
      where: { planId, endedAt: null },
      select: {
        ...{ unitCode: true, from: true, to: true },
        person: {
          select: {
            memberships: {
              where: { planId, to: null },
              select: { unitCode: true, role: true },
            },
          },
        },
      },
    },
  } as const;
}

/** Someone of whom nothing is known. */
export function nobody(telegramId: string): Who {
  return { telegramId, person: null, office: false, officeUnit: null, places: [] };
}

function toWho(
  plan: Plan,
  row: Prisma.PersonGetPayload<{ include: ReturnType<typeof includedOf> }>,
  telegramId: string,
): Who & { readonly person: Person } {
  const { id, name, memberships } = row;
  const language = Language.parse(row.language);
  const office = memberships.some(({ role }) => role === "office");
  return {
    telegramId,
    person: { id, telegramId, name, language, unreachable: row.unreachableAt !== null },
    office,
    officeUnit: office ? officeUnit(plan) : null,
    places: memberships.flatMap(({ unitCode: unit, role }) =>
      unit ? [{ unit, role: UnitRole.parse(role) }] : [],
    ),
    watches: memberships.flatMap(({ role }) => (isOnlooker(role) ? [role] : [])),
    standsIn: row.standsIn.map(({ unitCode: unit, from, to, person }) => ({
      ...{ unit, from, to },
      roles: person.memberships
        .filter((place) => place.unitCode === unit)
        .map(({ role }) => UnitRole.parse(role)),
    })),
  };
}

/** @param why as the messenger's refusals are classed */
export async function markUnreachable(
  database: Database,
  { telegramId, why, at }: { readonly telegramId: string; readonly why: string; readonly at: Date },
): Promise<void> {
  await database.write((tx) =>
    tx.person.updateMany({
      where: { telegramId, unreachableAt: null },
      data: { unreachableAt: at, unreachableWhy: why },
    }),
  );
}

export async function markReachable(tx: Tx, personId: string): Promise<void> {
  const data = { unreachableAt: null, unreachableWhy: null };
  await tx.person.updateMany({ where: { id: personId }, data });
}

/** Since when the bot cannot write to them; null if it can, or they never let it. */
export async function outOfReachSince(read: Reads, personId: string): Promise<Date | null> {
  const row = await read.person.findUnique({
    where: { id: personId },
    select: { unreachableAt: true, createdAt: true },
  });
  return row?.unreachableAt && row.unreachableAt > row.createdAt ? row.unreachableAt : null;
}

export async function setLanguage(tx: Tx, personId: string, language: Language): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { language } });
}

export interface Introduction {
  readonly name: string;
  /** Null if the person had agreed to this text before. */
  readonly consent: { readonly at: Date; readonly version: string } | null;
}

/** Columns that an introduction sets. */
export function introduced({ name, consent }: Introduction) {
  return {
    name,
    ...(consent ? { consentAt: consent.at, consentVersion: consent.version } : {}),
  };
}

export async function introduce(tx: Tx, personId: string, introduction: Introduction) {
  await tx.person.update({ where: { id: personId }, data: introduced(introduction) });
}

/** Which text the person agreed to; null if to none. */
export async function consentOf(read: Reads, personId: string): Promise<string | null> {
  const row = await read.person.findUnique({
    where: { id: personId },
    select: { consentVersion: true },
  });
  return row?.consentVersion ?? null;
}
