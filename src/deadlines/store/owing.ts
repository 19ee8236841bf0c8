import type { Reads } from "../../database/index.ts";
import { reachOfUnits } from "../../people/reach.ts";
import { openInvitations } from "../../people/store/invitations.ts";
import { membersOf } from "../../people/store/members.ts";
import type { Plan } from "../../plan/model.ts";
import { isMet } from "../deadline.ts";
import { aboutOf } from "../matter.ts";
import type { OwedDeadline } from "../owing.ts";
import { closedOccasions } from "./closings.ts";
import { reasonsOf } from "./reasons.ts";
import { readDeadlineStandings } from "./standing.ts";

/** Who owes which deadline at an instant, in the order of the due days. */
export async function readOwing(read: Reads, plan: Plan, at: Date): Promise<OwedDeadline[]> {
  const [standings, members, invitations, closed, reasons] = await Promise.all([
    readDeadlineStandings(read, plan, at),
    membersOf(read, plan.id),
    openInvitations(read, plan.id, at),
    closedOccasions(read, plan.id),
    reasonsOf(read, plan.id),
  ]);
  const given = new Map(reasons.map((one) => [`${one.unit} ${one.about}`, one]));
  const reachOf = reachOfUnits(members, invitations);
  return standings.map((standing) => {
    const { code } = standing.deadline;
    const about = aboutOf({ kind: "deadline", code });
    const owing = standing.states.filter((state) => !isMet(state));
    return {
      standing,
      owing: owing.map((state) => ({
        ...{ ...reachOf(state.unit), state },
        reason: given.get(`${state.unit.code} ${about}`) ?? null,
      })),
      isClosed: closed.has(code),
    };
  });
}
