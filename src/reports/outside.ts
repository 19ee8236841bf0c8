import { addDays, isWithin } from "../plan/day.ts";
import { deadlineOfDuty } from "../plan/deadlines.ts";
import type { Period, Plan, SpecialMonth } from "../plan/model.ts";
import { monthOf, seasonOf } from "../plan/months.ts";
import { occasionsOf } from "../plan/occasions.ts";
import { type Dated, placeIn } from "./activity-period.ts";
import type { Answers } from "./answers.ts";
import { placeInMonth } from "./month-place.ts";
import { dutyOf } from "./questions.ts";

/** The time in which an activity does not lie. */
export interface Outside {
  readonly period: Period;
  /**
   * Whose time it is: the duty's own, its month's, or that of all occasions, so that no report would count it;
   * "partly" where some of its days lie in none of them.
   */
  readonly of: "duty" | "month" | "occasions" | "partly";
  readonly month: SpecialMonth | null;
}

/** What the days of a report miss: its reporter is told before it is sent, and whoever takes it. */
export function outsideOf(plan: Plan, { duty: code, period }: Answers): Outside | null {
  const duty = code === undefined ? null : dutyOf(plan, code);
  if (!duty || !period) return null;
  const dated = { duty: duty.code, period, sentOn: period.to };
  const due = deadlineOfDuty(plan, duty.code);
  if (due) {
    return placeIn(due.period, dated) === "within"
      ? null
      : { period: due.period, of: "duty", month: null };
  }
  const month = monthOf(plan, duty.month);
  if (month && placeInMonth(plan, month, dated) === "outside")
    return { period: seasonOf(month), of: "month", month };
  return outsideAll(plan, dated);
}

/** Between the last day that the annual report is of and the next plan's first, say. */
function outsideAll(plan: Plan, dated: Dated & { readonly period: Period }): Outside | null {
  const periods = occasionsOf(plan)
    .map(({ period }) => period)
    .toSorted((a, b) => a.from.localeCompare(b.from));
  const [first] = periods;
  const last = periods.toSorted((a, b) => a.to.localeCompare(b.to)).at(-1);
  if (!first || !last || areCovered(dated.period, periods)) return null;
  const isAll = periods.every((period) => placeIn(period, dated) === "outside");
  const period = { from: first.from, to: last.to };
  return { period, of: isAll ? "occasions" : "partly", month: null };
}

/** Whether each of the days lies in one of the periods, which are in the order of their first days. */
function areCovered({ from, to }: Period, periods: readonly Period[]): boolean {
  const next = periods.reduce(
    (day, period) => (isWithin(day, period) ? addDays(period.to, 1) : day),
    from,
  );
  return next > to;
}
