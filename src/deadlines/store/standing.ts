import type { Reads } from "../../database/index.ts";
import { compare } from "../../plan/day.ts";
import type { Day, Deadline, Plan, Unit } from "../../plan/model.ts";
import { inSlices } from "../../slices.ts";
import {
  type DeadlineStanding,
  type DeadlineState,
  deadlineStateOf,
  NO_FACTS,
  standingFrom,
} from "../deadline.ts";
import { stateOfUnit } from "../unit-facts.ts";
import { readDeadlineFacts, readUnitFacts } from "./facts.ts";

/** Where all units stand with every deadline at an instant, in the order of the due days. */
export async function readDeadlineStandings(
  read: Reads,
  plan: Plan,
  at: Date,
): Promise<DeadlineStanding[]> {
  const of = await readUnitFacts(read, plan);
  const deadlines = plan.deadlines.toSorted((a, b) => compare(a.dueBefore, b.dueBefore));
  const standings: DeadlineStanding[] = [];
  for (const deadline of deadlines) {
    const stateOf = (unit: Unit) => stateOfUnit(plan, deadline, unit, of(unit.code), at);
    standings.push(await inSlices(standingFrom(plan, deadline, at, stateOf)));
  }
  return standings;
}

/**
 * Where one unit stands with any deadline at an instant. Reads what is known of this unit and no other.
 *
 * @param asOf the day as of which it is asked for whom it answers; left out: of a deadline that is over its last
 *   on-time day
 */
export async function readDeadlineStates(
  read: Reads,
  plan: Plan,
  unit: Unit,
  at: Date,
  asOf?: Day,
): Promise<(deadline: Deadline) => DeadlineState> {
  const facts = await readDeadlineFacts(read, plan, [unit.code]);
  return (deadline) =>
    deadlineStateOf(plan, deadline, unit, facts.get(deadline.code) ?? NO_FACTS, at, asOf);
}
