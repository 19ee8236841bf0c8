import { ownerOf, partsOf } from "./answering.ts";
import { countedWith, tellsOfDeeds } from "./events.ts";
import { type Days, dutyOf, type Figure, type PlanFile, type Unit } from "./plan-file.ts";
import type { Held, Report, Value } from "./record.ts";

export interface Asked {
  /** Null: at any time. */
  readonly time: { readonly period: Days; readonly month: string | null } | null;
  readonly area: string | null;
  readonly duty: string | null;
  readonly units: readonly Unit[];
  readonly day: string;
}

export interface Said {
  readonly value: Value | null;
  readonly about: boolean;
  readonly from: readonly number[];
}

export interface Total extends Said {
  readonly parts: readonly (readonly [code: string, value: Value, whole: Value])[];
  readonly unsplit: readonly number[];
  readonly silent: readonly number[];
  readonly spans: readonly number[];
  readonly elsewhere: readonly number[];
  readonly hostless: readonly number[];
  readonly without: readonly string[];
  readonly each: ReadonlyMap<string, Said>;
}

/** `another`: of a special month that it is not about. */
export type Place = "within" | "spans" | "outside" | "another";

/** In which report's stead each counts is worked out once for a record. */
const known = new WeakMap<Held, ReadonlyMap<string, Report>>();

/** Its figures count with another report. */
export function isElsewhere(held: Held, report: Report): boolean {
  const counted = known.get(held) ?? countedWith(held);
  known.set(held, counted);
  return (counted.get(report.id) ?? report) !== report;
}

/** A figure belongs to the period in which its activity lies; where nothing took place, in which that was said. */
export function placeOf(plan: PlanFile, report: Report, time: NonNullable<Asked["time"]>): Place {
  const { month } = time;
  if (month !== null) {
    const isOfMonth = [report.duty, ...report.also].some(
      (code) => dutyOf(plan, code).month === month,
    );
    if (!report.marks.includes(month) && !isOfMonth) return "another";
    // What was issued is of the month by its matter.
    if (report.days === null || !dutyOf(plan, report.duty).isActivity) return "within";
    return between(report.days, plan.seasons.get(month) as Days);
  }
  return between(report.days ?? { from: report.sentOn, to: report.sentOn }, time.period);
}

function between({ from, to }: Days, period: Days): Place {
  if (from >= period.from && to <= period.to) return "within";
  return to < period.from || from > period.to ? "outside" : "spans";
}

const dayOf = (report: Report): string => report.days?.to ?? report.sentOn;
export const inOrder = (a: Report, b: Report): number =>
  dayOf(a).localeCompare(dayOf(b)) || a.number - b.number;
const numbers = (some: readonly Report[]) => some.map(({ number }) => number).toSorted(byNumber);
const byNumber = (a: number, b: number) => a - b;

export function totalOf(plan: PlanFile, held: Held, figure: Figure, asked: Asked): Total {
  const { time, area, units, day } = asked;
  const asking = plan.duties
    .filter(({ code, figures }) => figures.includes(figure.code) && (asked.duty ?? code) === code)
    .filter((duty) => area === null || duty.area === area);
  const codes = new Set(asking.map(({ code }) => code));
  const all = held.reports.filter(
    (one) =>
      codes.has(one.duty) &&
      one.isInForce &&
      tellsOfDeeds(one) &&
      units.includes(ownerOf(plan, one.unit, day) as Unit),
  );
  const at = (place: Place) =>
    all.filter((one) => (time ? placeOf(plan, one, time) : "within") === place);
  // A stock is its unit's own, whoever held the event.
  const counts = (one: Report) => figure.aggregate === "latest" || !isElsewhere(held, one);
  const here = at("within").filter(counts);
  const elsewhere = at("within").filter((one) => !counts(one));
  const each = new Map<string, Said>();
  const from: Report[] = [];
  const telling = new Set(here.map((one) => ownerOf(plan, one.unit, day)));
  for (const unit of units) {
    if (!telling.has(unit)) continue;
    const own = here.filter((one) => ownerOf(plan, one.unit, day) === unit);
    const made = madeOf(plan, figure, own);
    if (made.length === 0) continue;
    from.push(...made);
    each.set(unit.code, said(figure, made));
  }
  const heard = new Set([
    ...each.keys(),
    ...elsewhere.map((one) => ownerOf(plan, one.unit, day)?.code),
  ]);
  const hasDuty = (unit: Unit) =>
    asking.some((duty) => duty.byTask && partsOf(plan, duty.code, day).has(unit));
  return {
    value: together(figure, each, from, units.length),
    about: from.some((one) => one.about.includes(figure.code)),
    ...{ from: numbers(from), parts: partsIn(plan, figure, from), each },
    unsplit: numbers(unsplitIn(plan, figure, from)),
    silent: numbers(here.filter((one) => saidOf(one, figure) === null)),
    spans: numbers(at("spans").filter(counts)),
    elsewhere: numbers(elsewhere),
    hostless: numbers(from.filter((one) => isHostless(held, one))),
    without: units.filter((unit) => !heard.has(unit.code) && hasDuty(unit)).map((u) => u.code),
  };
}

/** What several units say: rates have no sum, and of who says yes or no those who say yes are counted. */
export function together(
  figure: Figure,
  each: ReadonlyMap<string, Said>,
  from: readonly Report[],
  asked: number,
): Value | null {
  if (figure.kind === "decimal" && each.size > 1) return null;
  if (figure.kind !== "yes-no" || each.size === 0 || asked === 1) return sum(figure, from);
  const yes = [...each.values()].filter(({ value }) => value === true).length;
  return { part: yes, whole: each.size };
}

/** The parts of a figure, of the reports that tell them. */
export function partsIn(
  plan: PlanFile,
  figure: Figure,
  from: readonly Report[],
): [code: string, part: Value, whole: Value][] {
  return plan.figures
    .filter(({ partOf }) => partOf === figure.code)
    .flatMap((part): [string, Value, Value][] => {
      const telling = from.filter((one) => saidOf(one, part) !== null);
      if (telling.length === 0) return [];
      return [[part.code, sum(part, telling) as Value, sum(figure, telling) as Value]];
    });
}

/** Reports that say nothing of one of the splits of a figure. */
export function unsplitIn(plan: PlanFile, figure: Figure, from: readonly Report[]): Report[] {
  const splits = plan.figures.filter(({ partOf, split }) => partOf === figure.code && split);
  return from.filter((one) =>
    splits.some(({ split }) =>
      splits.every((part) => part.split !== split || saidOf(one, part) === null),
    ),
  );
}

/** It names another unit as host, which does not deny it, and counts until that one has reported. */
export function isHostless(held: Held, report: Report): boolean {
  return report.host !== null && !isElsewhere(held, report);
}

/** The reports of which a unit's total is made: all, or of a stock the last of each unit. */
export function madeOf(plan: PlanFile, figure: Figure, reports: readonly Report[]): Report[] {
  const telling = reports.filter((one) => saidOf(one, figure) !== null).toSorted(inOrder);
  if (figure.aggregate !== "latest") return telling;
  if (figure.kind === "decimal" || figure.kind === "yes-no") return telling.slice(-1);
  const last = new Map<string, Report>();
  for (const one of telling) last.set(one.unit, one);
  // Merged units have theirs together until the one that goes on has counted both.
  return [...last.values()].filter(({ unit }) => {
    const end = plan.units.find(({ code }) => code === unit)?.validTo ?? null;
    return end === null || ![...last.values()].some((one) => one.unit !== unit && one.sentOn > end);
  });
}

export function said(figure: Figure, from: readonly Report[]): Said {
  return {
    value: sum(figure, from),
    about: from.some((one) => one.about.includes(figure.code)),
    from: numbers(from),
  };
}

export const saidOf = (report: Report, { code }: Figure): Value | null =>
  report.figures[code] ?? null;

function sum(figure: Figure, from: readonly Report[]): Value | null {
  if (from.length === 0) return null;
  const values = from.map((one) => saidOf(one, figure));
  if (figure.kind === "document") {
    // "01/KH-UBND" of one day is issued by many a commune.
    const documents = from.flatMap((one) =>
      ((saidOf(one, figure) ?? []) as readonly Document[]).map(
        (document) => [`${one.unit} ${keyOf(document)}`, document] as const,
      ),
    );
    return [...new Map(documents).values()];
  }
  if (figure.kind === "ratio") {
    const ratios = values as readonly { part: number; whole: number }[];
    const of = (key: "part" | "whole") => ratios.reduce((all, one) => all + one[key], 0);
    return { part: of("part"), whole: of("whole") };
  }
  if (figure.kind === "yes-no") return values.at(-1) ?? null;
  if (figure.kind === "text") {
    const said = values as readonly { texts: readonly string[] }[];
    return { texts: [...new Set(said.flatMap(({ texts }) => texts))] };
  }
  // In millionths, so that decimals add up as they are written.
  return (values as readonly number[]).reduce((a, b) => a + Math.round(b * 1e6), 0) / 1e6;
}

interface Document {
  readonly number: string;
  readonly day: string | null;
}
const keyOf = ({ number, day }: Document) => `${number} ${day}`;

/** A value in a form in which two of them are compared. */
export function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(keyOf).toSorted().join("; ");
  return JSON.stringify(value ?? null);
}
