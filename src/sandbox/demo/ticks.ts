import { addDays, dayOf } from "../../plan/day.ts";
import type { Day, Milestone } from "../../plan/model.ts";
import { allMilestones } from "../../plan/months.ts";
import { existsOn } from "../../plan/units.ts";
import { type Habit, luckOf } from "./cast.ts";
import { type Course, someTimeOn, workedFrom } from "./course.ts";
import type { Happening } from "./history.ts";
import type { Joined } from "./joined.ts";

/** A milestone as a unit will have ticked it off. */
export interface InventedTick {
  readonly milestone: Milestone;
  /** When it was done. */
  readonly day: Day;
}

interface Manner {
  readonly share: number;
  /** Days until it is ticked off, both ends included. */
  readonly delay: readonly [number, number];
}

const MANNERS: Record<Habit, Manner> = {
  early: { share: 1, delay: [0, 1] },
  steady: { share: 0.8, delay: [1, 4] },
  late: { share: 0.4, delay: [4, 10] },
  silent: { share: 0, delay: [0, 0] },
};

/** What the units did of the special months' milestones; those that ask for a report are reported. */
export function ticks(
  course: Course,
  { cast, principal, at: joinedAt }: Joined,
  seed: number,
): Happening[] {
  const { share, delay } = MANNERS[cast.habit];
  const own = allMilestones(course.plan).filter(
    ({ units, report }) => report === null && units.includes(cast.unit.code),
  );
  return own.flatMap((milestone): Happening[] => {
    const luck = luckOf(seed, cast, milestone.code);
    const { day } = milestone;
    if (!luck.is(share) || !existsOn(cast.unit, day)) return [];
    // Nobody says before a day that it was kept.
    const meant = addDays(workedFrom(course.calendar, day), luck.between(...delay));
    const at = existsOn(cast.unit, meant) ? someTimeOn(course, meant, luck) : null;
    if (at === null || at <= joinedAt || dayOf(at, course.plan.timeZone) < day) return [];
    return [{ kind: "ticks", at, by: principal, tick: { milestone, day } }];
  });
}
