import type { Day, Plan, Unit } from "../plan/model.ts";
import { currentUnit } from "../plan/units.ts";
import type { Absence } from "./absence.ts";
import type { OpenInvitation } from "./invitations.ts";
import { membersSpeaking } from "./speaking.ts";
import type { Member } from "./store/members.ts";

/**
 * Whether the bot can write to someone who reports for a unit. Unreachable: all of them blocked it.
 * Invited: nobody registered yet, but a link is open.
 */
export type Reach = "reachable" | "unreachable" | "invited" | "nobody";

export interface UnitReach {
  readonly unit: Unit;
  readonly reach: Reach;
  /** Those who report for it and are told of its deadlines, each once; who stands in for whoever is away. */
  readonly focalPoints: readonly Member[];
}

interface Reached {
  readonly plan: Plan;
  readonly today: Day;
  readonly members: readonly Member[];
  readonly invitations: readonly OpenInvitation[];
  readonly absences: readonly Absence[];
}

/** To be asked unit by unit about those who hold places and links now. */
export function reachOfUnits({ invitations, ...people }: Reached): (unit: Unit) => UnitReach {
  const speaking = membersSpeaking(people);
  const links = new Set(
    invitations
      .filter(({ role }) => role === "principal" || role === "deputy")
      .map(({ unit }) => unit),
  );
  return (unit) => {
    // Of a closed unit those are asked who go on in its stead.
    const { code } = currentUnit(people.plan, unit.code, people.today) ?? unit;
    const focalPoints = speaking(code, "focal-point");
    const reach = focalPoints.some(({ person }) => !person.unreachable)
      ? "reachable"
      : focalPoints.length > 0
        ? "unreachable"
        : links.has(code)
          ? "invited"
          : "nobody";
    return { unit, reach, focalPoints };
  };
}
