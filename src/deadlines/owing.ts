import type { UnitReach } from "../people/reach.ts";
import { addDays } from "../plan/day.ts";
import { isOver, lastOnTimeDay } from "../plan/deadlines.ts";
import type { Day, Deadline } from "../plan/model.ts";
import type { DeadlineStanding, DeadlineState } from "./deadline.ts";
import type { Reason } from "./reason.ts";

/** A unit that has not met a deadline, with whoever can be asked for it. */
export interface Owing extends UnitReach {
  readonly state: DeadlineState;
  /** Why, as the unit said last; null: it has not said. */
  readonly reason: Reason | null;
}

/** A deadline with the units that have not met it. */
export interface OwedDeadline {
  readonly standing: DeadlineStanding;
  /** In the plan's order. */
  readonly owing: readonly Owing[];
  /** The office closed it: nobody is reminded of it any more. */
  readonly isClosed: boolean;
}

/**
 * The deadline that is asked about: the named one, else the last that is over, not closed and not met by all,
 * else the next one that is not closed. Null if the plan has none.
 */
export function currentOf(
  deadlines: readonly OwedDeadline[],
  today: Day,
  code?: string,
): OwedDeadline | null {
  const named = deadlines.find(({ standing }) => standing.deadline.code === code);
  const isPast = ({ standing }: OwedDeadline) => isOver(standing.deadline, today);
  const overdue = deadlines.findLast((one) => isPast(one) && !one.isClosed && one.owing.length > 0);
  const next = deadlines.find((one) => !isPast(one) && !one.isClosed);
  return named ?? overdue ?? next ?? deadlines.at(-1) ?? null;
}

/** So long before its last day a deadline is looked at, in days: before that nobody is late with anything. */
const AHEAD = 60;

/** Its time is over or near: what it asks for may be asked for by whoever is not asked about it. */
export function isNear(deadline: Deadline, today: Day): boolean {
  return lastOnTimeDay(deadline) <= addDays(today, AHEAD);
}

/** Of deadlines in the order of their days those that are asked for now: all that are over, and the next one. */
export function askedNow<One>(
  inOrder: readonly One[],
  deadlineIn: (one: One) => Deadline,
  today: Day,
): One[] {
  return inOrder.filter((one, i) => {
    const before = inOrder[i - 1];
    return (
      isOver(deadlineIn(one), today) || before === undefined || isOver(deadlineIn(before), today)
    );
  });
}
