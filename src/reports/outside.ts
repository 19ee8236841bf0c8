import { deadlineOfDuty } from "../plan/deadlines.ts";
import type { Period, Plan, SpecialMonth } from "../plan/model.ts";
import { monthOf, seasonOf } from "../plan/months.ts";
import { placeIn } from "./activity-period.ts";
import type { Answers } from "./answers.ts";
import { placeInMonth } from "./month-place.ts";
import { dutyOf } from "./questions.ts";

/** The time of its duty in which an activity does not lie. */
export interface Outside {
  readonly period: Period;
  /** Whose month it is; null: the time is the duty's own. */
  readonly month: SpecialMonth | null;
}

/** What the days of a report miss: its reporter is told before it is sent, and whoever takes it. */
export function outsideOf(plan: Plan, { duty: code, period }: Answers): Outside | null {
  const duty = code === undefined ? null : dutyOf(plan, code);
  if (!duty || !period) return null;
  const dated = { duty: duty.code, period, sentOn: period.to };
  const due = deadlineOfDuty(plan, duty.code);
  if (due) {
    return placeIn(due.period, dated) === "within" ? null : { period: due.period, month: null };
  }
  const month = monthOf(plan, duty.month);
  return month && placeInMonth(plan, month, dated) === "outside"
    ? { period: seasonOf(month), month }
    : null;
}
