import type { Reads } from "../../database/index.ts";
import { isMet } from "../../deadlines/deadline.ts";
import { askedNow } from "../../deadlines/owing.ts";
import { closedOccasions } from "../../deadlines/store/closings.ts";
import { readDutiesDue } from "../../deadlines/store/duties-due.ts";
import { readDeadlineStates } from "../../deadlines/store/standing.ts";
import { isOwed } from "../../milestones/fulfilled.ts";
import { isNearOrPast } from "../../milestones/milestone.ts";
import { monthsNear } from "../../milestones/near.ts";
import { readUnitMonths } from "../../milestones/store/unit-month.ts";
import type { Unit } from "../../plan/model.ts";
import { occasionsOwedBy } from "../../plan/occasions.ts";
import { currentUnit } from "../../plan/units.ts";
import type { OwedBeside, OwedThing } from "../owed.ts";
import type { Asking } from "./owed.ts";
import { paperOf, readReturned } from "./things.ts";

/**
 * What one unit owes beside its duties, by the rules by which the office urges it. Reads what is known of this unit
 * and of those that it succeeds.
 */
export async function readOwedBeside(
  read: Reads,
  about: Pick<Asking, "plan" | "today" | "at">,
  unit: Unit,
): Promise<OwedBeside> {
  const { plan, today, at: now } = about;
  const [periodic, duties, closed, milestones, returned] = await Promise.all([
    readPeriodic(read, about, unit),
    readDutiesDue(read, { plan, today, now }, unit),
    closedOccasions(read, plan.id),
    readMilestones(read, about, unit),
    readReturned(read, plan),
  ]);
  const near = askedNow(periodic, ({ deadline }) => deadline, today).filter(
    ({ deadline }) => !closed.has(deadline.code),
  );
  const owed = near.filter(({ state }) => !isMet(state));
  const own = returned.filter(({ unit: code }) => currentUnit(plan, code, today) === unit);
  return {
    deadlines: [...owed, ...duties.filter(({ deadline }) => !closed.has(deadline.code))],
    things: [...own.map(({ thing }) => thing), ...near.flatMap(paperOf), ...milestones],
  };
}

/** Its periodic reports and those of the units that it took over, in the order of their days. */
async function readPeriodic(
  read: Reads,
  { plan, today, at }: Pick<Asking, "plan" | "today" | "at">,
  unit: Unit,
) {
  const owed = occasionsOwedBy(plan, unit, today);
  const units = [...new Set(owed.map((one) => one.unit))];
  const states = await Promise.all(
    units.map(async (one) => [one, await readDeadlineStates(read, plan, one, at)] as const),
  );
  const stateIn = new Map(states);
  return owed.flatMap(({ unit: one, occasion: { deadline } }) => {
    const state = deadline && stateIn.get(one)?.(deadline);
    return deadline && state ? [{ deadline, state }] : [];
  });
}

async function readMilestones(
  read: Reads,
  { plan, today, at }: Pick<Asking, "plan" | "today" | "at">,
  unit: Unit,
): Promise<OwedThing[]> {
  const near = monthsNear(plan, today);
  const months = await readUnitMonths(read, { plan, now: at }, unit);
  return months
    .filter(({ month }) => near.includes(month))
    .flatMap(({ milestones }) => milestones.filter((state) => isNearOrPast(state, today)))
    .filter(({ milestone }) => isOwed(milestone))
    .map(({ milestone }) => ({ kind: "milestone", milestone }));
}
