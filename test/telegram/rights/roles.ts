import type { InChat } from "../../../src/sandbox/actors/actor.ts";
import type { Private, Town } from "./town.ts";

/** Someone at a place where the bot can be asked. */
export interface Role {
  readonly heading: string;
  readonly where: "private" | "office" | "foreign";
  readonly who: Private;
  /** An administrator who writes in the group's own name. */
  readonly unnamed?: boolean;
}

/** In the order of the page. */
export const ROLES: readonly Role[] = [
  { heading: "stranger", where: "private", who: "stranger" },
  { heading: "principal", where: "private", who: "principal" },
  { heading: "deputy", where: "private", who: "deputy" },
  { heading: "leader", where: "private", who: "leader" },
  { heading: "district's leader", where: "private", who: "chair" },
  { heading: "superior", where: "private", who: "superior" },
  { heading: "another unit's", where: "private", who: "another" },
  { heading: "dismissed", where: "private", who: "dismissed" },
  { heading: "office", where: "private", who: "office" },
  { heading: "left the office", where: "private", who: "formerOffice" },
  { heading: "someone", where: "office", who: "another" },
  { heading: "office", where: "office", who: "office" },
  { heading: "unnamed", where: "office", who: "office", unnamed: true },
  { heading: "someone", where: "foreign", who: "another" },
  { heading: "office", where: "foreign", who: "office" },
  { heading: "unnamed", where: "foreign", who: "office", unnamed: true },
];

/** Those who may least come first, so that nobody finds what somebody else has changed. */
const LAST: readonly Private[] = ["leader", "deputy", "principal", "office"];
export const IN_TURN = ROLES.toSorted((a, b) => LAST.indexOf(a.who) - LAST.indexOf(b.who));

export function chatOf({ people, groups }: Town, { where, who }: Role): InChat {
  const person = people[who];
  return where === "private" ? person : person.in(groups[where]);
}
