import type { Reads } from "../../database/index.ts";
import { doubtsSince, isOfUse } from "../../outbox/doubts.ts";
import { countFailures } from "../../outbox/failures.ts";
import { reachOfUnits } from "../../people/reach.ts";
import { absencesFrom } from "../../people/store/absences.ts";
import { openInvitations } from "../../people/store/invitations.ts";
import { membersOf } from "../../people/store/members.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { reportingUnits } from "../../plan/units.ts";
import { awayIn, type ReachFacts, SINCE } from "../reach.ts";
import { ledgerOf } from "./board.ts";

/** Whom the bot reaches and what became of its messages: so many queries, however many units there are. */
export async function readReach(
  read: Reads,
  { plan, today, at }: { readonly plan: Plan; readonly today: Day; readonly at: Date },
): Promise<ReachFacts> {
  const since = new Date(at.getTime() - SINCE);
  const [members, invitations, absences, ledger, failures, doubts] = await Promise.all([
    membersOf(read, plan.id),
    openInvitations(read, plan.id, at),
    absencesFrom(read, plan.id, today),
    ledgerOf(read, plan, { from: since, to: at }),
    countFailures(read, plan.id, since),
    doubtsSince(read, plan.id, since),
  ]);
  const reachOf = reachOfUnits({ plan, today, members, invitations, absences });
  const units = reportingUnits(plan, today).map(reachOf);
  return {
    ...{ plan, at, units, invitations, ledger, failures },
    away: awayIn(units, absences, today),
    again: doubts.filter((doubt) => isOfUse(doubt, at)).map(({ id }) => id),
    lostOffice: members.filter(({ role, person }) => role === "office" && person.unreachable),
  };
}
