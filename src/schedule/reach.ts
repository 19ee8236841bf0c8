import type { OpenInvitation } from "../people/invitations.ts";
import type { UnitReach } from "../people/reach.ts";
import type { Member } from "../people/store/members.ts";
import type { Plan } from "../plan/model.ts";
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
  /** Of the office, whom the bot cannot write to. */
  readonly lostOffice: readonly Member[];
  /** Of the notices of the last thirty days. */
  readonly ledger: readonly LedgerLine[];
  /** Messages of all kinds that did not arrive in that time, or may not have. */
  readonly failures: number;
  /** Of those that may not have arrived the ids of what can be said again. */
  readonly again: readonly string[];
}

/** The units that have to be called, because the bot reaches nobody there. */
export function toCall({ units }: Pick<ReachFacts, "units">): UnitReach[] {
  return units.filter(({ reach }) => reach !== "reachable");
}

/** How many notices came to this end. */
export function countOf({ ledger }: Pick<ReachFacts, "ledger">, state: LedgerLine["state"]) {
  return ledger.filter((line) => line.state === state).reduce((sum, { count }) => sum + count, 0);
}
