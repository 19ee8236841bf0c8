import { dayOf } from "../plan/day.ts";
import type { Area, Day, Duty, Plan, Unit, UnitKind } from "../plan/model.ts";
import { dutiesOf, obligations, reportingUnits } from "../plan/units.ts";
import { type DutyState, stateOf } from "./duty-state.ts";
import { type Facts, indexed } from "./facts.ts";
import { type Tally, tallied } from "./tally.ts";

/**
 * Where the plan stands at an instant: the one computation behind status, weekly post, reminders and
 * exports. All of them show the same numbers because they are the same numbers.
 */
export interface Standing {
  readonly at: Date;
  /** The day of `at` in the plan's time zone: it decides which units there are. */
  readonly day: Day;
  readonly total: Tally;
  /** In the plan's order; a duty counts in its main area only, so the areas add up to the total. */
  readonly areas: readonly { readonly area: Area; readonly tally: Tally }[];
  readonly kinds: readonly { readonly kind: UnitKind; readonly tally: Tally }[];
  readonly units: readonly UnitStanding[];
  /** Those without any report in force. */
  readonly silent: readonly UnitStanding[];
}

export interface UnitStanding {
  readonly unit: Unit;
  readonly tally: Tally;
  /** Its task duties, those taken over from closed units included. */
  readonly duties: readonly DutyState[];
  /** When something last came from it: a report sent, a draft worked on. Null: never. */
  readonly heardAt: Date | null;
}

export function standingOf(plan: Plan, facts: Facts, at: Date): Standing {
  const day = dayOf(at, plan.timeZone);
  const known = indexed(facts);
  const states = new Map<Unit, DutyState[]>(reportingUnits(plan, day).map((unit) => [unit, []]));
  for (const obligation of obligations(plan, day)) {
    states.get(obligation.unit)?.push(stateOf(plan, obligation, known, day));
  }
  const units = [...states].map(([unit, duties]): UnitStanding => {
    return { unit, duties, tally: tallied(duties), heardAt: known.heardAt(unit.code) };
  });
  const all = units.flatMap(({ duties }) => duties);
  const inKind = (kind: UnitKind) => units.filter(({ unit }) => unit.kind === kind.code);
  return {
    at,
    day,
    units,
    silent: units.filter(({ tally }) => tally.unitsReported === 0),
    total: sumOf(units),
    areas: plan.areas.map((area) => {
      const tally = tallied(all.filter(({ duty }) => mainArea(duty) === area.code));
      return { area, tally };
    }),
    kinds: plan.unitKinds
      .map((kind) => ({ kind, tally: sumOf(inKind(kind)) }))
      .filter(({ tally }) => tally.units > 0),
  };
}

/** The task duties of one unit, whether it reports to the office or is the office's own. */
export function dutiesIn(plan: Plan, facts: Facts, unit: Unit, day: Day): DutyState[] {
  const known = indexed(facts);
  return dutiesOf(plan, unit, day)
    .filter(({ duty }) => duty.fulfilledBy.kind === "task")
    .map((obligation) => stateOf(plan, obligation, known, day));
}

function mainArea(duty: Duty): string | undefined {
  return duty.areas[0];
}

/** Units without any duty are counted too. */
function sumOf(units: readonly UnitStanding[]): Tally {
  return { ...tallied(units.flatMap(({ duties }) => duties)), units: units.length };
}

/** The unit of that code, if it exists on the standing's day and reports. */
export function unitIn(standing: Standing, code: string): UnitStanding | null {
  return standing.units.find(({ unit }) => unit.code === code) ?? null;
}
