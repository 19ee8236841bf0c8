import { addDays, compare, dayOf } from "../plan/day.ts";
import { whoOwes } from "../plan/deadlines.ts";
import type { Day, Milestone, Plan, SpecialMonth, Unit } from "../plan/model.ts";
import { allMilestones } from "../plan/months.ts";
import { isOfConcern, isOwed } from "./fulfilled.ts";

/** A unit has done a milestone: it ticked it off, or reported what the milestone asks for or is the same as. */
export interface MilestoneFact {
  readonly unit: string;
  readonly milestone: string;
  readonly kind: "ticked" | "reported";
  /** When it was done, as the unit says; of a report, when it was sent. */
  readonly day: Day;
  /** When it became known. */
  readonly at: Date;
}

/** Where one unit stands with one milestone. */
export interface MilestoneState {
  readonly unit: Unit;
  readonly milestone: Milestone;
  /** Null: not done, as far as is known. */
  readonly done: MilestoneFact | null;
}

export interface MilestoneStanding {
  readonly milestone: Milestone;
  readonly states: readonly MilestoneState[];
  /** Those that have not done it and owe it; of a day in the calendar nobody does. */
  readonly owing: readonly MilestoneState[];
  readonly expected: number;
  readonly done: number;
}

/**
 * Which units have done a milestone as of an instant, and which not. A milestone binds nobody to a
 * day: there is no late here. A past one is judged by the units that it concerned on its day.
 */
export function milestoneStandingOf(
  plan: Plan,
  milestone: Milestone,
  factsOf: (unit: string) => readonly MilestoneFact[],
  at: Date,
): MilestoneStanding {
  const today = dayOf(at, plan.timeZone);
  const isPast = milestone.day < today;
  const states = unitsOfMilestone(plan, milestone, isPast ? milestone.day : today).map((unit) => ({
    unit,
    milestone,
    done: doneBy(unit, milestone, factsOf(unit.code), at),
  }));
  return {
    milestone,
    states,
    owing: isOwed(milestone) ? states.filter(({ done }) => done === null) : [],
    expected: states.length,
    done: states.filter(({ done }) => done !== null).length,
  };
}

/** The milestones that concern a unit on a day, in the order of their days, with what it has done. */
export function milestonesOf(
  plan: Plan,
  unit: Unit,
  facts: readonly MilestoneFact[],
  at: Date,
): MilestoneState[] {
  const today = dayOf(at, plan.timeZone);
  return allMilestones(plan)
    .filter((milestone) => unitsOfMilestone(plan, milestone, today).includes(unit))
    .toSorted((a, b) => compare(a.day, b.day))
    .map((milestone) => ({ unit, milestone, done: doneBy(unit, milestone, facts, at) }));
}

/**
 * The reporting units that a milestone concerns as of a day: those that live to see it, and the
 * successors of those that are closed by then. Where it is the same fact as a duty, those that have it.
 */
export function unitsOfMilestone(plan: Plan, milestone: Milestone, asOf: Day): Unit[] {
  return whoOwes(plan, milestone.units, milestone.day, asOf)
    .map(({ unit }) => unit)
    .filter((unit) => isOfConcern(plan, milestone, unit));
}

/** The first that was known: a summary after a tick adds nothing. */
function doneBy(
  unit: Unit,
  { code }: Milestone,
  facts: readonly MilestoneFact[],
  at: Date,
): MilestoneFact | null {
  let first: MilestoneFact | null = null;
  for (const fact of facts) {
    if (fact.unit !== unit.code || fact.milestone !== code || fact.at > at) continue;
    if (!first || fact.at < first.at) first = fact;
  }
  return first;
}

/** A special month as one unit sees it. */
export interface UnitMonth {
  readonly month: SpecialMonth;
  readonly milestones: readonly MilestoneState[];
  readonly activities: number;
}

/** Milestones are offered to be ticked off from so many days before. */
const AHEAD = 7;

/** Not done, and its day is near or over. */
export function isNearOrPast({ done, milestone }: MilestoneState, today: Day): boolean {
  return !done && isNear(milestone, today);
}

/** Its day is near or over: units are asked whether they have done it. */
export function isNear({ day }: Pick<Milestone, "day">, today: Day): boolean {
  return day <= addDays(today, AHEAD);
}
