import { byDay } from "../plan/by-day.ts";
import { groupedBy } from "../plan/grouped.ts";
import type { Day, Duty, Figure, Period, Plan, Unit } from "../plan/model.ts";
import type { Occasion } from "../plan/occasions.ts";
import { currentUnit, predecessorsOf, taskDuties } from "../plan/units.ts";
import type { FigureValue } from "../reading/figure-value.ts";
import { partsOf } from "../reports/figure-parts.ts";
import { isCounted, summed, totalOf, valueIn } from "../reports/figure-total.ts";
import { inTime, placedIn, type TaskFact } from "../reports/periodic-sums.ts";
import { tellsOfDeeds } from "../reports/status.ts";

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
  /** Units that have a duty that asks for the figure, and of which no report gives it. */
  readonly without: readonly Unit[];
  /** What each unit's reports say together, in the plan's order; units that say nothing are absent. */
  readonly each: readonly UnitTotal[];
}

export interface UnitTotal {
  readonly unit: Unit;
  readonly value: FigureValue;
  readonly about: boolean;
  readonly from: readonly number[];
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
  const units = new Set<Unit | null>(scope.units);
  const owner = ownersOn(plan, day);
  const asked = ofDuties(facts, dutiesAsked(plan, figure, scope)).filter(
    ({ status, unit }) => tellsOfDeeds(status) && units.has(owner(unit)),
  );
  const placed = scope.time
    ? placedIn(plan, scope.time, asked)
    : { counted: asked, spans: [] as const };
  const counted = placed.counted.filter((fact) => isCounted(fact, figure));
  const elsewhere = placed.counted.filter((fact) => !isCounted(fact, figure));
  const byUnit = groupedBy(counted.toSorted(inTime), ({ unit }) => owner(unit));
  const each = scope.units.flatMap((unit) => {
    const own = [unit, ...predecessorsOf(plan, unit, day)];
    const total = totalOf(figure, byUnit.get(unit) ?? [], own);
    return total ? [{ unit, ...total }] : [];
  });
  const from = each.flatMap((one) => one.from);
  const { parts, unsplit } = partsOf(plan, figure, { from });
  // Whose event counts with its host has told it.
  const giving = new Set([
    ...each.map((one) => one.unit),
    ...elsewhere.map((one) => owner(one.unit)),
  ]);
  return {
    figure,
    value: together(figure, each, scope.units.length === 1),
    about: each.some(({ about }) => about),
    parts: parts.map(({ figure: part, value, about, whole, from: telling }) => ({
      ...{ figure: part, value, about, whole: whole.value, reports: telling.length },
    })),
    from: numbersOf(from),
    unsplit: numbersOf(unsplit),
    silent: numbersOf(counted.filter((report) => valueIn(report, figure) === null)),
    spans: numbersOf(placed.spans.filter((fact) => isCounted(fact, figure))),
    elsewhere: numbersOf(elsewhere),
    hostless: numbersOf(from.filter(({ hostless }) => hostless)),
    without: scope.units.filter(
      (unit) => !giving.has(unit) && isAskedOf(plan, figure, unit, scope, day),
    ),
    each: each.map((one) => ({ ...one, from: numbersOf(one.from) })),
  };
}

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

/** Who answers for a code on that day, looked up once. */
export const ownersOn = byDay((plan, day) => {
  const known = new Map<string, Unit | null>();
  return (code: string): Unit | null => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const owner = currentUnit(plan, code, day);
    known.set(code, owner);
    return owner;
  };
});

const apart = new WeakMap<readonly TaskFact[], ReadonlyMap<string, readonly TaskFact[]>>();

/** Those of some duties; the same facts are gone through once, however many figures are asked of them. */
function ofDuties(facts: readonly TaskFact[], duties: readonly string[]): TaskFact[] {
  const byDuty = apart.get(facts) ?? groupedBy(facts, ({ duty }) => duty);
  apart.set(facts, byDuty);
  return duties.flatMap((duty) => byDuty.get(duty) ?? []);
}

/** Codes of the duties in question that ask for the figure. */
function dutiesAsked({ duties }: Plan, figure: Figure, scope: Scope): string[] {
  const asking = duties.filter((duty) => duty.figures.includes(figure.code) && isIn(duty, scope));
  return [...new Set(asking.map(({ code }) => code))];
}

function isIn({ code, areas }: Duty, { area, duties }: Scope): boolean {
  return (area === null || areas[0] === area) && (duties === null || duties.includes(code));
}

function isAskedOf(plan: Plan, { code }: Figure, unit: Unit, scope: Scope, day: Day): boolean {
  return taskDuties(plan, unit, day).some(
    (duty) => duty.figures.includes(code) && isIn(duty, scope),
  );
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
