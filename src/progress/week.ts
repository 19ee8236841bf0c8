import type { Figure, Plan } from "../plan/model.ts";
import { partsOf } from "../reports/figure-parts.ts";
import { type Carrier, type FigureTotal, totalOf } from "../reports/figure-total.ts";
import { type DutyState, isExpected } from "./duty-state.ts";
import {
  type DutyFact,
  type DutyHistory,
  NO_DRAFTS,
  type OfUnits,
  type SentFact,
} from "./facts.ts";
import { allIn, type Standing, standingIn } from "./standing.ts";

/** What one week is told from (src/progress/store/week.ts reads it). */
export interface WeekFacts {
  readonly from: Date;
  readonly to: Date;
  /** As they stand at the end. */
  readonly duties: OfUnits<DutyHistory>;
  /** As they stood at the beginning. */
  readonly dutiesBefore: OfUnits<DutyFact>;
  /** Whatever was sent beside task reports, at any time. */
  readonly sent: OfUnits<SentFact>;
  readonly reports: readonly NewReport[];
  /** How many periodic reports in force came within the week. */
  readonly periodic: number;
}

/** A task report in force that came within the week. */
export type NewReport = Carrier;

export interface Week {
  /** Exclusive; `to` is inclusive. */
  readonly from: Date;
  readonly to: Date;
  readonly now: Standing;
  readonly before: Standing;
  /** Task reports that came. */
  readonly reports: number;
  /** Units that sent them. */
  readonly units: number;
  /** Periodic reports that came. */
  readonly periodic: number;
  readonly sums: readonly FigureSum[];
}

/** What the reports of a week add up to. */
export interface FigureSum {
  readonly figure: Figure;
  readonly total: number;
  /** An approximate value went into it. */
  readonly about: boolean;
  /** Its first part (nữ), if every report that has the whole has it too. */
  readonly part: Omit<FigureSum, "part"> | null;
}

/** What a week says, worked out with pauses (src/slices.ts). */
export function* weekIn(plan: Plan, facts: WeekFacts): Generator<void, Week> {
  const { from, to, duties, dutiesBefore, sent, reports, periodic } = facts;
  return {
    from,
    to,
    now: yield* standingIn(plan, { duties, drafts: NO_DRAFTS, sent }, to),
    before: yield* standingIn(plan, { duties: dutiesBefore, drafts: NO_DRAFTS, sent }, from),
    reports: reports.length,
    units: new Set(reports.map(({ unit }) => unit)).size,
    periodic,
    sums: sumsOf(plan, reports),
  };
}

/**
 * The figures that can be added up and shown to a group, those that most reports carry first. A stock
 * (aggregate "latest") has no sum of a week, and a figure that nobody gave is not nought.
 */
export function sumsOf(plan: Plan, reports: readonly NewReport[]): FigureSum[] {
  return plan.figures
    .filter(
      ({ aggregate, kind, partOf, sensitive }) =>
        aggregate === "sum" &&
        (kind === "count" || kind === "money") &&
        partOf === null &&
        !sensitive,
    )
    .flatMap((figure) => {
      const total = totalOf(figure, reports, plan.units);
      return total && typeof total.value === "number" && total.value > 0
        ? [{ figure, total, value: total.value }]
        : [];
    })
    .toSorted((a, b) => b.total.from.length - a.total.from.length)
    .map(({ figure, total, value }) => ({
      ...{ figure, total: value, about: total.about },
      part: firstPartOf(plan, figure, total),
    }));
}

/** The first part into which it is split, if every report that has the whole has it too. */
function firstPartOf(plan: Plan, whole: Figure, total: FigureTotal): FigureSum["part"] {
  const first = plan.figures.find(
    ({ partOf, split, sensitive }) => partOf === whole.code && split !== null && !sensitive,
  );
  const part = partsOf(plan, whole, total).parts.find(({ figure }) => figure === first);
  if (!first || !part || typeof part.value !== "number") return null;
  if (part.from.length < total.from.length) return null;
  return { figure: first, total: part.value, about: part.about };
}

/**
 * How many parts of duties became due since its beginning, of which nothing was expected before, and the special month
 * to which all of them belong, if they do; null if none did. They are why a share may have fallen.
 */
export function cameDue({
  now,
  before,
}: Pick<Week, "now" | "before">): { readonly count: number; readonly month: string | null } | null {
  const states = allIn(now).flatMap(({ duties }) => duties);
  const due = states.filter(
    ({ duty }) => before.day < duty.expectedFrom && duty.expectedFrom <= now.day,
  );
  const expectedIn = (all: readonly DutyState[]) =>
    all.flatMap(({ parts }) => parts).filter(isExpected).length;
  const codes = new Set(due.map(({ duty }) => duty.code));
  const known = allIn(before).flatMap(({ duties }) =>
    duties.filter((one) => codes.has(one.duty.code)),
  );
  const count = expectedIn(due) - expectedIn(known);
  if (count <= 0) return null;
  const months = new Set(due.map(({ duty }) => duty.month));
  const [month = null] = months;
  return { count, month: months.size === 1 ? month : null };
}

/** A post that came longer ago says nothing about the week. */
const LONGEST_WEEK = 14;
const WEEK = 7;
const MS_PER_DAY = 86_400_000;

/** What a post tells of begins where the one before it ended; without one, seven days ago. */
export function weekBegins(to: Date, lastPost: Date | null): Date {
  const ago = (days: number) => new Date(to.getTime() - days * MS_PER_DAY);
  return lastPost && lastPost < to && lastPost >= ago(LONGEST_WEEK) ? lastPost : ago(WEEK);
}
