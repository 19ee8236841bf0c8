import type { Reads } from "../../database/index.ts";
import { readDeadlineStates } from "../../deadlines/store/standing.ts";
import type { Calendar } from "../../plan/calendar.ts";
import type { Day, Deadline, Plan, Unit } from "../../plan/model.ts";
import { codesOf } from "../../plan/units.ts";
import { periodicDrafts } from "../../reports/store/periodic-drafts.ts";
import type { Owed } from "../owed.ts";
import { dutiesIn } from "../standing.ts";
import { talliedFor } from "../tally.ts";
import { readDutyFacts } from "./facts.ts";

export interface Asking {
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly today: Day;
  readonly at: Date;
}

/** Where a unit stands with a deadline. Reads what is known of this unit and no other. */
export async function readOwed(
  read: Reads,
  { plan, calendar, today, at }: Asking,
  unit: Unit,
  deadline: Deadline,
): Promise<Owed> {
  const codes = codesOf(plan, unit, today);
  const [stateOf, duties, drafted] = await Promise.all([
    // Whom one reminds, and of whose parts, is asked as of today.
    readDeadlineStates(read, plan, unit, at, today),
    readDutyFacts(read, plan, codes),
    periodicDrafts.begunBy(read, plan.id, deadline.code, codes),
  ]);
  return {
    ...{ deadline, calendar, today },
    state: stateOf(deadline),
    ...talliedFor(deadline, dutiesIn(plan, duties, unit, today)),
    isDrafted: drafted.size > 0,
  };
}
