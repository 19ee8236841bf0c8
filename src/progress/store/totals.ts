import type { Reads } from "../../database/index.ts";
import type { Figure, Plan } from "../../plan/model.ts";
import { codesOf } from "../../plan/units.ts";
import type { TaskFact } from "../../reports/periodic-sums.ts";
import { periodOf, readDeeds } from "../../reports/store/task-facts.ts";
import type { Scope } from "../totals.ts";

/** The reports that may go into a total of this figure: a little more than `totalIn` counts. */
export function readTotalFacts(
  read: Reads,
  plan: Plan,
  { code }: Figure,
  { time, duties, area, units }: Scope,
  day: string,
): Promise<TaskFact[]> {
  const asking = plan.duties
    .filter(({ figures }) => figures.includes(code))
    .filter((duty) => area === null || duty.areas[0] === area)
    .filter((duty) => duties === null || duties.includes(duty.code));
  return readDeeds(read, plan, {
    duties: asking.map((duty) => duty.code),
    units: [...new Set(units.flatMap((unit) => codesOf(plan, unit, day)))],
    period: time && periodOf(time),
  });
}
