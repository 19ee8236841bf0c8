import type { Duty, Milestone, Plan, Unit } from "../plan/model.ts";
import { allMilestones, milestoneOf } from "../plan/months.ts";
import type { Status } from "../reports/answers.ts";

/** Where a unit stands with a duty, as its task reports say together. */
export interface DutyDone {
  readonly unit: string;
  readonly duty: string;
  readonly status: Status;
  readonly lastAt: Date;
}

/** The milestones that are the same fact as a duty that is completed: nobody is asked for it twice. */
export function fulfilledBy(
  plan: Pick<Plan, "months">,
  { duty, status }: Pick<DutyDone, "duty" | "status">,
): Milestone[] {
  if (status !== "completed") return [];
  return allMilestones(plan).filter(({ fulfils }) => fulfils.includes(duty));
}

/** The duties of a unit that are the same fact as a milestone. */
export function dutiesFor(
  { duties }: Pick<Plan, "duties">,
  { fulfils }: Pick<Milestone, "fulfils">,
  { code }: Pick<Unit, "code">,
): Duty[] {
  return duties.filter((duty) => fulfils.includes(duty.code) && duty.units.includes(code));
}

/** Whether a milestone is a unit's business: where it is the same fact as a duty, if it has that duty. */
export function isOfConcern(
  plan: Pick<Plan, "duties">,
  milestone: Pick<Milestone, "fulfils">,
  unit: Pick<Unit, "code">,
): boolean {
  return milestone.fulfils.length === 0 || dutiesFor(plan, milestone, unit).length > 0;
}

/**
 * Whether units owe a milestone: where it is the same fact as a duty, asks for a report, or the plan says so. Any
 * other is a day in the calendar: units are told of it and may say what they did, and nobody is missing.
 */
export function isOwed(milestone: Pick<Milestone, "fulfils" | "report" | "owed">): boolean {
  return milestone.owed || milestone.fulfils.length > 0 || milestone.report !== null;
}

/** A milestone that a unit ticked off. */
interface Ticked {
  readonly unit: string;
  readonly milestone: string;
  readonly at: Date;
}

/**
 * The duties that are the same fact as what was ticked off: completed, like a milestone whose duty was
 * reported. Whoever ticks today is led to the duty; ticks of before say it as well.
 */
export function dutiesTicked(
  plan: Pick<Plan, "months" | "duties">,
  ticks: readonly Ticked[],
): DutyDone[] {
  return ticks.flatMap(({ unit, milestone: code, at }) => {
    const milestone = milestoneOf(plan, code);
    const duties = milestone ? dutiesFor(plan, milestone, { code: unit }) : [];
    return duties.map((duty) => ({ unit, duty: duty.code, status: "completed", lastAt: at }));
  });
}
