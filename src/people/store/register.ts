import type { Language } from "../../config.ts";
import { newId } from "../../database/id.ts";
import type { Tx } from "../../database/index.ts";
import type { Plan } from "../../plan/model.ts";
import { type Invitation, judge, type Verdict } from "../invitations.ts";
import { findInvitation, revokePrincipals } from "./invitations.ts";
import { record, subjectOf } from "./log.ts";
import { endPlace, type Member, membersOf } from "./members.ts";
import { findWho, type Introduction, introduced } from "./persons.ts";

export interface Registration {
  readonly plan: Plan;
  readonly invitationId: string;
  readonly telegramId: string;
  /** Of a person who is not known yet. */
  readonly language: Language;
  readonly introduction: Introduction;
  readonly now: Date;
  unitLives(code: string): boolean;
}

export type Registered =
  | {
      readonly kind: "registered";
      readonly member: Member;
      readonly replaced: readonly Member[];
      readonly inviterId: string;
    }
  | Exclude<Verdict, { kind: "open" }>;

/**
 * Makes someone who opened a link a member. Judges the link again inside the transaction: of two who
 * race for one link, one wins. A new principal takes the old one's place.
 */
export async function register(tx: Tx, registration: Registration): Promise<Registered> {
  const { plan, invitationId, telegramId, introduction, now, language } = registration;
  const { id: planId } = plan;
  const found = await findInvitation(tx, planId, { id: invitationId });
  const before = await findWho(tx, plan, telegramId);
  const verdict = judge(found, before, now, registration.unitLives);
  if (verdict.kind !== "open") return verdict;
  const { invitation } = verdict;

  const data = { ...introduced(introduction), unreachableAt: null };
  const { id: personId } = await tx.person.upsert({
    where: { telegramId },
    create: { id: newId(), telegramId, language, createdAt: now, ...data },
    update: data,
  });
  const { count } = await tx.invitation.updateMany({
    where: { id: invitationId, usedAt: null, revokedAt: null },
    data: { usedAt: now, usedById: personId },
  });
  if (count === 0) return { kind: "used" };

  const replaced = await makeRoom(tx, planId, invitation, personId, now);
  const membershipId = newId();
  const { unit, role } = invitation;
  await tx.membership.create({
    data: { id: membershipId, planId, personId, unitCode: unit, role, from: now, invitationId },
  });
  await record(tx, {
    at: now,
    byId: personId,
    action: "membership.began",
    subject: subjectOf(unit),
    detail: { membershipId, role, personId, invitationId },
  });
  const [member] = await membersOf(tx, planId, { id: membershipId });
  const { madeById: inviterId } = invitation;
  return { kind: "registered", member: member as Member, replaced, inviterId };
}

/** Ends what the new place excludes; returns the others whose place it was. */
async function makeRoom(
  tx: Tx,
  planId: string,
  { unit, role, madeById }: Invitation,
  personId: string,
  now: Date,
): Promise<Member[]> {
  if (role !== "principal" || unit === null) return [];
  await revokePrincipals(tx, planId, [unit], now);
  const others = await membersOf(tx, planId, { unit });
  const own = others.find((one) => one.person.id === personId && one.role === "deputy");
  if (own) await endPlace(tx, planId, own, { now, byId: personId, why: "promoted" });
  const replaced = others.filter((one) => one.role === "principal" && one.person.id !== personId);
  for (const old of replaced) {
    await endPlace(tx, planId, old, { now, byId: madeById, why: "replaced" });
  }
  return replaced;
}
