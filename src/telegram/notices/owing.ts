import type { Reads } from "../../database/index.ts";
import {
  type DeadlineStanding,
  type DeadlineState,
  deadlineStandingOf,
  isMet,
  NO_FACTS,
} from "../../deadlines/deadline.ts";
import { readDeadlineFacts } from "../../deadlines/store/facts.ts";
import { reachOfUnits, type UnitReach } from "../../people/reach.ts";
import { openInvitations } from "../../people/store/invitations.ts";
import { membersOf } from "../../people/store/members.ts";
import { compare } from "../../plan/day.ts";
import type { Day, Plan } from "../../plan/model.ts";

/** A unit that has not met a deadline, with whoever can be asked for it. */
export interface Owing extends UnitReach {
  readonly state: DeadlineState;
}

/** A deadline with the units that have not met it. */
export interface OwedDeadline {
  readonly standing: DeadlineStanding;
  /** In the plan's order. */
  readonly owing: readonly Owing[];
}

/** Who owes which deadline at an instant, in the order of the due days. */
export async function readOwing(read: Reads, plan: Plan, at: Date): Promise<OwedDeadline[]> {
  const [facts, members, invitations] = await Promise.all([
    readDeadlineFacts(read, plan),
    membersOf(read, plan.id),
    openInvitations(read, plan.id, at),
  ]);
  const reachOf = reachOfUnits(members, invitations);
  return plan.deadlines
    .toSorted((a, b) => compare(a.dueBefore, b.dueBefore))
    .map((deadline) => {
      const standing = deadlineStandingOf(plan, deadline, facts.get(deadline.code) ?? NO_FACTS, at);
      const owing = standing.states
        .filter((state) => !isMet(state))
        .map((state) => ({ ...reachOf(state.unit), state }));
      return { standing, owing };
    });
}

/**
 * The deadline that is asked about: the named one, else the last that is over and not met by all, else the
 * next one. Null if the plan has none.
 */
export function currentOf(
  deadlines: readonly OwedDeadline[],
  today: Day,
  code?: string,
): OwedDeadline | null {
  const named = deadlines.find(({ standing }) => standing.deadline.code === code);
  const isOver = ({ standing }: OwedDeadline) => standing.deadline.dueBefore <= today;
  const overdue = deadlines.findLast((one) => isOver(one) && one.owing.length > 0);
  const next = deadlines.find((one) => !isOver(one));
  return named ?? overdue ?? next ?? deadlines.at(-1) ?? null;
}
