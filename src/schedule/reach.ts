import { type Absence, isAway } from "../people/absence.ts";
import type { OpenInvitation } from "../people/invitations.ts";
import type { UnitReach } from "../people/reach.ts";
import type { Member } from "../people/store/members.ts";
import { compare } from "../plan/day.ts";
import type { Day, Plan } from "../plan/model.ts";
import type { LedgerLine } from "./store/board.ts";

/** How far back the board looks, in milliseconds. */
export const SINCE = 30 * 24 * 3600 * 1000;

/** Whom the bot reaches, and what became of its messages. */
export interface ReachFacts {
  readonly plan: Plan;
  readonly at: Date;
  /** In the plan's order. */
  readonly units: readonly UnitReach[];
  readonly invitations: readonly OpenInvitation[];
  /** Units of which everybody is away whom the bot reaches, and nobody stands in: until which day, by their codes. */
  readonly away: ReadonlyMap<string, Day>;
  /** Of the office, whom the bot cannot write to. */
  readonly lostOffice: readonly Member[];
  /** Of the notices of the last thirty days. */
  readonly ledger: readonly LedgerLine[];
  /** Messages of all kinds that did not arrive in that time, or may not have. */
  readonly failures: number;
  /** Of those that may not have arrived the ids of what can be said again. */
  readonly again: readonly string[];
}

/** The units that have to be called, because the bot reaches nobody there who is at work. */
export function toCall({ units, away }: Pick<ReachFacts, "units" | "away">): UnitReach[] {
  return units.filter(({ unit, reach }) => reach !== "reachable" || away.has(unit.code));
}

/** Whoever is away and has a stand-in is none of those who speak for a unit. */
export function awayIn(
  units: readonly UnitReach[],
  absences: readonly Absence[],
  today: Day,
): ReadonlyMap<string, Day> {
  const until = new Map(
    absences.filter((one) => isAway(one, today)).map(({ personId, to }) => [personId, to]),
  );
  return new Map(
    units.flatMap(({ unit, focalPoints }) => {
      const reached = focalPoints.filter(({ person }) => !person.unreachable);
      const days = reached.flatMap(({ person }) => until.get(person.id) ?? []);
      const [first] = days.toSorted(compare);
      return first && days.length === reached.length ? [[unit.code, first] as const] : [];
    }),
  );
}

/** How many notices came to this end. */
export function countOf({ ledger }: Pick<ReachFacts, "ledger">, state: LedgerLine["state"]) {
  return ledger.filter((line) => line.state === state).reduce((sum, { count }) => sum + count, 0);
}
