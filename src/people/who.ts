import type { Language } from "../config.ts";

export type Role = "principal" | "deputy" | "leader" | "office";

export interface Person {
  readonly id: string;
  readonly telegramId: string;
  /** As the person wrote it; null before registration. */
  readonly name: string | null;
  readonly language: Language;
  /** Blocked the bot, or has never written to it; over with their next message. */
  readonly unreachable: boolean;
}

/** What an invitation offers and a membership holds: a role in a unit, or in the office. */
export interface Place {
  /** Code of the unit; null for the office. */
  readonly unit: string | null;
  readonly role: Role;
}

/** Someone who writes to the bot, with the places they hold now. */
export interface Who {
  readonly telegramId: string;
  /** Null for a stranger, of whom nothing is stored. */
  readonly person: Person | null;
  readonly office: boolean;
  /** Units that they are focal point or leader of, as of now. */
  readonly places: readonly { readonly unit: string; readonly role: Exclude<Role, "office"> }[];
}

/** The units for which this person may report. */
export function reportsFor(who: Who): string[] {
  return who.places.filter(({ role }) => role !== "leader").map(({ unit }) => unit);
}

export function isMember(who: Who): boolean {
  return who.person !== null && (who.office || who.places.length > 0);
}
