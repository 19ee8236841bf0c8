import type { Day, Duty, Milestone, Plan, Unit } from "../plan/model.ts";
import { dutiesFor } from "./fulfilled.ts";

/** By what a unit does a milestone. */
export type Way =
  /** It is one fact with this duty: what is reported there is done here. */
  | { readonly kind: "duty"; readonly duty: Duty }
  /** It asks for a report, which says more than a tick. */
  | { readonly kind: "report"; readonly name: string }
  | { readonly kind: "tick" };

/** Null: its day has not come, and it is nothing to be called done yet. */
export function wayOf(
  plan: Pick<Plan, "duties">,
  milestone: Milestone,
  unit: Pick<Unit, "code">,
  today: Day,
): Way | null {
  const [duty] = dutiesFor(plan, milestone, unit);
  if (duty) return { kind: "duty", duty };
  if (milestone.report !== null) return { kind: "report", name: milestone.report };
  return milestone.day <= today ? { kind: "tick" } : null;
}
