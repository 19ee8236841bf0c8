import type { Milestone, Plan } from "../plan/model.ts";
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
  { actionMonth }: Pick<Plan, "actionMonth">,
  { duty, status }: Pick<DutyDone, "duty" | "status">,
): Milestone[] {
  if (status !== "completed" || !actionMonth) return [];
  return actionMonth.milestones.filter(({ fulfils }) => fulfils.includes(duty));
}
