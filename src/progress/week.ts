import type { Figure, Plan } from "../plan/model.ts";
import type { FigureValues } from "../reading/figure-value.ts";
import { type DutyFact, NO_DRAFTS, type OfUnits, type SentFact } from "./facts.ts";
import { type Standing, standingIn } from "./standing.ts";

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

export interface DutyHistory extends DutyFact {
  /** Of the first report in force. */
  readonly firstAt: Date;
}

/** A task report in force that came within the week. */
export interface NewReport {
  readonly unit: string;
  readonly figures: FigureValues;
  /** Codes of the values that were said to be approximate; absent for none. */
  readonly about?: readonly string[];
}

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
    .map((figure) => ({ figure, values: valuesOf(reports, figure) }))
    .map((one) => ({ ...one, total: sum(one.values) }))
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.values.length - a.values.length)
    .map(({ figure, total }) => ({
      ...{ figure, total, about: isAbout(reports, figure) },
      part: partOf(plan, figure, reports),
    }));
}

function partOf(plan: Plan, whole: Figure, reports: readonly NewReport[]): FigureSum["part"] {
  const figure = plan.figures.find(
    ({ partOf, split, sensitive }) => partOf === whole.code && split !== null && !sensitive,
  );
  if (!figure) return null;
  const carrying = reports.filter(({ figures }) => typeof figures[whole.code] === "number");
  const values = valuesOf(carrying, figure);
  return values.length === carrying.length
    ? { figure, total: sum(values), about: isAbout(carrying, figure) }
    : null;
}

function isAbout(reports: readonly NewReport[], { code }: Figure): boolean {
  return reports.some(
    ({ figures, about = [] }) => about.includes(code) && typeof figures[code] === "number",
  );
}

function valuesOf(reports: readonly NewReport[], { code }: Figure): number[] {
  return reports.flatMap(({ figures }) => {
    const value = figures[code];
    return typeof value === "number" ? [value] : [];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
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
