import type { Reads } from "../../database/index.ts";
import { readCandidates } from "../../deadlines/store/candidates.ts";
import { readDeadlineStates } from "../../deadlines/store/standing.ts";
import type { Calendar } from "../../plan/calendar.ts";
import type { Day, Deadline, Plan, Unit } from "../../plan/model.ts";
import { codesOf } from "../../plan/units.ts";
import { periodicDrafts } from "../../reports/store/periodic-drafts.ts";
import type { Owed, PreparedNudge } from "../owed.ts";
import { dutiesIn, unitIn } from "../standing.ts";
import { talliedFor } from "../tally.ts";
import { readDutyFacts } from "./facts.ts";
import { readStanding } from "./standing.ts";

interface Asking {
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
    readDeadlineStates(read, plan, unit, at),
    readDutyFacts(read, plan.id, codes),
    periodicDrafts.begunBy(read, plan.id, deadline.code, codes),
  ]);
  return {
    ...{ deadline, calendar, today },
    state: stateOf(deadline),
    duties: talliedFor(deadline, dutiesIn(plan, duties, unit, today)),
    isDrafted: drafted.size > 0,
  };
}

/** Who can be nudged about a deadline, the named one or the one that is asked about now, and with what. */
export async function prepareNudge(
  read: Reads,
  asking: Asking,
  code?: string,
): Promise<PreparedNudge | null> {
  const { plan, calendar, today, at } = asking;
  const found = await readCandidates(read, asking, code);
  if (!found) return null;
  const { deadline } = found;
  const [standing, drafted] = await Promise.all([
    readStanding(read, plan, at),
    periodicDrafts.begunBy(read, plan.id, deadline.code),
  ]);
  return {
    ...found,
    owed: ({ unit, state }) => ({
      ...{ deadline, state, calendar, today },
      duties: talliedFor(deadline, unitIn(standing, unit.code)?.duties ?? []),
      isDrafted: drafted.has(unit.code),
    }),
  };
}
