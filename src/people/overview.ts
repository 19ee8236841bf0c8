import { groupedBy } from "../plan/grouped.ts";
import type { Day, Plan, Unit, UnitKind } from "../plan/model.ts";
import { existsOn } from "../plan/units.ts";
import type { OpenInvitation } from "./invitations.ts";
import type { Member } from "./store/members.ts";

/** One unit with its people. */
export interface Staffed {
  readonly unit: Unit;
  readonly members: readonly Member[];
  readonly invitations: readonly OpenInvitation[];
  /** manned: has a principal; invited: a principal's link is open; bare: neither. */
  readonly state: "manned" | "invited" | "bare" | "closed";
}

export interface StaffedKind {
  readonly kind: UnitKind;
  readonly units: readonly Staffed[];
}

/**
 * The units that report, by kind, with their people. A closed unit stays in the list as long as someone
 * has a place there.
 */
export function staffing(
  plan: Plan,
  today: Day,
  members: readonly Member[],
  invitations: readonly OpenInvitation[],
): StaffedKind[] {
  const people = groupedBy(members, ({ unit }) => unit);
  const links = groupedBy(invitations, ({ unit }) => unit);
  const units = plan.units
    .filter((unit) => unit.reports)
    .map((unit) => staffed(unit, today, people.get(unit.code), links.get(unit.code)))
    .filter(({ state, members }) => state !== "closed" || members.length > 0);
  return plan.unitKinds
    .map((kind) => ({ kind, units: units.filter(({ unit }) => unit.kind === kind.code) }))
    .filter(({ units }) => units.length > 0);
}

function staffed(
  unit: Unit,
  today: Day,
  members: readonly Member[] = [],
  invitations: readonly OpenInvitation[] = [],
): Staffed {
  const isFor = (role: string) => (one: { role: string }) => one.role === role;
  const state = !existsOn(unit, today)
    ? "closed"
    : members.some(isFor("principal"))
      ? "manned"
      : invitations.some(isFor("principal"))
        ? "invited"
        : "bare";
  return { unit, members, invitations, state };
}

/** Those that "mời tất cả" is about: `again` takes those whose link is open too. */
export function uninvited(kinds: readonly StaffedKind[], again: boolean): Unit[] {
  return kinds
    .flatMap(({ units }) => units)
    .filter(({ state }) => state === "bare" || (again && state === "invited"))
    .map(({ unit }) => unit);
}
