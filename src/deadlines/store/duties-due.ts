import type { Reads } from "../../database/index.ts";
import { compare } from "../../plan/day.ts";
import { isAskedOn, unitsOwing } from "../../plan/deadlines.ts";
import type { Day, Plan, Unit } from "../../plan/model.ts";
import { type DeadlineDue, isMet } from "../deadline.ts";
import { readDeadlineStates } from "./standing.ts";

/**
 * Duties' own deadlines that the unit has still to meet and whose period has begun, in the order of their days: as
 * of today, so that what a closed unit left open is shown to whoever took it over.
 */
export async function readDutiesDue(
  read: Reads,
  { plan, today, now }: { readonly plan: Plan; readonly today: Day; readonly now: Date },
  unit: Unit,
): Promise<DeadlineDue[]> {
  const own = plan.deadlines.filter(
    (deadline) =>
      deadline.duty !== null &&
      isAskedOn(deadline, today) &&
      unitsOwing(plan, deadline, today).some((owing) => owing.unit === unit),
  );
  if (own.length === 0) return [];
  const stateOf = await readDeadlineStates(read, plan, unit, now, today);
  return own
    .map((deadline) => ({ deadline, state: stateOf(deadline) }))
    .filter(({ state }) => !isMet(state))
    .toSorted((a, b) => compare(a.state.last, b.state.last));
}
