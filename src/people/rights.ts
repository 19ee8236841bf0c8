import type { Day, Plan } from "../plan/model.ts";
import { type Acting, actingUnits, actsFor, leadsToday, readsOf, readUnits } from "./acting.ts";
import { isOfDistrict, type Role, type Who, watches, worksHere } from "./who.ts";

/** Who asks, when, and where: what may be done in private is not for a group's eyes. */
export interface Asker extends Acting {
  readonly where: "private" | "office-group" | "other-group";
  /** The office lets its group see which unit is meant (/caidat). */
  readonly groupNames: boolean;
}

/** As whoever asks in their own chat. */
export function inPrivate(plan: Plan, who: Who, today: Day): Asker {
  return { plan, who, today, where: "private", groupNames: false };
}

/** What a right is about: a unit or the office, and a role there. */
export interface Concern {
  /** Code of the unit; null for the office, and for the roles above the units. */
  readonly unit: string | null;
  readonly role?: Role;
  /** The office entered it in the unit's stead. */
  readonly byOffice?: boolean;
}

type Rule = (asker: Asker, concern: Concern) => boolean;

const speaksFor: Rule = (asker, { unit }) => unit !== null && actsFor(asker, unit) !== null;

const isOf: Rule = (asker, { unit }) => unit !== null && readsOf(asker, unit);

const isPrincipal: Rule = ({ who }, { unit }) =>
  who.places.some((place) => place.unit === unit && place.role === "principal");

/** A role above the units is none of a unit, and the other way round. */
const isWhole = ({ unit, role }: Concern) =>
  (role !== undefined && isOfDistrict(role)) === (unit === null);

/**
 * Every right that the bot knows, each once. Who presses a button, answers a question or sends a command
 * is asked for the one that is declared there; nothing else decides who may do what.
 */
const RULES = {
  /** Whoever writes, a stranger too: what they learn is said to everyone. */
  anyone: () => true,
  /** Someone whom the bot knows, whatever places they hold. */
  known: ({ who }) => who.person !== null,
  /** Someone who has a place in a unit or in the office now. */
  member: ({ who }) => worksHere(who),
  /** Someone who reports for a unit today, whichever it is. */
  reporter: (asker) => actingUnits(asker).length > 0,
  /** Someone who reads what a unit reported: whoever reports for one, and its leader. */
  reader: (asker) => readUnits(asker).length > 0,
  office: ({ who }) => who.office,
  /** The numbers of the whole plan, on one page: those who look on, and the office. */
  overview: ({ who }) => who.office || watches(who),
  /** The same with what names a unit: which are late, and what was handed on. */
  "overview-names": ({ who }) => who.office || watches(who, "chair"),
  /** What those who report ask for and the office answers. */
  "reporter-or-office": (asker) => asker.who.office || actingUnits(asker).length > 0,
  /** Deadlines and milestones: the office those of all, whoever belongs to a unit that one's. */
  "see-deadlines": (asker, concern) => asker.who.office || isOf(asker, concern),
  /** Reports, corrects, withdraws, asks for more time, raises an obstacle for the unit. */
  report: speaksFor,
  /** Begins a report of the unit: as its own, or the office in its stead. */
  enter: (asker, concern) =>
    speaksFor(asker, concern) || (asker.who.office && concern.unit !== null),
  /** Goes on with one, corrects it, withdraws it: of the office's hand only what the office entered. */
  amend: (asker, concern) =>
    speaksFor(asker, concern) || (asker.who.office && concern.byOffice === true),
  /** Reads what a unit said, with its files: its own people, its leader among them, and the office. */
  read: (asker, concern) => asker.who.office || isOf(asker, concern),
  /** Agrees to what the unit is about to send, or gives it back: its leader, or who stands in for them. */
  confirm: (asker, { unit }) => unit !== null && leadsToday(asker, unit),
  /** Sees the people of a unit, or of the office. */
  "see-people": (asker, concern) => asker.who.office || isOf(asker, concern),
  /** The office invites everyone; a principal invites a deputy and hands over. */
  invite: (asker, concern) =>
    isWhole(concern) &&
    (asker.who.office ||
      (isPrincipal(asker, concern) && (concern.role === "principal" || concern.role === "deputy"))),
  /** A principal leaves by handing over, so that the unit is never without one by accident. */
  remove: (asker, concern) =>
    asker.who.office || (isPrincipal(asker, concern) && concern.role === "deputy"),
  /** How far the plan is, in numbers: the office, and everybody in its own group. */
  standing: ({ who, where }) => (where === "private" ? who.office : where === "office-group"),
  /** The same with the names of units: in the group only if the office chose so. */
  "standing-names": ({ who, where, groupNames }) =>
    where === "private" ? who.office : where === "office-group" && groupNames,
  /**
   * Asks the record: of one unit whoever belongs to it, of all units the office. In the office's group
   * everybody about all, and about one unit if units may be named there.
   */
  ask: (asker, concern) => {
    if (asker.where !== "private")
      return asker.where === "office-group" && (concern.unit === null || asker.groupNames);
    return asker.who.office || isOf(asker, concern);
  },
  /** Makes a group the office's own. */
  "bind-group": ({ who }) => who.office,
} as const satisfies Record<string, Rule>;

export type Right = keyof typeof RULES;
export const RIGHTS = Object.keys(RULES) as readonly Right[];

/** What may be done in a group as well; everything else is for the private chat alone. */
export const IN_GROUPS: readonly Right[] = ["standing", "standing-names", "ask", "bind-group"];

/**
 * Whether this person may do this here and now.
 *
 * @param concern what it is about, for rights that depend on it
 */
export function may(asker: Asker, right: Right, concern: Concern = { unit: null }): boolean {
  if (asker.where !== "private" && !IN_GROUPS.includes(right)) return false;
  return RULES[right](asker, concern);
}
