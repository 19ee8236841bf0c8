import { groupedBy } from "../plan/grouped.ts";
import type { Day, Plan } from "../plan/model.ts";
import type { Occasion } from "../plan/occasions.ts";
import { reportingUnits, unitsBeside } from "../plan/units.ts";
import { type FigureValue, isSameValue } from "../reading/figure-value.ts";
import { inTime, placedIn, type TaskFact } from "../reports/periodic-sums.ts";
import { tellsOfDeeds } from "../reports/status.ts";
import { isOwnOf, type OwnReport, ownTotalOf } from "./own-totals.ts";
import { ownersOn } from "./placed.ts";
import { totalIn } from "./totals.ts";

/** The totals of an occasion, with the reports on which they stand. Everything is told by its code. */
export interface OccasionTotals {
  /** As of which it is decided who answers for which unit. */
  readonly day: Day;
  /** Those of which some report says something, in the plan's order. */
  readonly figures: readonly FigureTotals[];
  /** The task reports that lie in the occasion, each in the revision that counted. */
  readonly reports: readonly CountedReport[];
  /** The reports that were sent for the occasion, each in the revision that counted. */
  readonly periodic: readonly CountedPeriodic[];
  /** Units that sent it on paper alone, which the office has. */
  readonly papers: readonly string[];
}

/** What is said of a figure; null: what units say cannot be added up. */
interface Said {
  readonly value: FigureValue | null;
  readonly about: boolean;
}

interface FigureTotals extends Said {
  readonly figure: string;
  readonly each: readonly (Said & { readonly unit: string })[];
}

interface CountedReport {
  readonly unit: string;
  readonly number: number;
  readonly revision: number;
}

interface CountedPeriodic {
  readonly unit: string;
  readonly id: string;
  readonly revision: number;
}

/** What totals are made of (src/progress/store/snapshots.ts reads it). */
export interface OccasionFacts {
  readonly facts: readonly TaskFact[];
  /** What the periodic reports say themselves. */
  readonly own: readonly OwnReport[];
  /** Under the code of the unit in whose name it was sent. */
  readonly periodic: readonly CountedPeriodic[];
  /** Codes of the units whose paper the office has. */
  readonly papers?: readonly string[];
}

/**
 * The day as of which an occasion's totals are asked: what happens to units after its last day changes
 * nothing.
 */
export function dayOfTotals({ last }: Pick<Occasion, "last">, today: Day): Day {
  return today < last ? today : last;
}

/** The totals of an occasion by src/progress/totals.ts and own-totals.ts, worked out with a pause after each figure. */
export function* occasionTotals(
  plan: Plan,
  occasion: Occasion,
  { facts, own, periodic, papers = [] }: OccasionFacts,
  day: Day,
): Generator<void, OccasionTotals> {
  const units = [...reportingUnits(plan, day), ...unitsBeside(plan, day)];
  const scope = { time: occasion, area: null, duties: null, units };
  const figures: FigureTotals[] = [];
  for (const figure of plan.figures) {
    const { value, about, each } = isOwnOf(occasion, figure)
      ? ownTotalOf(plan, figure, { occasion, own }, units, day)
      : totalIn(plan, figure, facts, scope, day);
    const said = each.map((one) => ({
      ...{ unit: one.unit.code, value: one.value, about: one.about },
    }));
    if (each.length > 0) figures.push({ figure: figure.code, value, about, each: said });
    yield;
  }
  const owners = ownersOn(plan, day);
  const owner = (code: string) => owners(code)?.code ?? code;
  const told = facts.filter(({ status }) => tellsOfDeeds(status));
  const reported = new Set(periodic.map(({ unit }) => owner(unit)));
  return {
    ...{ day, figures },
    reports: placedIn(plan, occasion, told)
      .counted.toSorted(inTime)
      .map(({ unit, number, revision = 1 }) => ({ unit: owner(unit), number, revision })),
    periodic: periodic.map((one) => ({ ...one, unit: owner(one.unit) })),
    papers: [...new Set(papers.map(owner))].filter((unit) => !reported.has(unit)),
  };
}

/** What a figure was and is; null: nothing was said of it. */
export interface FigureChange {
  readonly figure: string;
  readonly before: Said | null;
  readonly after: Said | null;
}

/** What differs with one unit. */
export interface UnitChange {
  readonly unit: string;
  readonly figures: readonly FigureChange[];
  /** Numbers of task reports that count now and did not then, that count in another revision, that count no more. */
  readonly added: readonly number[];
  readonly revised: readonly number[];
  readonly gone: readonly number[];
  /** What happened to the report that it sent for the occasion. */
  readonly periodic: "sent" | "corrected" | "withdrawn" | null;
}

export interface Changes {
  /** Of the sums of all units. */
  readonly figures: readonly FigureChange[];
  /** In the plan's order. */
  readonly units: readonly UnitChange[];
}

/** Nothing lies between them: the same figures of the same reports, and the same papers. */
export function isSameTotals(plan: Plan, before: OccasionTotals, after: OccasionTotals): boolean {
  const { figures, units } = changesBetween(plan, before, after);
  const papers = (of: OccasionTotals) => of.papers.toSorted().join();
  return figures.length + units.length === 0 && papers(before) === papers(after);
}

/** What changed between two totals of one occasion, both as of the same day. */
export function changesBetween(plan: Plan, before: OccasionTotals, after: OccasionTotals): Changes {
  const codes = new Set(
    [before, after].flatMap(({ figures, reports, periodic }) => [
      ...figures.flatMap(({ each }) => each.map(({ unit }) => unit)),
      ...reports.map(({ unit }) => unit),
      ...periodic.map(({ unit }) => unit),
    ]),
  );
  const ordered = [...new Set(plan.units.map(({ code }) => code))].filter((code) =>
    codes.has(code),
  );
  const former = byUnit(before);
  const now = byUnit(after);
  return {
    figures: figureChanges(plan, saidIn(before.figures), saidIn(after.figures)),
    units: ordered
      .map((unit) => unitChange(plan, unit, former(unit), now(unit)))
      .filter((one) => !isNothing(one)),
  };
}

interface OfUnit {
  readonly said: ReadonlyMap<string, Said>;
  readonly reports: ReadonlyMap<number, number>;
  readonly periodic: ReadonlyMap<string, number>;
}

function byUnit({ figures, reports, periodic }: OccasionTotals): (unit: string) => OfUnit {
  const each = groupedBy(
    figures.flatMap((one) => one.each.map((said) => ({ figure: one.figure, ...said }))),
    ({ unit }) => unit,
  );
  const tasks = groupedBy(reports, ({ unit }) => unit);
  const sent = groupedBy(periodic, ({ unit }) => unit);
  return (unit) => ({
    said: saidIn(each.get(unit) ?? []),
    reports: new Map((tasks.get(unit) ?? []).map((one) => [one.number, one.revision])),
    periodic: new Map((sent.get(unit) ?? []).map((one) => [one.id, one.revision])),
  });
}

function saidIn(all: readonly (Said & { readonly figure: string })[]): ReadonlyMap<string, Said> {
  return new Map(all.map(({ figure, value, about }) => [figure, { value, about }]));
}

function unitChange(plan: Plan, unit: string, before: OfUnit, after: OfUnit): UnitChange {
  const [former, now] = [before.reports, after.reports];
  return {
    unit,
    figures: figureChanges(plan, before.said, after.said),
    added: [...now.keys()].filter((number) => !former.has(number)),
    revised: [...now].flatMap(([number, revision]) =>
      former.has(number) && former.get(number) !== revision ? [number] : [],
    ),
    gone: [...former.keys()].filter((number) => !now.has(number)),
    periodic: periodicChange(before.periodic, after.periodic),
  };
}

function periodicChange(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): UnitChange["periodic"] {
  if (after.size > before.size) return "sent";
  if (after.size < before.size) return "withdrawn";
  // Whoever withdrew one and sent another has another one now, too.
  const isSame = [...after].every(([id, revision]) => before.get(id) === revision);
  return isSame ? null : "corrected";
}

function figureChanges(
  plan: Plan,
  before: ReadonlyMap<string, Said>,
  after: ReadonlyMap<string, Said>,
): FigureChange[] {
  return plan.figures.flatMap(({ code: figure }) => {
    const [former, now] = [before.get(figure) ?? null, after.get(figure) ?? null];
    return isSame(former, now) ? [] : [{ figure, before: former, after: now }];
  });
}

function isSame(a: Said | null, b: Said | null): boolean {
  if (a === null || b === null) return a === b;
  return a.about === b.about && isSameValue(a.value, b.value);
}

function isNothing({ figures, added, revised, gone, periodic }: UnitChange): boolean {
  return figures.length + added.length + revised.length + gone.length === 0 && periodic === null;
}
