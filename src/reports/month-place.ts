import type { Plan, SpecialMonth } from "../plan/model.ts";
import { seasonOf } from "../plan/months.ts";
import { type Dated, type Place, placeIn } from "./activity-period.ts";
import { dutyOf } from "./questions.ts";

/**
 * Whether what is reported for a special month lies in it: from the day from which activities count for it
 * to its last. What is no activity, such as issuing the plan of the month, belongs to it by its matter, and so
 * does what has no days: neither lies anywhere else.
 */
export function placeInMonth(
  plan: Pick<Plan, "duties">,
  month: SpecialMonth,
  fact: Dated & { readonly duty: string },
): Place {
  const isActivity = dutyOf(plan, fact.duty)?.activity ?? true;
  return fact.period && isActivity ? placeIn(seasonOf(month), fact) : "within";
}
