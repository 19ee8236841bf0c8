import type { Reads } from "../../../database/index.ts";
import { doubtsSince, isOfUse } from "../../../outbox/index.ts";
import type { OpenInvitation } from "../../../people/invitations.ts";
import { reachOfUnits, type UnitReach } from "../../../people/reach.ts";
import { openInvitations } from "../../../people/store/invitations.ts";
import { type Member, membersOf } from "../../../people/store/members.ts";
import type { Day, Plan } from "../../../plan/model.ts";
import { reportingUnits } from "../../../plan/units.ts";
import { type LedgerLine, ledgerOf } from "../../../schedule/store/board.ts";
import { failed } from "./failures.ts";

/** How far back the board looks, in milliseconds. */
export const SINCE = 30 * 24 * 3600 * 1000;

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

/** Whom the bot reaches and what became of its messages: six queries, however many units there are. */
export async function readReach(
  read: Reads,
  { plan, today, at }: { readonly plan: Plan; readonly today: Day; readonly at: Date },
): Promise<ReachFacts> {
  const since = new Date(at.getTime() - SINCE);
  const [members, invitations, ledger, failures, doubts] = await Promise.all([
    membersOf(read, plan.id),
    openInvitations(read, plan.id, at),
    ledgerOf(read, plan, { from: since, to: at }),
    read.notice.count({ where: failed(plan.id, since) }),
    doubtsSince(read, plan.id, since),
  ]);
  const reachOf = reachOfUnits(members, invitations);
  return {
    plan,
    at,
    invitations,
    ledger,
    failures,
    again: doubts.filter((doubt) => isOfUse(doubt, at)).map(({ id }) => id),
    units: reportingUnits(plan, today).map(reachOf),
    lostOffice: members.filter(({ unit, person }) => unit === null && person.unreachable),
  };
}

/** The units that have to be called, because the bot reaches nobody there. */
export function toCall({ units }: Pick<ReachFacts, "units">): UnitReach[] {
  return units.filter(({ reach }) => reach !== "reachable");
}

/** How many notices came to this end. */
export function countOf({ ledger }: Pick<ReachFacts, "ledger">, state: LedgerLine["state"]) {
  return ledger.filter((line) => line.state === state).reduce((sum, { count }) => sum + count, 0);
}
