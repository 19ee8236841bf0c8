import { compare, isWithin } from "../plan/day.ts";
import { isExpectedOn } from "../plan/expected.ts";
import type { Day, Duty, Figure, Period, Plan } from "../plan/model.ts";
import { isExpectedIn, type Occasion, type OccasionOwed } from "../plan/occasions.ts";
import { dutiesOf } from "../plan/units.ts";
import type { FigureValue, FigureValues } from "../reading/figure-value.ts";
import type { Status } from "./answers.ts";
import { totalOf } from "./figure-total.ts";
import { dutyOf } from "./questions.ts";
import { tellsOfDeeds } from "./status.ts";

/** A task report in force, in its latest revision. */
export interface TaskFact {
  /** Code of the unit that reported, which may be closed by now. */
  readonly unit: string;
  readonly duty: string;
  readonly number: number;
  readonly status: Status;
  /** When it took place; null if nothing did. */
  readonly period: Period | null;
  /** Of the first revision. */
  readonly sentOn: Day;
  /** Its reporter counts it for the Action Month. */
  readonly actionMonth: boolean;
  readonly figures: FigureValues;
}

/** What the task reports of one unit say together, in the plan's codes. */
export interface Sums {
  /** Reports of something done. */
  readonly reports: number;
  /** Reports that there was nothing to report. */
  readonly nil: number;
  /** Reports that something is not done yet; absent for none. */
  readonly pending?: number;
  /** Those with a report of something done, in the plan's order. */
  readonly areas: readonly AreaSums[];
}

export interface AreaSums {
  readonly area: string;
  readonly reports: number;
  /** A figure that no report gave is absent: empty is not zero. */
  readonly values: FigureValues;
  /** How many of the reports that were asked for a figure of `values` did not give it; absent for none. */
  readonly missing: Readonly<Record<string, number>>;
}

/**
 * The reports that belong to an occasion. Each belongs to one half of the year, by the day on which its
 * activity ended, or on which it was sent if the activity still goes on; the year holds both halves. The
 * Action Month's are those that are marked for it, whatever their day, and those of its duties.
 */
export function factsWithin(
  plan: Plan,
  { kind, period }: Pick<Occasion, "kind" | "period">,
  facts: readonly TaskFact[],
): TaskFact[] {
  return facts.filter((fact) => {
    if (kind !== "action-month") return isWithin(dayThatCounts(fact), period);
    return fact.actionMonth || (dutyOf(plan, fact.duty)?.actionMonth ?? false);
  });
}

function dayThatCounts({ status, period, sentOn }: TaskFact): Day {
  return status === "completed" && period ? period.to : sentOn;
}

/** Adds up what belongs to the occasion. A report counts once: in its duty's main area. */
export function sumsOf(
  plan: Plan,
  { occasion, owedFor }: Pick<OccasionOwed, "occasion" | "owedFor">,
  facts: readonly TaskFact[],
): Sums {
  const within = factsWithin(plan, occasion, facts);
  const done = within.filter(({ status }) => tellsOfDeeds(status)).toSorted(inTime);
  const counted = (status: Status) => within.filter((fact) => fact.status === status).length;
  const pending = counted("pending");
  const areas = plan.areas.flatMap(({ code }) => {
    const reports = done.filter(({ duty }) => dutyOf(plan, duty)?.areas[0] === code);
    if (reports.length === 0) return [];
    const values: Record<string, FigureValue> = {};
    const missing: Record<string, number> = {};
    for (const figure of plan.figures) {
      const asked = reports.filter(({ duty }) => asksFor(plan, duty, figure));
      const value = totalOf(figure, asked, owedFor);
      if (value === null) continue;
      values[figure.code] = value;
      const silent = asked.filter(({ figures }) => (figures[figure.code] ?? null) === null).length;
      if (silent > 0 && figure.aggregate !== "latest") missing[figure.code] = silent;
    }
    return [{ area: code, reports: reports.length, values, missing }];
  });
  return { reports: done.length, nil: counted("nil"), ...(pending > 0 ? { pending } : {}), areas };
}

/** The task duties of the unit on which nothing of the occasion was reported. */
export function dutiesUnreported(
  plan: Plan,
  { occasion, unit }: Pick<OccasionOwed, "occasion" | "unit">,
  facts: readonly TaskFact[],
  day: Day,
): Duty[] {
  const reported = new Set(factsWithin(plan, occasion, facts).map(({ duty }) => duty));
  return dutiesOf(plan, unit, day < occasion.last ? day : occasion.last)
    .map(({ duty }) => duty)
    .filter(({ fulfilledBy }) => fulfilledBy.kind === "task")
    .filter((duty) => isExpectedIn(occasion, duty) && isExpectedOn(duty, day))
    .filter(({ code }) => !reported.has(code));
}

function asksFor(plan: Plan, duty: string, { code }: Figure): boolean {
  return dutyOf(plan, duty)?.figures.includes(code) ?? false;
}

function inTime(a: TaskFact, b: TaskFact): number {
  return compare(dayThatCounts(a), dayThatCounts(b)) || a.number - b.number;
}
