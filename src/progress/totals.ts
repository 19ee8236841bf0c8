import type { Day, Duty, Figure, Period, Plan, Unit } from "../plan/model.ts";
import type { Occasion } from "../plan/occasions.ts";
import { debtorsOn, predecessorsOf } from "../plan/units.ts";
import type { FigureValue } from "../reading/figure-value.ts";
import { partsOf } from "../reports/figure-parts.ts";
import { type FigureTotal, isCounted, summed, totalOf, valueIn } from "../reports/figure-total.ts";
import { inTime, type TaskFact } from "../reports/periodic-sums.ts";
import { deedsPlaced } from "./placed.ts";
import { type SaidBy, saidBy } from "./said-by.ts";

/** Of which work a figure is asked: what is null limits nothing. */
export interface Scope {
  /** An occasion of the plan, or any other time (`timeOf`). */
  readonly time: Pick<Occasion, "kind" | "period" | "month"> | null;
  /** A duty counts in its main area, so that the areas add up to the whole. */
  readonly area: string | null;
  readonly duties: readonly string[] | null;
  /** Those of the day on which it is asked; closed units count at their successors. */
  readonly units: readonly Unit[];
}

/** A part of a total, nữ of the attendances, of the reports alone that tell it. */
export interface TotalPart {
  readonly figure: Figure;
  readonly value: FigureValue;
  readonly about: boolean;
  /** The reports that tell it. */
  readonly reports: number;
  /** What the same reports say of the whole: of it a share may be said. */
  readonly whole: FigureValue;
}

/** A figure with what it stands on. Reports are told by their numbers, so that each can be opened. */
export interface Total {
  readonly figure: Figure;
  /** Null: no report says anything of it, or what units say cannot be added up (`each` has it). */
  readonly value: FigureValue | null;
  /** An approximate value went into it. */
  readonly about: boolean;
  readonly parts: readonly TotalPart[];
  /** The reports of which it is made. */
  readonly from: readonly number[];
  /** Of these, those that do not tell the parts into which the figure is split. */
  readonly unsplit: readonly number[];
  /** Reports of deeds that were asked for the figure and do not give it. */
  readonly silent: readonly number[];
  /** Reports that would count, but whose activity lies partly outside the period. */
  readonly spans: readonly number[];
  /** Reports of events that count with their hosts' reports (docs/decisions/0018-one-event-counts-once.md). */
  readonly elsewhere: readonly number[];
  /** Of those that it is made of: their host has not reported the event yet. */
  readonly hostless: readonly number[];
  /** Units that owe a duty that asks for the figure, and of which no report gives it. */
  readonly without: readonly Unit[];
  /** What each unit's reports say together, in the plan's order; units that say nothing are absent. */
  readonly each: readonly UnitTotal[];
}

export interface UnitTotal {
  readonly unit: Unit;
  readonly value: FigureValue;
  readonly about: boolean;
  readonly from: readonly number[];
  /** The same apart by whoever said it: closed units that it took over say their own. */
  readonly by: readonly SaidBy[];
}

/**
 * A figure of some units and some of their work: the one computation of it, whoever asks. Each unit's
 * reports are added up by the figure's own rule (src/reports/figure-total.ts), and then the units'.
 *
 * @param facts the reports in force of these units, those of the closed units that they succeed included
 * @param day as of which it is asked: it decides who succeeds whom
 */
export function totalIn(
  plan: Plan,
  figure: Figure,
  facts: readonly TaskFact[],
  scope: Scope,
  day: Day,
): Total {
  const asking = plan.duties.filter(
    (duty) => duty.figures.includes(figure.code) && isIn(duty, scope),
  );
  const placed = deedsPlaced(facts, { plan, day, time: scope.time });
  const asked = [...new Set(asking.map(({ code }) => code))].flatMap(
    (code) => placed.get(code) ?? [],
  );
  const silent: TaskFact[][] = [];
  const elsewhere: TaskFact[][] = [];
  const spans: TaskFact[][] = [];
  const hostless: TaskFact[][] = [];
  const giving = new Set<Unit>();
  const said: UnitSaid[] = [];
  for (const unit of scope.units) {
    const deeds = asked.flatMap((byUnit) => byUnit.get(unit) ?? []);
    if (deeds.length === 0) continue;
    const all = deeds.flatMap((one) => one.counted);
    const own = all.filter((fact) => isCounted(fact, figure));
    const line = [unit, ...predecessorsOf(plan, unit, day)];
    const total = totalOf(figure, deeds.length > 1 ? own.toSorted(inTime) : own, line);
    if (total) said.push({ unit, ...total, by: saidBy(figure, total, line) });
    // Whose event counts with its host has told it.
    if (total || own.length < all.length) giving.add(unit);
    if (own.length < all.length) elsewhere.push(all.filter((fact) => !isCounted(fact, figure)));
    if (total?.from.length !== own.length)
      silent.push(own.filter((fact) => valueIn(fact, figure) === null));
    hostless.push(total?.from.filter((fact) => fact.hostless) ?? []);
    spans.push(deeds.flatMap((one) => one.spans.filter((fact) => isCounted(fact, figure))));
  }
  const { parts, unsplit } = partsOf(plan, figure, { from: said.flatMap((one) => one.from) });
  const debtors = debtorsOn(plan, day);
  const each = said.map((one) => ({ ...one, from: numbersOf(one.from) }));
  return {
    figure,
    value: together(figure, each, scope.units.length === 1),
    about: each.some(({ about }) => about),
    parts: parts.map(({ figure: part, value, about, whole, from: telling }) => ({
      ...{ figure: part, value, about, whole: whole.value, reports: telling.length },
    })),
    from: each.flatMap((one) => one.from).toSorted((a, b) => a - b),
    unsplit: numbersOf(unsplit),
    silent: numbersOf(silent.flat()),
    spans: numbersOf(spans.flat()),
    elsewhere: numbersOf(elsewhere.flat()),
    hostless: numbersOf(hostless.flat()),
    without: scope.units.filter(
      (unit) => !giving.has(unit) && asking.some((duty) => debtors.get(duty)?.has(unit)),
    ),
    each,
  };
}

/** What the reports of a unit say together. */
interface UnitSaid extends FigureTotal<TaskFact>, Pick<UnitTotal, "unit" | "by"> {}

/** One line of a table of totals. */
export interface TotalBy {
  readonly code: string;
  readonly total: Total;
}

/** The same figure apart, of those alone of which a report says something. */
export function totalsBy(
  by: "kind" | "area" | "duty",
  plan: Plan,
  figure: Figure,
  facts: readonly TaskFact[],
  scope: Scope,
  day: Day,
): TotalBy[] {
  const apart: readonly (readonly [code: string, scope: Scope])[] = {
    kind: () =>
      plan.unitKinds.map(({ code }): [string, Scope] => [
        code,
        { ...scope, units: scope.units.filter(({ kind }) => kind === code) },
      ]),
    area: () => plan.areas.map(({ code }): [string, Scope] => [code, { ...scope, area: code }]),
    duty: () =>
      plan.duties
        .filter((duty) => isIn(duty, scope))
        .map(({ code }): [string, Scope] => [code, { ...scope, duties: [code] }]),
  }[by]();
  return apart
    .map(([code, own]) => ({ code, total: totalIn(plan, figure, facts, own, day) }))
    .filter(({ total }) => total.from.length > 0);
}

/** Any days, as a time in which an activity lies. */
export function timeOf(period: Period): Scope["time"] {
  return { kind: "year", period, month: null };
}

function isIn({ code, areas }: Duty, { area, duties }: Scope): boolean {
  return (area === null || areas[0] === area) && (duties === null || duties.includes(code));
}

/**
 * What units say of a figure together; rates of several have neither a sum nor a mean, and of those that say
 * yes or no it is counted how many say yes.
 *
 * @param isOfOne nobody but one unit is asked about: what it says is not counted
 */
export function together(
  { kind }: Figure,
  each: readonly Pick<UnitTotal, "value">[],
  isOfOne = false,
): FigureValue | null {
  const [first, ...rest] = each;
  if (first && kind === "yes-no" && !isOfOne)
    return { part: each.filter(({ value }) => value === true).length, whole: each.length };
  if (!first || (kind === "decimal" && rest.length > 0)) return null;
  return summed(each.map(({ value }) => value));
}

function numbersOf(reports: readonly TaskFact[]): number[] {
  return reports.map(({ number }) => number).toSorted((a, b) => a - b);
}
