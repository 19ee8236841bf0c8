import { reportsFor, type Who } from "../people/who.ts";
import type { Day, Duty, Plan, Unit } from "../plan/model.ts";
import { currentUnit, dutiesOf, predecessorsOf, unitOn } from "../plan/units.ts";

/**
 * The units for which someone may report today: after a merger those of their unit's successor.
 */
export function actingUnits(plan: Plan, who: Who, today: Day): Unit[] {
  const units = reportsFor(who).flatMap((code) => currentUnit(plan, code, today) ?? []);
  return [...new Set(units)];
}

/**
 * The unit of that code, if this person may speak for it today: as one of theirs, or as a closed one
 * whose successor is.
 */
export function actsFor({ plan, who, today }: Acting, code: string): Unit | null {
  const current = currentUnit(plan, code, today);
  if (!current || !actingUnits(plan, who, today).includes(current)) return null;
  return unitNamed(plan, code, today);
}

export interface Acting {
  readonly plan: Plan;
  readonly who: Who;
  readonly today: Day;
}

/** The unit that bears the code, or bore it last. */
export function unitNamed(plan: Plan, code: string, today: Day): Unit | null {
  return unitOn(plan, code, today) ?? plan.units.findLast((unit) => unit.code === code) ?? null;
}

/** The unit's own code and those of the units it took over from: their drafts and reports are its. */
export function codesOf(plan: Plan, unit: Unit, today: Day): string[] {
  return [unit, ...predecessorsOf(plan, unit, today)].map(({ code }) => code);
}

/** The duties that this unit reports on by task reports, in the plan's order. */
export function taskDuties(plan: Plan, unit: Unit, today: Day): Duty[] {
  return dutiesOf(plan, unit, today)
    .map(({ duty }) => duty)
    .filter(({ fulfilledBy }) => fulfilledBy.kind === "task");
}
