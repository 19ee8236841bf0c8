import { addDays } from "../plan/day.ts";
import type { Day, Figure, Period, Plan } from "../plan/model.ts";
import { type Occasion, occasionsOf } from "../plan/occasions.ts";
import { reportingUnits, unitsBeside } from "../plan/units.ts";
import { type FigureValue, isRatio, isSameValue } from "../reading/figure-value.ts";
import { placeIn } from "../reports/activity-period.ts";
import type { TaskFact } from "../reports/periodic-sums.ts";
import { isOwnOf } from "./own-totals.ts";
import type { OccasionTotals } from "./snapshot.ts";
import { type Scope, timeOf, totalIn } from "./totals.ts";

/** The halves of an annual occasion. */
export interface HalvesOfYear {
  /** The plan's half-year's report: its days are the first half. */
  readonly first: Occasion;
  /** The days of the year after it. */
  readonly second: Period;
}

/** The totals of the first half as the office froze them last. */
export interface FrozenHalf {
  readonly number: number;
  readonly at: Date;
  readonly totals: OccasionTotals;
}

/** A figure of the year beside those of its halves. */
export interface HalvesLine {
  readonly figure: Figure;
  readonly year: FigureValue;
  /** As it stands now; null: no report of it says anything. */
  readonly first: FigureValue | null;
  readonly second: FigureValue | null;
  /** What reports say whose activity lies in both halves, and so counts in neither; null: nothing. */
  readonly spanning: { readonly value: FigureValue; readonly reports: readonly number[] } | null;
  /** What the first half came to when it was frozen, where it comes to something else now. */
  readonly before: { readonly value: FigureValue | null } | null;
}

export interface Halves extends HalvesOfYear {
  /** Null: the first half was not frozen, and is as it stands now. */
  readonly frozen: Pick<FrozenHalf, "number" | "at"> | null;
  /** Of each figure of which a report of the year says something and which is added up, in the plan's order. */
  readonly lines: readonly HalvesLine[];
}

/** Null: it is no year, or the plan has no half-year that begins it. */
export function halvesOfYear(plan: Plan, { kind, period }: Occasion): HalvesOfYear | null {
  if (kind !== "year") return null;
  const first = occasionsOf(plan).find(
    (one) =>
      one.kind === "half-year" && one.period.from === period.from && one.period.to < period.to,
  );
  return first ? { first, second: { from: addDays(first.period.to, 1), to: period.to } } : null;
}

/** The year is not what its halves say together, as they were told: `spanning` and `before` have the reason. */
export function isOdd({ spanning, before }: HalvesLine): boolean {
  return spanning !== null || before !== null;
}

/**
 * The year beside its halves. What is added up is added up of single reports, and each lies in the first half, in
 * the second, or in both: so the year is the first half, the second and what spans both, and nothing else can make
 * a difference but what changed in the first half since it was frozen. Stocks are what was said last, and no sum.
 *
 * @param facts reports of deeds that may lie in the year, of all units
 * @param day as of which it is asked who answers for whom, of both halves alike
 */
export function* halvesIn(
  plan: Plan,
  year: Occasion,
  facts: readonly TaskFact[],
  frozen: FrozenHalf | null,
  day: Day,
): Generator<void, Halves | null> {
  const halves = halvesOfYear(plan, year);
  if (!halves) return null;
  const { first, second } = halves;
  const units = [...reportingUnits(plan, day), ...unitsBeside(plan, day)];
  const figures = plan.figures.filter((figure) => isAdded(figure) && !isOwnOf(year, figure));
  const spanning = facts.filter(
    (fact) => placeIn(first.period, fact) === "spans" && placeIn(second, fact) === "spans",
  );
  // Time by time: where reports lie is worked out once for each.
  function* totals(some: readonly TaskFact[], time: Scope["time"]) {
    const scope = { time, area: null, duties: null, units };
    const all = new Map<string, Said>();
    for (const figure of figures) {
      const { value, from } = totalIn(plan, figure, some, scope, day);
      if (value !== null) all.set(figure.code, { value, from });
      yield;
    }
    return all;
  }
  const ofYear = yield* totals(facts, year);
  const ofFirst = yield* totals(facts, first);
  const ofSecond = yield* totals(facts, timeOf(second));
  const ofBoth = yield* totals(spanning, year);
  const formerly = new Map(frozen?.totals.figures.map((one) => [one.figure, one.value]));
  const lines = figures.flatMap((figure): HalvesLine[] => {
    const { code } = figure;
    const whole = ofYear.get(code);
    const now = ofFirst.get(code)?.value ?? null;
    const former = formerly.get(code) ?? null;
    const isChanged = frozen !== null && !isSameValue(former, now);
    // What was withdrawn since may have left nothing.
    if (!whole && !isChanged) return [];
    const both = ofBoth.get(code);
    return [
      {
        ...{ figure, year: whole?.value ?? nothingOf(former) },
        ...{ first: now, second: ofSecond.get(code)?.value ?? null },
        spanning: both && !isNothing(both.value) ? { value: both.value, reports: both.from } : null,
        before: isChanged ? { value: former } : null,
      },
    ];
  });
  return { first, second, frozen: frozen && { number: frozen.number, at: frozen.at }, lines };
}

interface Said {
  readonly value: FigureValue;
  readonly from: readonly number[];
}

/** Flows of which all units' are one number: rates of several have none, documents and words are lists. */
function isAdded({ kind, aggregate }: Figure): boolean {
  return aggregate === "sum" && (kind === "count" || kind === "money" || kind === "ratio");
}

function isNothing(value: FigureValue): boolean {
  return isRatio(value) ? value.part === 0 && value.whole === 0 : value === 0;
}

const nothingOf = (value: FigureValue | null): FigureValue =>
  isRatio(value) ? { part: 0, whole: 0 } : 0;
