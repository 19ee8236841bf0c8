import type { Reads } from "../../database/index.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { readDeeds } from "../../reports/store/task-facts.ts";
import { inSlices } from "../../slices.ts";
import { numbersIn } from "../numbers.ts";
import type { Total } from "../totals.ts";

/** What all that was reported adds up to, as it stands on that day. */
export async function readNumbers(read: Reads, plan: Plan, day: Day): Promise<Total[]> {
  const duties = plan.duties.map(({ code }) => code);
  const facts = await readDeeds(read, plan, { duties, units: null, period: null });
  return inSlices(numbersIn(plan, facts, day));
}
