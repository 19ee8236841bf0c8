import type { Reads } from "../../../database/index.ts";
import { reachOfUnits, type UnitReach } from "../../../people/reach.ts";
import { membersOf, openInvitations } from "../../../people/store.ts";
import type { Day, Deadline, Plan } from "../../../plan/model.ts";
import {
  type DeadlineStanding,
  type DeadlineState,
  deadlineStandingOf,
  isMet,
  NO_FACTS,
} from "../../../progress/deadline.ts";
import { readDeadlineFacts } from "../../../progress/store-deadlines.ts";

/** A unit that has not met a deadline, with whoever can be asked for it. */
export interface Owing extends UnitReach {
  readonly state: DeadlineState;
}

export interface OwedDeadline {
  readonly standing: DeadlineStanding;
  /** In the plan's order. */
  readonly owing: readonly Owing[];
}

/** Who owes a deadline at an instant. Reads all of its facts and all people once. */
export async function readOwing(
  read: Reads,
  plan: Plan,
  deadline: Deadline,
  { at, today }: { readonly at: Date; readonly today: Day },
): Promise<OwedDeadline> {
  const [facts, members, invitations] = await Promise.all([
    readDeadlineFacts(read, plan),
    membersOf(read, plan.id),
    openInvitations(read, plan.id, at),
  ]);
  const standing = deadlineStandingOf(plan, deadline, facts.get(deadline.code) ?? NO_FACTS, at);
  const reachOf = reachOfUnits(plan, today, members, invitations);
  const owing = standing.states
    .filter((state) => !isMet(state))
    .map((state) => ({ ...reachOf(state.unit), state }));
  return { standing, owing };
}
