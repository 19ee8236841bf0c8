import type { Day, Plan, Unit } from "../plan/model.ts";
import { predecessorsOf } from "../plan/units.ts";
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
  /** Its focal points, and those of the closed units that it succeeds, who report for it too. */
  readonly focalPoints: readonly Member[];
}

/** To be asked unit by unit about those who hold places and links now. */
export function reachOfUnits(
  plan: Plan,
  today: Day,
  members: readonly Member[],
  invitations: readonly OpenInvitation[],
): (unit: Unit) => UnitReach {
  const people = byUnit(members.filter(({ role }) => role === "principal" || role === "deputy"));
  const links = byUnit(invitations.filter(({ role }) => role === "principal" || role === "deputy"));
  return (unit) => {
    const codes = [unit, ...predecessorsOf(plan, unit, today)].map(({ code }) => code);
    const focalPoints = codes.flatMap((code) => people.get(code) ?? []);
    const isInvited = codes.some((code) => links.has(code));
    const reach = focalPoints.some(({ person }) => !person.unreachable)
      ? "reachable"
      : focalPoints.length > 0
        ? "unreachable"
        : isInvited
          ? "invited"
          : "nobody";
    return { unit, reach, focalPoints };
  };
}

function byUnit<One extends { readonly unit: string | null }>(all: readonly One[]) {
  const units = new Map<string, One[]>();
  for (const one of all) {
    if (one.unit === null) continue;
    const list = units.get(one.unit);
    if (list) list.push(one);
    else units.set(one.unit, [one]);
  }
  return units;
}
