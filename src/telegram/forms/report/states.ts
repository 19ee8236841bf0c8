import type { Reads } from "../../../database/index.ts";
import type { Unit } from "../../../plan/model.ts";
import { codesOf } from "../../../plan/units.ts";
import type { DutyState } from "../../../progress/duty-state.ts";
import { dutiesIn } from "../../../progress/standing.ts";
import { readDutyFacts } from "../../../progress/store/facts.ts";
import type { Ctx } from "../../context.ts";

/** Where a unit stands, by duty, as the office sees it; a duty that is still owed is absent. */
export async function statesOf(
  { plan, today }: Pick<Ctx, "plan" | "today">,
  read: Reads,
  unit: Unit,
): Promise<ReadonlyMap<string, DutyState>> {
  const duties = await readDutyFacts(read, plan.id, codesOf(plan, unit, today));
  const states = dutiesIn(plan, { duties, drafts: [] }, unit, today);
  return new Map(
    states.filter(({ status }) => status !== "none").map((state) => [state.duty.code, state]),
  );
}
