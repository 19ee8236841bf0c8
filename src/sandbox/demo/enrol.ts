import type { Database, Tx } from "../../database/index.ts";
import { CONSENT_VERSION } from "../../people/consent.ts";
import { expiryOf } from "../../people/invitations.ts";
import { ensureOffice } from "../../people/store/configured.ts";
import { findInvitation, invite } from "../../people/store/invitations.ts";
import { findWho, introduce, markReachable } from "../../people/store/persons.ts";
import { register } from "../../people/store/register.ts";
import { hashOf } from "../../people/store/secret.ts";
import type { UnitRole } from "../../people/who.ts";
import { dayOf } from "../../plan/day.ts";
import type { Plan } from "../../plan/model.ts";
import { unitOn } from "../../plan/units.ts";

/** Someone as the bot's database knows them. */
export interface Enrolled {
  readonly personId: string;
  readonly telegramId: string;
}

export interface Newcomer {
  readonly telegramId: string;
  readonly name: string;
  readonly at: Date;
}

/** Makes someone office from the start, as the configuration does, with a name and their consent. */
export async function enrolOffice(
  database: Database,
  plan: Plan,
  { telegramId, name, at }: Newcomer,
): Promise<Enrolled> {
  const config = { officeIds: [telegramId], language: "vi" as const };
  await ensureOffice(database, plan.id, config, at);
  const { person } = await findWho(database.read, plan, telegramId);
  if (!person) throw new Error(`${name} did not become office`);
  await database.write((tx) =>
    introduce(tx, person.id, { name, consent: { at, version: CONSENT_VERSION } }),
  );
  await database.write((tx) => markReachable(tx, person.id));
  return { personId: person.id, telegramId };
}

export interface Place {
  readonly unit: string;
  readonly role: UnitRole;
  /** Who invites. */
  readonly by: Enrolled;
}

/** Invites someone into a unit and has them use the link at once. */
export async function enrol(
  tx: Tx,
  plan: Plan,
  { telegramId, name, at }: Newcomer,
  { unit, role, by }: Place,
): Promise<Enrolled> {
  const { id: planId, timeZone } = plan;
  const today = dayOf(at, timeZone);
  // Nobody learns this secret, and the link is used up.
  const hash = hashOf(`${planId}/${unit}/${role}/${telegramId}`);
  const expiresAt = expiryOf(today, timeZone);
  await invite(tx, planId, [{ unit, role, hash, expiresAt }], { id: by.personId, now: at });
  const invitation = await findInvitation(tx, planId, { hash });
  const registered = await register(tx, {
    ...{ plan, telegramId, now: at, language: "vi" },
    invitationId: invitation?.id ?? "",
    introduction: { name, consent: { at, version: CONSENT_VERSION } },
    unitLives: (code) => unitOn(plan, code, today) !== null,
  });
  if (registered.kind !== "registered") {
    throw new Error(`${name} could not join ${unit}: ${registered.kind}`);
  }
  return { personId: registered.member.person.id, telegramId };
}
