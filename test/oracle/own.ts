import { ownerOf } from "./answering.ts";
import type { Figure, Occasion, PlanFile, Unit } from "./plan-file.ts";
import type { Held, Report } from "./record.ts";
import {
  madeOf,
  partsIn,
  type Said,
  said,
  saidOf,
  type Total,
  together,
  unsplitIn,
} from "./sums.ts";

/** What the periodic reports of an occasion say themselves: each unit's, and then all of those that owe it. */
export function ownTotalOf(
  plan: PlanFile,
  held: Held,
  occasion: Occasion,
  figure: Figure,
  { units, day }: { readonly units: readonly Unit[]; readonly day: string },
): Total {
  const order = plan.units.map(({ code }) => code);
  const reports = held.periodic
    .filter((one) => one.occasion === occasion.code && one.isInForce && !one.nil)
    .toSorted((a, b) => order.indexOf(a.unit) - order.indexOf(b.unit))
    .toSorted((a, b) => a.saidAt.getTime() - b.saidAt.getTime())
    .map((one, i) => {
      const at = new Date(one.saidAt.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
      return { ...one, number: i + 1, sentOn: at, days: null } as unknown as Report;
    });
  const asked = units.filter(({ code }) => occasion.units.includes(code));
  const each = new Map<string, Said>();
  const from: Report[] = [];
  for (const unit of asked) {
    const own = reports.filter((one) => ownerOf(plan, one.unit, day) === unit);
    const made = madeOf(plan, figure, own);
    if (made.length === 0) continue;
    from.push(...made);
    each.set(unit.code, said(figure, made));
  }
  const numbers = (some: readonly Report[]) => some.map(({ number }) => number);
  return {
    value: together(figure, each, from, asked.length),
    about: from.some((one) => one.about.includes(figure.code)),
    ...{ from: numbers(from), parts: partsIn(plan, figure, from), each },
    ...{ unsplit: numbers(unsplitIn(plan, figure, from)), spans: [], elsewhere: [], hostless: [] },
    silent: numbers(reports.filter((one) => saidOf(one, figure) === null)),
    without: asked.filter(({ code }) => !each.has(code)).map(({ code }) => code),
  };
}

/** Where its units are not asked, or in one area, nothing is said of it. */
export const NOTHING: Total = {
  ...{ value: null, about: false, from: [], parts: [], unsplit: [], silent: [], spans: [] },
  ...{ elsewhere: [], hostless: [], without: [], each: new Map() },
};
