import { step } from "../simulate/oracle-days.ts";
import { dutyOf, type PlanFile, type Unit } from "./plan-file.ts";

/** Who answers on a day for what the plan asks of a code. */

export const exists = ({ validFrom, validTo }: Unit, day: string): boolean =>
  (validFrom ?? "") <= day && day <= (validTo ?? "9999");

/** What is asked again and again of one plan. */
function remembered<Result>(
  find: (plan: PlanFile, key: string, day: string) => Result,
): (plan: PlanFile, key: string, day: string) => Result {
  const known = new WeakMap<PlanFile, Map<string, Result>>();
  return (plan, key, day) => {
    const own = known.get(plan) ?? new Map<string, Result>();
    known.set(plan, own);
    const name = `${day} ${key}`;
    const found = own.get(name) ?? find(plan, key, day);
    own.set(name, found);
    return found;
  };
}

/** Who answers for a unit on a day: itself, or whoever came after it. */
export function heirsOf(plan: PlanFile, unit: Unit, day: string): Unit[] {
  if (exists(unit, day)) return [unit];
  if (unit.validTo === null || unit.validTo >= day) return [];
  const next = step(unit.validTo, 1);
  const after = unit.successors.flatMap(
    (code) => plan.units.find((one) => one.code === code && exists(one, next)) ?? [],
  );
  return [...new Set(after.flatMap((one) => heirsOf(plan, one, day)))];
}

/** The unit to which reports under that code belong on a day. */
export const ownerOf = remembered((plan, code, day): Unit | null => {
  const named = plan.units.filter((one) => one.code === code);
  const bearer = named.find((one) => exists(one, day));
  if (bearer) return bearer;
  const closed = named
    .filter(({ validTo }) => validTo !== null && validTo < day)
    .toSorted((a, b) => String(b.validTo).localeCompare(String(a.validTo)))[0];
  return closed ? (heirsOf(plan, closed, day)[0] ?? null) : null;
});

/** The unit and those that it took over from. */
export function familyOf(plan: PlanFile, unit: Unit, day: string): Unit[] {
  return [
    unit,
    ...plan.units.filter((one) => one !== unit && heirsOf(plan, one, day).includes(unit)),
  ];
}

/** Whose parts of a duty who answers for on a day. */
export const partsOf = remembered((plan, code, day): ReadonlyMap<Unit, readonly Unit[]> => {
  const parts = new Map<Unit, Unit[]>();
  for (const one of plan.units) {
    const isMeant = dutyOf(plan, code).units.includes(one.code);
    if (!isMeant || (one.validTo !== null && one.validTo < plan.period.from)) continue;
    for (const heir of heirsOf(plan, one, day)) {
      if (heir.hasDuties) parts.set(heir, [...(parts.get(heir) ?? []), one]);
    }
  }
  return new Map([...parts].map(([unit, own]) => [unit, onceByCode(unit, own)]));
});

/** Who goes on under the code of a closed unit owes what is asked of that code once. */
const onceByCode = (unit: Unit, own: readonly Unit[]): readonly Unit[] =>
  own.includes(unit) ? own.filter((one) => one === unit || one.code !== unit.code) : own;

/** Who owes on a day what is due on a last day, and whose parts; not who will be gone by then. */
export function owingOn(
  plan: PlanFile,
  codes: readonly string[],
  last: string,
  asOf: string,
): ReadonlyMap<Unit, readonly Unit[]> {
  const named = plan.units.filter(
    (one) => codes.includes(one.code) && (one.validFrom ?? "") <= last,
  );
  const goes = (unit: Unit): boolean =>
    exists(unit, asOf) &&
    (unit.validTo ?? "9999") < last &&
    heirsOf(plan, unit, last).every(({ code }) => code !== unit.code);
  return new Map(
    plan.units.flatMap((unit) => {
      const own = named.filter((one) => heirsOf(plan, one, asOf).includes(unit));
      return own.length === 0 || goes(unit) ? [] : [[unit, onceByCode(unit, own)]];
    }),
  );
}
