import type { Reads } from "../../database/index.ts";
import type { Day, Plan, Unit } from "../../plan/model.ts";
import { codesOf } from "../../plan/units.ts";
import type { DutyState } from "../duty-state.ts";
import { dutiesIn } from "../standing.ts";
import { readDutyFacts } from "./facts.ts";

/** Where a unit stands with each of its task duties, as the office sees it. */
export async function readDutyStates(
  read: Reads,
  { plan, today }: { readonly plan: Plan; readonly today: Day },
  unit: Unit,
): Promise<ReadonlyMap<string, DutyState>> {
  const duties = await readDutyFacts(read, plan, codesOf(plan, unit, today));
  const states = dutiesIn(plan, duties, unit, today);
  return new Map(states.map((state) => [state.duty.code, state]));
}
