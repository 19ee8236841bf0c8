import type { Day, Plan, Unit } from "../plan/model.ts";
import { currentUnit, unitNamed } from "../plan/units.ts";
import { isAway } from "./absence.ts";
import { focalFor, reportsFor, type Who } from "./who.ts";

export interface Acting {
  readonly plan: Plan;
  readonly who: Who;
  readonly today: Day;
}

/** The units for which someone may report today: after a merger those of their unit's successor. */
export function actingUnits({ plan, who, today }: Acting): Unit[] {
  const codes = [...reportsFor(who), ...standingInFor({ who, today })];
  const units = codes.flatMap((code) => currentUnit(plan, code, today) ?? []);
  return [...new Set(units)];
}

/** Codes of the units in which this person stands in for someone who is away today. */
function standingInFor(
  { who, today }: Pick<Acting, "who" | "today">,
  as: "focal-point" | "leader" = "focal-point",
): string[] {
  const own = new Set(who.places.map(({ unit }) => unit));
  return (who.standsIn ?? [])
    .filter((absence) => isAway(absence, today) && own.has(absence.unit))
    .filter(({ roles }) => roles.some((role) => (role === "leader") === (as === "leader")))
    .map(({ unit }) => unit);
}

/** Whether this person has the leader's word in that unit today: as its leader, or in a leader's stead. */
export function leadsToday(acting: Acting, code: string): boolean {
  const { plan, who, today } = acting;
  const current = currentUnit(plan, code, today)?.code;
  const own = who.places.filter(({ role }) => role === "leader").map(({ unit }) => unit);
  return [...own, ...standingInFor(acting, "leader")].some((unit) => unit === current);
}

/** For whom words that name no unit are meant: one's own units; the office's own where there are none. */
export function meantUnits(acting: Acting): Unit[] {
  const { plan, who, today } = acting;
  const own = focalFor(who).flatMap((code) => currentUnit(plan, code, today) ?? []);
  return own.length > 0 ? [...new Set(own)] : actingUnits(acting);
}

/**
 * The unit of that code, if this person may speak for it today: as one of theirs, or as a closed one
 * whose successor is.
 */
export function actsFor(acting: Acting, code: string): Unit | null {
  const { plan, today } = acting;
  const current = currentUnit(plan, code, today);
  if (!current || !actingUnits(acting).includes(current)) return null;
  return unitNamed(plan, code, today);
}

/** Whether this person may go on with a draft of that unit: their own, or one that the office began in its stead. */
export function entersFor(
  acting: Acting,
  unit: string,
  { byOffice }: { readonly byOffice: boolean },
): boolean {
  return (byOffice && acting.who.office) || actsFor(acting, unit) !== null;
}

/** Whether this person enters a draft in the stead of its unit; whoever acts for the unit makes it their own. */
export function entersInstead(
  acting: Acting,
  { unit, byOffice }: { readonly unit: string; readonly byOffice: boolean },
): boolean {
  return byOffice && actsFor(acting, unit) === null;
}

/** The units that someone holds a place in, as its leader too; after a merger the successor. */
export function ownUnits({ plan, who, today }: Acting): Unit[] {
  const units = who.places.flatMap(({ unit }) => currentUnit(plan, unit, today) ?? []);
  return [...new Set(units)];
}

/** The units whose reports someone reads: those that they report for, and those that they lead. */
export function readUnits(acting: Acting): Unit[] {
  return [...new Set([...actingUnits(acting), ...ownUnits(acting)])];
}

/** Whether it is one of those units, or a closed one whose successor is. */
export function readsOf(acting: Acting, code: string): boolean {
  const current = currentUnit(acting.plan, code, acting.today);
  return current !== null && readUnits(acting).includes(current);
}

/**
 * What someone is in a unit that answers for their place on that day; null if none does. Whoever is of the
 * office is the focal point of its unit.
 */
export function roleIn(acting: Acting, code: string): "focal-point" | "leader" | null {
  if (actingUnits(acting).some((unit) => unit.code === code)) return "focal-point";
  return ownUnits(acting).some((unit) => unit.code === code) ? "leader" : null;
}
