import * as z from "zod";
import type { Language } from "../config.ts";
import type { Absence } from "./absence.ts";

/** Roles and languages are text in the database; what comes out of it is checked. */
export const UnitRole = z.enum(["principal", "deputy", "leader"]);
export type UnitRole = z.infer<typeof UnitRole>;

/** Those above the units who look on: the leader of the district, and the superior agency. */
export const Onlooker = z.enum(["chair", "superior"]);
export type Onlooker = z.infer<typeof Onlooker>;

/** Roles that belong to no unit. */
const DistrictRole = z.enum(["office", ...Onlooker.options]);
export type DistrictRole = z.infer<typeof DistrictRole>;
export const DISTRICT_ROLES = DistrictRole.options;

export const Role = z.enum([...UnitRole.options, ...DISTRICT_ROLES]);
export type Role = z.infer<typeof Role>;

export interface Person {
  readonly id: string;
  readonly telegramId: string;
  /** As the person wrote it; null before registration. */
  readonly name: string | null;
  readonly language: Language;
  /** Blocked the bot, or has never written to it; over with their next message. */
  readonly unreachable: boolean;
}

/** What an invitation offers and a membership holds: a role in a unit, or above the units. */
export interface Place {
  /** Code of the unit; null for a role that belongs to none. */
  readonly unit: string | null;
  readonly role: Role;
}

/** Someone who writes to the bot, with the places they hold now. */
export interface Who {
  readonly telegramId: string;
  /** Null for a stranger, of whom nothing is stored. */
  readonly person: Person | null;
  readonly office: boolean;
  /** The office's own unit, if they are of the office and it has duties to report on. */
  readonly officeUnit: string | null;
  /** Units that they are focal point or leader of, as of now. */
  readonly places: readonly { readonly unit: string; readonly role: UnitRole }[];
  /** As what they look on; absent for nothing. */
  readonly watches?: readonly Onlooker[];
  /** For whom they stand in, now or later; absent for nobody. */
  readonly standsIn?: readonly StandIn[];
}

/** The same of one whom the bot knows. */
export type KnownWho = Who & { readonly person: Person };

/** Someone is stood in for, in a unit and for some days. */
interface StandIn extends Pick<Absence, "unit" | "from" | "to"> {
  /** What whoever is away is there. */
  readonly roles: readonly UnitRole[];
}

/** The units whose focal point this person is. */
export function focalFor(who: Who): string[] {
  return who.places.filter(({ role }) => role !== "leader").map(({ unit }) => unit);
}

/** The units for which this person may report: their own, and the office's for those of the office. */
export function reportsFor(who: Who): string[] {
  return [...focalFor(who), ...(who.officeUnit === null ? [] : [who.officeUnit])];
}

/** Someone who leads a unit and reports for none: they read. */
export function leads(who: Who): boolean {
  return who.places.length > 0 && reportsFor(who).length === 0;
}

/** Someone who looks on from above the units. */
export function watches(who: Who, as?: Onlooker): boolean {
  const roles = who.watches ?? [];
  return as === undefined ? roles.length > 0 : roles.includes(as);
}

/** Someone who works with the plan: in a unit, or in the office. */
export function worksHere(who: Who): boolean {
  return who.person !== null && (who.office || who.places.length > 0);
}

/** Someone who holds any place, to work or to look on. */
export function isMember(who: Who): boolean {
  return worksHere(who) || (who.person !== null && watches(who));
}

export function isOnlooker(role: Role): role is Onlooker {
  return Onlooker.options.some((one) => one === role);
}

export function isOfDistrict(role: Role): role is DistrictRole {
  return DISTRICT_ROLES.some((one) => one === role);
}
