import { dayOf } from "../plan/day.ts";
import { groupedBy } from "../plan/grouped.ts";
import type { Day, Figure, Plan, Unit } from "../plan/model.ts";
import { type Occasion, occasionsOf } from "../plan/occasions.ts";
import { currentUnit, predecessorsOf } from "../plan/units.ts";
import { partsOf } from "../reports/figure-parts.ts";
import { type Carrier, totalOf, valueIn } from "../reports/figure-total.ts";
import type { PeriodicSaid } from "../reports/periodic-answers.ts";
import { saidBy } from "./said-by.ts";
import { type Scope, type Total, type TotalBy, together } from "./totals.ts";

/** A periodic report as it is added up. */
export type OwnReport = Pick<Carrier, "unit" | "sentOn" | "figures" | "about">;

/** What the periodic reports of an occasion say themselves, in the order of time. */
export interface OwnSaid {
  readonly occasion: Occasion;
  readonly own: readonly OwnReport[];
}

/** Whether a figure belongs to no duty: the periodic reports of that occasion say it. */
export function isOwnOf({ asking }: Pick<Occasion, "asking">, { code }: Figure): boolean {
  return asking.figures.some((figure) => figure.code === code);
}

/** The occasions that ask for a figure themselves, by that time and begun by that day; the last first. */
export function occasionsAsking(
  plan: Plan,
  figure: Figure,
  time: Scope["time"],
  day: Day,
): Occasion[] {
  const asking = occasionsOf(plan).filter((occasion) => isOwnOf(occasion, figure));
  const isMeant = ({ code, period }: Occasion) => {
    if (time === null) return true;
    if ("code" in time) return time.code === code;
    return period.from <= time.period.to && time.period.from <= period.to;
  };
  return asking.filter((one) => isMeant(one) && one.period.from <= day).toReversed();
}

/** Of occasions that ask for a figure, the last one of which a report tells it; the last one if none does. */
export function lastTelling(asking: readonly OwnSaid[], figure: Figure): OwnSaid | null {
  const tells = ({ own }: OwnSaid) => own.some((report) => valueIn(report, figure) !== null);
  return asking.find(tells) ?? asking[0] ?? null;
}

/** The reports as they are added up; those of nothing say nothing. */
export function ownReports(
  { timeZone }: Pick<Plan, "timeZone">,
  periodic: readonly PeriodicSaid[],
): OwnReport[] {
  return periodic
    .filter(({ nil }) => !nil)
    .toSorted((a, b) => a.saidAt.getTime() - b.saidAt.getTime())
    .map(({ unit, saidAt, answers: { figures = {}, about = [] } }) => ({
      ...{ unit, sentOn: dayOf(saidAt, timeZone), figures, about },
    }));
}

/** The figure of some of the units that owe the report. */
export function ownTotalOf(
  plan: Plan,
  figure: Figure,
  { occasion, own }: OwnSaid,
  units: readonly Unit[],
  day: Day,
): Total {
  const asked = units.filter(({ code }) => occasion.units.includes(code));
  return ownTotal(plan, figure, own, asked, day);
}

/** The same apart by kind of unit, of those alone of which a report says something. */
export function ownTotalsByKind(
  plan: Plan,
  figure: Figure,
  said: OwnSaid,
  units: readonly Unit[],
  day: Day,
): TotalBy[] {
  return plan.unitKinds
    .map(({ code }) => {
      const ofKind = units.filter(({ kind }) => kind === code);
      return { code, total: ownTotalOf(plan, figure, said, ofKind, day) };
    })
    .filter(({ total }) => total.each.length > 0);
}

/**
 * What the periodic reports of one occasion say together of a figure that belongs to no duty. They have no
 * numbers: each is told by its place among them.
 *
 * @param reports those in force that are not of nothing, in the order of time
 * @param asked the units that owe the report, among those of the day
 */
function ownTotal(
  plan: Plan,
  figure: Figure,
  reports: readonly OwnReport[],
  asked: readonly Unit[],
  day: Day,
): Total {
  const place = new Map(reports.map((report, i) => [report, i + 1]));
  const numbersOf = (some: readonly OwnReport[]) => some.map((one) => place.get(one) ?? 0);
  const byUnit = groupedBy(reports, ({ unit }) => currentUnit(plan, unit, day));
  const each = asked.flatMap((unit) => {
    const own = [unit, ...predecessorsOf(plan, unit, day)];
    const total = totalOf(figure, byUnit.get(unit) ?? [], own);
    return total ? [{ unit, ...total, by: saidBy(figure, total, own) }] : [];
  });
  const from = each.flatMap((one) => one.from);
  const { parts, unsplit } = partsOf(plan, figure, { from });
  return {
    figure,
    value: together(figure, each, asked.length === 1),
    about: each.some(({ about }) => about),
    parts: parts.map(({ figure: part, value, about, whole, from: telling }) => ({
      ...{ figure: part, value, about, whole: whole.value, reports: telling.length },
    })),
    ...{ from: numbersOf(from), unsplit: numbersOf(unsplit) },
    silent: numbersOf(reports.filter((one) => valueIn(one, figure) === null)),
    ...{ spans: [], elsewhere: [], hostless: [] },
    without: asked.filter((unit) => !each.some((one) => one.unit === unit)),
    each: each.map((one) => ({ ...one, from: numbersOf(one.from) })),
  };
}
