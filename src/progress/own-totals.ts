import { groupedBy } from "../plan/grouped.ts";
import type { Day, Figure, Plan, Unit } from "../plan/model.ts";
import { currentUnit, predecessorsOf } from "../plan/units.ts";
import { partsOf } from "../reports/figure-parts.ts";
import { type Carrier, totalOf, valueIn } from "../reports/figure-total.ts";
import { type Total, together } from "./totals.ts";

/** A periodic report as it is added up. */
export type OwnReport = Pick<Carrier, "unit" | "sentOn" | "figures" | "about">;

/**
 * What the periodic reports of one occasion say together of a figure that belongs to no duty. They have no
 * numbers: each is told by its place among them.
 *
 * @param reports those in force that are not of nothing, in the order of time
 * @param asked the units that owe the report, among those of the day
 */
export function ownTotal(
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
    return total ? [{ unit, ...total }] : [];
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
