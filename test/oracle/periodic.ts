import { tellsOfDeeds } from "./events.ts";
import { dutyOf, type Occasion, type PlanFile, type Unit } from "./plan-file.ts";
import type { Held, Report } from "./record.ts";
import { isElsewhere, isHostless, madeOf, placeOf, type Said, said, saidOf } from "./sums.ts";

/** What the reports of some units say together for an occasion. */
export interface UnitSums {
  readonly reports: number;
  readonly nil: number;
  readonly pending: number;
  readonly areas: ReadonlyMap<string, AreaSums>;
  readonly spans: readonly number[];
  readonly outside: readonly number[];
  readonly elsewhere: readonly number[];
  readonly hostless: readonly number[];
}

interface AreaSums {
  readonly reports: number;
  readonly figures: ReadonlyMap<string, Said>;
  readonly missing: ReadonlyMap<string, number>;
}

/** A unit's periodic report: its work, and that of whom it took over from. */
export function sumsFor(
  plan: PlanFile,
  held: Held,
  occasion: Occasion,
  units: readonly Unit[],
  spanning: "in" | "out" | null,
): UnitSums {
  const codes = units.map(({ code }) => code);
  const all = held.reports.filter((one) => one.isInForce && codes.includes(one.unit));
  const at = (place: string) => all.filter((one) => placeOf(plan, one, occasion) === place);
  const within = spanning === "in" ? [...at("within"), ...at("spans")] : at("within");
  const told = within.filter(tellsOfDeeds);
  const isHere = (one: Report) => !isElsewhere(held, one);
  const areas = new Map<string, AreaSums>();
  for (const area of plan.areas) {
    const own = told.filter(({ duty }) => dutyOf(plan, duty).area === area);
    const figures = new Map<string, Said>();
    const missing = new Map<string, number>();
    for (const figure of plan.figures) {
      const isStock = figure.aggregate === "latest";
      const asked = own.filter(
        (one) => dutyOf(plan, one.duty).figures.includes(figure.code) && (isStock || isHere(one)),
      );
      const made = madeOf(plan, figure, asked);
      if (made.length === 0) continue;
      figures.set(figure.code, said(figure, made));
      const silent = asked.filter((one) => saidOf(one, figure) === null).length;
      if (silent > 0 && !isStock) missing.set(figure.code, silent);
    }
    const reports = own.filter(isHere).length;
    if (reports > 0 || figures.size > 0) areas.set(area, { reports, figures, missing });
  }
  const numbers = (some: readonly Report[]) =>
    some.map(({ number }) => number).toSorted((a, b) => a - b);
  const left = (place: string) => numbers(at(place).filter((o) => tellsOfDeeds(o) && isHere(o)));
  return {
    reports: told.filter(isHere).length,
    nil: within.filter(({ status }) => status === "nil").length,
    pending: within.filter(({ status }) => status === "pending").length,
    areas,
    spans: spanning === "in" ? [] : left("spans"),
    outside: left("outside"),
    elsewhere: numbers(told.filter((one) => !isHere(one))),
    hostless: numbers(told.filter((one) => isHostless(held, one))),
  };
}
