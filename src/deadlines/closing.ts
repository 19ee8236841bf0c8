import { daysBetween } from "../plan/day.ts";
import type { Day, Plan } from "../plan/model.ts";
import { type Occasion, occasionsOf } from "../plan/occasions.ts";

/** The office closed an occasion, or opened it again. */
export interface ClosingStep {
  /** Code of the deadline, or of the milestone that asks for a report. */
  readonly occasion: string;
  readonly deed: "closed" | "reopened";
  readonly at: Date;
  /** Who; null if they gave no name, or had their data deleted. */
  readonly by: string | null;
}

/**
 * The occasions that are closed, each with the step that closed it. What is closed is owed as before, and
 * taken when it comes; the bot reminds nobody of it and lists it no more.
 *
 * @param steps in the order in which they were made
 */
export function closedIn(steps: readonly ClosingStep[]): ReadonlyMap<string, ClosingStep> {
  const latest = new Map(steps.map((step) => [step.occasion, step]));
  return new Map([...latest].filter(([, { deed }]) => deed === "closed"));
}

/** So many days before its last one an occasion is near. */
const NEAR = 31;

/** The occasions that are near or past, in the order of their last days: those that may be closed. */
export function occasionsNear(plan: Plan, today: Day): Occasion[] {
  return occasionsOf(plan).filter(({ last }) => daysBetween(today, last) <= NEAR);
}
