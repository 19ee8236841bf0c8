import { addDays, dayOf, instantOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import { isOnlooker, type Place, type Who, watches } from "./who.ts";

/** How many days a link can be used, the day it was made included. */
const INVITATION_DAYS = 14;

export interface NewInvitation extends Place {
  readonly hash: string;
  readonly expiresAt: Date;
}

export interface OpenInvitation extends Place {
  readonly id: string;
  readonly expiresAt: Date;
}

export interface Invitation extends OpenInvitation {
  readonly madeById: string;
  readonly usedAt: Date | null;
  readonly usedById: string | null;
  readonly revokedAt: Date | null;
}

/** Of the codes that are made (src/people/store/secret.ts). */
export const SECRET_LENGTH = 22;

export function looksLikeSecret(text: string): boolean {
  return /^[\w-]{22,64}$/.test(text);
}

export function linkOf(botName: string, secret: string): string {
  return `https://t.me/${botName}?start=${secret}`;
}

/** Links end at midnight: "đến hết ngày 16/6/2024" can be said and remembered. */
export function expiryOf(today: Day, timeZone: string): Date {
  return instantOf(addDays(today, INVITATION_DAYS), "00:00", timeZone);
}

/** The last day on which the link can be used. */
export function lastDayOf(expiresAt: Date, timeZone: string): Day {
  return addDays(dayOf(expiresAt, timeZone), -1);
}

export type Verdict =
  | { readonly kind: "open"; readonly invitation: Invitation }
  /** Forged, mistyped, or of another plan. */
  | { readonly kind: "unknown" }
  | { readonly kind: "used" }
  | { readonly kind: "used-by-you" }
  | { readonly kind: "revoked" }
  | { readonly kind: "expired" }
  /** The person has this place, or a higher one there: the link stays for someone else. */
  | { readonly kind: "already" };

/** What a link is worth to this person now. `unitLives`: the unit exists today. */
export function judge(
  invitation: Invitation | null,
  who: Who,
  now: Date,
  unitLives: (code: string) => boolean,
): Verdict {
  if (!invitation) return { kind: "unknown" };
  const { unit, usedAt, usedById, revokedAt, expiresAt } = invitation;
  if (usedAt) return { kind: usedById === who.person?.id ? "used-by-you" : "used" };
  if (revokedAt) return { kind: "revoked" };
  if (expiresAt <= now || (unit !== null && !unitLives(unit))) return { kind: "expired" };
  if (holds(who, invitation)) return { kind: "already" };
  return { kind: "open", invitation };
}

function holds(who: Who, { unit, role }: Place): boolean {
  if (role === "office") return who.office;
  if (isOnlooker(role)) return watches(who, role);
  const roles = who.places.filter((place) => place.unit === unit).map((place) => place.role);
  return roles.some((held) => held === role || (held === "principal" && role === "deputy"));
}
