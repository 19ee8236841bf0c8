import { groupedBy } from "../plan/grouped.ts";
import type { Unit } from "../plan/model.ts";
import type { OpenInvitation } from "./invitations.ts";
import type { Member } from "./store/members.ts";

/**
 * Whether the bot can write to someone who reports for a unit. Unreachable: all of them blocked it.
 * Invited: nobody registered yet, but a link is open.
 */
export type Reach = "reachable" | "unreachable" | "invited" | "nobody";

export interface UnitReach {
  readonly unit: Unit;
  readonly reach: Reach;
  /** Those who report for it and are told of its deadlines. */
  readonly focalPoints: readonly Member[];
}

/** To be asked unit by unit about those who hold places and links now. */
export function reachOfUnits(
  members: readonly Member[],
  invitations: readonly OpenInvitation[],
): (unit: Unit) => UnitReach {
  const people = byUnit(members.filter(({ role }) => role === "principal" || role === "deputy"));
  const links = byUnit(invitations.filter(({ role }) => role === "principal" || role === "deputy"));
  return (unit) => {
    const focalPoints = people.get(unit.code) ?? [];
    const reach = focalPoints.some(({ person }) => !person.unreachable)
      ? "reachable"
      : focalPoints.length > 0
        ? "unreachable"
        : links.has(unit.code)
          ? "invited"
          : "nobody";
    return { unit, reach, focalPoints };
  };
}

const byUnit = <One extends { readonly unit: string | null }>(all: readonly One[]) =>
  groupedBy(all, ({ unit }) => unit);
