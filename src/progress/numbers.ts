import type { Day, Plan } from "../plan/model.ts";
import { reportingUnits, unitsBeside } from "../plan/units.ts";
import type { TaskFact } from "../reports/periodic-sums.ts";
import { type Total, totalIn } from "./totals.ts";

/**
 * What all reports of the plan add up to, figure by figure, those that most reports carry first. Documents and
 * texts are no number, and a figure that nobody gave is not nought. With a pause after each.
 *
 * @param facts the reports of deeds in force, of all units
 */
export function* numbersIn(
  plan: Plan,
  facts: readonly TaskFact[],
  day: Day,
): Generator<void, Total[]> {
  const units = [...reportingUnits(plan, day), ...unitsBeside(plan, day)];
  const scope = { time: null, area: null, duties: null, units };
  const totals: Total[] = [];
  for (const figure of plan.figures) {
    if (figure.partOf !== null || figure.aggregate === "list") continue;
    const total = totalIn(plan, figure, facts, scope, day);
    if (total.value !== null) totals.push(total);
    yield;
  }
  return totals.toSorted((a, b) => b.from.length - a.from.length);
}
