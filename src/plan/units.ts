import { byDay } from "./by-day.ts";
import { addDays, isWithin } from "./day.ts";
import { groupedBy } from "./grouped.ts";
import type { Day, Duty, Plan, Unit } from "./model.ts";

/**
 * Units in time. A code names what the plan means ("06574"); which unit answers for it depends on
 * the day: the unit itself while it exists, afterwards its successors. Codes are used again, so
 * one code may name several units, one after the other.
 */

export function existsOn(unit: Pick<Unit, "validFrom" | "validTo">, day: Day): boolean {
  return (
    (unit.validFrom === null || unit.validFrom <= day) &&
    (unit.validTo === null || day <= unit.validTo)
  );
}

/** In the order of the plan. */
export function unitsOn(plan: Plan, day: Day): Unit[] {
  return plan.units.filter((unit) => existsOn(unit, day));
}

export function reportingUnits(plan: Plan, day: Day): Unit[] {
  return unitsOn(plan, day).filter((unit) => unit.reports);
}

/** Those whose duties count in the totals while they are none of the units that report: the office's own. */
export function unitsBeside(plan: Plan, day: Day): Unit[] {
  return unitsOn(plan, day).filter(({ reports, hasDuties }) => hasDuties && !reports);
}

/** The unit that bears the code on that day, without looking at successors. */
export function unitOn(plan: Plan, code: string, day: Day): Unit | null {
  return ofCode(plan, code).find((unit) => existsOn(unit, day)) ?? null;
}

const byCode = new WeakMap<Plan, ReadonlyMap<string, readonly Unit[]>>();

/** All that ever bear the code, in the order of the plan: of thousands of units it is looked up at once. */
function ofCode(plan: Plan, code: string): readonly Unit[] {
  const known = byCode.get(plan) ?? groupedBy(plan.units, (unit) => unit.code);
  byCode.set(plan, known);
  return known.get(code) ?? [];
}

/**
 * The unit that answers for a code on that day: the one that bears it, or else the first
 * successor of the one that bore it last. Null if the code is unknown or its unit is yet to come.
 */
export function currentUnit(plan: Plan, code: string, day: Day): Unit | null {
  const bearing = unitOn(plan, code, day);
  if (bearing) return bearing;
  const last = ofCode(plan, code)
    .filter((unit) => isClosedBefore(unit, day))
    .toSorted((a, b) => ((a.validTo ?? "") < (b.validTo ?? "") ? 1 : -1))[0];
  return last ? (heirs(plan, last, day)[0] ?? null) : null;
}

/** The units that answer for any of these codes on that day, each once, in the plan's order. */
export function unitsConcerned(plan: Plan, codes: readonly string[], day: Day): Unit[] {
  const concerned = new Set(answering(plan, codes, day).map(({ unit }) => unit));
  return plan.units.filter((unit) => concerned.has(unit));
}

/** The closed units whose open obligations this unit has to meet on that day. */
export function predecessorsOf(plan: Plan, unit: Unit, day: Day): readonly Unit[] {
  return predecessors(plan, day).get(unit) ?? [];
}

const predecessors = byDay((plan, day) => {
  const closed = plan.units.filter((unit) => isClosedBefore(unit, day));
  const pairs = closed.flatMap((unit) => heirs(plan, unit, day).map((heir) => ({ heir, unit })));
  return new Map(
    [...groupedBy(pairs, ({ heir }) => heir)].map(([heir, own]) => [
      heir,
      own.map(({ unit }) => unit),
    ]),
  );
});

/** A unit that closes within the plan's year, and who goes on in its stead. */
export interface Merger {
  readonly closed: Unit;
  readonly heirs: readonly Unit[];
  /** The first day without it. */
  readonly first: Day;
}

/**
 * In the order of the plan. One that takes effect before the plan begins has handed over nothing of it; one that
 * goes on under its own code is merged into nobody.
 */
export function mergersOf(plan: Plan): readonly Merger[] {
  return plan.units.flatMap((closed): Merger[] => {
    const { validTo, reports, hasDuties } = closed;
    if (validTo === null || !isWithin(validTo, plan.period) || !(reports || hasDuties)) return [];
    const first = addDays(validTo, 1);
    const taking = heirs(plan, closed, first);
    const isKept = taking.every(({ code }) => code === closed.code);
    return isKept ? [] : [{ closed, heirs: taking, first }];
  });
}

/** Codes of the closed units whose obligations the bearer of a code has to meet, by that code. */
export const codesTakenOver = byDay(
  (plan, day): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...predecessors(plan, day)].map(([heir, closed]) => [
        heir.code,
        [...new Set(closed.map(({ code }) => code))].filter((code) => code !== heir.code),
      ]),
    ),
);

/** The unit's code on the eve of a change of units, and those of the units that it had taken over by then. */
export function codesBehind(plan: Plan, first: Day, unit: string): readonly string[] {
  return [unit, ...(codesTakenOver(plan, addDays(first, -1)).get(unit) ?? [])];
}

export interface Obligation {
  readonly unit: Unit;
  readonly duty: Duty;
  /** Whom the plan means: the unit itself, and the closed units that it succeeds. */
  readonly owedFor: readonly Unit[];
}

/** The task duties of every unit that exists on that day, inherited ones included. */
export function obligations(plan: Plan, day: Day): Obligation[] {
  return plan.duties
    .filter((duty) => duty.fulfilledBy.kind === "task")
    .flatMap((duty) => obligationsOf(plan, duty, day));
}

/** All duties of one unit on that day, of every kind. */
export function dutiesOf(plan: Plan, unit: Unit, day: Day): readonly Obligation[] {
  return dutiesByUnit(plan, lastChange(plan, day)).get(unit) ?? NO_DUTIES;
}

const NO_DUTIES: readonly Obligation[] = [];

/** The day on which units last began or ceased to be: since then they are the same as on this one. */
function lastChange(plan: Plan, day: Day): Day {
  return changes(plan).findLast((change) => change <= day) ?? BEFORE_ALL;
}

const BEFORE_ALL: Day = "0001-01-01";
const changesOf = new WeakMap<Plan, readonly Day[]>();

function changes(plan: Plan): readonly Day[] {
  const known = changesOf.get(plan);
  if (known) return known;
  const days = plan.units.flatMap(({ validFrom, validTo }) => [
    ...(validFrom === null ? [] : [validFrom]),
    ...(validTo === null ? [] : [addDays(validTo, 1)]),
  ]);
  const made = [...new Set(days)].toSorted();
  changesOf.set(plan, made);
  return made;
}

const dutiesByUnit = byDay((plan, day) =>
  groupedBy(
    plan.duties.flatMap((duty) => obligationsOf(plan, duty, day)),
    ({ unit }) => unit,
  ),
);

function obligationsOf(plan: Plan, duty: Duty, day: Day): Obligation[] {
  return answering(plan, duty.units, day)
    .filter(({ unit }) => unit.hasDuties)
    .map(({ unit, owedFor }) => ({ unit, duty, owedFor }));
}

/** Who answers on that day for what the plan demands of these codes, and in whose stead. */
export function answering(
  plan: Plan,
  codes: readonly string[],
  day: Day,
  /** Units for which it never arose. */
  isExempt: (unit: Unit) => boolean = () => false,
): { readonly unit: Unit; readonly owedFor: readonly Unit[] }[] {
  const meant = new Set(codes);
  const named = plan.units.filter(
    // What was closed before the plan began has handed over nothing of this plan.
    (unit) => meant.has(unit.code) && !isClosedBefore(unit, plan.period.from),
  );
  const owedFor = new Map<Unit, Unit[]>();
  for (const unit of named) {
    if (isExempt(unit)) continue;
    for (const heir of heirs(plan, unit, day)) {
      const list = owedFor.get(heir) ?? [];
      owedFor.set(heir, heir === unit ? [unit, ...list] : [...list, unit]);
    }
  }
  return plan.units.flatMap((unit) => {
    const list = owedFor.get(unit);
    return list ? [{ unit, owedFor: eachOnce(unit, list) }] : [];
  });
}

/** A unit that goes on under the code of one that was closed owes once what the plan demands of that code. */
function eachOnce(unit: Unit, owedFor: readonly Unit[]): readonly Unit[] {
  if (!owedFor.includes(unit)) return owedFor;
  return owedFor.filter((one) => one === unit || one.code !== unit.code);
}

/** Whether a unit is there on a later day, if only as the one that goes on under its code. */
export function lastsUntil(plan: Plan, unit: Unit, day: Day): boolean {
  return (
    unit.validTo === null ||
    unit.validTo >= day ||
    heirs(plan, unit, day).some(({ code }) => code === unit.code)
  );
}

/** The unit itself while it exists, its successors when it is closed, nobody before it begins. */
function heirs(plan: Plan, unit: Unit, day: Day): Unit[] {
  if (existsOn(unit, day)) return [unit];
  if (unit.validTo === null || day <= unit.validTo) return [];
  const next = addDays(unit.validTo, 1);
  // Each step goes forward in time, so this ends even if codes are handed back and forth.
  const successors = unit.successors.flatMap((code) => unitOn(plan, code, next) ?? []);
  return [...new Set(successors.flatMap((successor) => heirs(plan, successor, day)))];
}

function isClosedBefore(unit: Unit, day: Day): boolean {
  return unit.validTo !== null && unit.validTo < day;
}

/** The unit that bears the code, or bore it last. */
export function unitNamed(plan: Plan, code: string, day: Day): Unit | null {
  return unitOn(plan, code, day) ?? plan.units.findLast((unit) => unit.code === code) ?? null;
}

/** The unit's own code and those of the units it took over from: their drafts and reports are its. */
export function codesOf(plan: Plan, unit: Unit, day: Day): string[] {
  return [unit, ...predecessorsOf(plan, unit, day)].map(({ code }) => code);
}

/** Code of the office's own unit, if it has duties to report on. */
export function officeUnit({ office, units }: Plan): string | null {
  return units.some(({ code, hasDuties }) => code === office.unit && hasDuties)
    ? office.unit
    : null;
}

/** The duties on which this unit may report by task reports: its own in the plan's order, then those of others in which it has a part. */
export function taskDuties(plan: Plan, unit: Unit, day: Day): Duty[] {
  const own = dutiesOf(plan, unit, day).map(({ duty }) => duty);
  const others = plan.duties.filter((duty) => cooperatesIn(plan, duty, unit, day));
  return [...own, ...others].filter(({ fulfilledBy }) => fulfilledBy.kind === "task");
}

/** The units that owe each duty by task reports; who merely co-operates in it may report, and is not among them. */
export const debtorsOn = byDay((plan, day) => {
  const debtors = new Map<Duty, Set<Unit>>();
  for (const { unit, duty } of obligations(plan, day))
    debtors.set(duty, (debtors.get(duty) ?? new Set()).add(unit));
  return debtors;
});

/** Whether the unit has a part in a duty that others owe: it may report its own. */
function cooperatesIn(plan: Plan, duty: Duty, unit: Unit, day: Day): boolean {
  if (duty.cooperates.length === 0 || !unit.hasDuties) return false;
  const codes = codesOf(plan, unit, day);
  return (
    duty.cooperates.some((code) => codes.includes(code)) &&
    !duty.units.some((code) => codes.includes(code))
  );
}
