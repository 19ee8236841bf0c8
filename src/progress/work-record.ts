import type { DeadlineState } from "../deadlines/deadline.ts";
import { addDays, addMonths, yearOf } from "../plan/day.ts";
import type { Day, Duty, Period, Plan, Unit } from "../plan/model.ts";
import type { Occasion } from "../plan/occasions.ts";
import type { Status } from "../reports/answers.ts";

/** A month or a quarter, for which officials list what they did. */
export interface WorkSpan {
  /** "2024-06", "2024-Q2" */
  readonly code: string;
  readonly kind: "month" | "quarter";
  readonly number: number;
  readonly year: number;
  readonly period: Period;
}

const CODE = /^(\d{4})-(?:(0[1-9]|1[0-2])|Q([1-4]))$/;

/** The span of that code; null if it is none. */
export function spanOf(code: string): WorkSpan | null {
  const [, year, month, quarter] = CODE.exec(code) ?? [];
  if (year === undefined) return null;
  const kind = month === undefined ? "quarter" : "month";
  const number = Number(month ?? quarter);
  const first = kind === "month" ? number : number * 3 - 2;
  const from = `${year}-${String(first).padStart(2, "0")}-01`;
  const to = addDays(addMonths(from, kind === "month" ? 1 : 3), -1);
  return { code, kind, number, year: Number(year), period: { from, to } };
}

export function monthAt(day: Day): WorkSpan {
  return spanOf(day.slice(0, 7)) as WorkSpan;
}

export function quarterAt(day: Day): WorkSpan {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  return spanOf(`${yearOf(day)}-Q${quarter}`) as WorkSpan;
}

/** The spans of the same kind before and after, as far as the plan and today go. */
export function spansBeside(
  { period }: Pick<Plan, "period">,
  { kind, period: { from, to } }: WorkSpan,
  today: Day,
): { readonly before: WorkSpan | null; readonly after: WorkSpan | null } {
  const at = kind === "month" ? monthAt : quarterAt;
  const [before, after] = [at(addDays(from, -1)), at(addDays(to, 1))];
  return {
    before: before.period.to >= period.from ? before : null,
    after: after.period.from <= today && after.period.from <= period.to ? after : null,
  };
}

/** What became of something that was sent. */
export interface Course {
  readonly sentOn: Day;
  /** Who sent it first; the name null: they had their data deleted. */
  readonly by: { readonly id: string; readonly name: string | null };
  readonly corrections: number;
  readonly returns: readonly { readonly on: Day; readonly word: string | null }[];
  /** Of the latest revision. */
  readonly acceptedOn: Day | null;
}

/** A periodic report that was due within the span, or was sent in it. */
export interface PeriodicWork {
  readonly occasion: Occasion;
  /** In whose name. */
  readonly unit: Unit;
  /** Null for a milestone, with which nobody is late. */
  readonly state: DeadlineState | null;
  readonly days: number;
  readonly course: Course | null;
}

/** A task report that was sent within the span. */
export interface TaskWork {
  readonly number: number;
  readonly duty: string;
  readonly status: Status;
  readonly period: Period | null;
  readonly course: Course;
}

/** What a unit was to do and did: facts, and no judgement of them. */
export interface WorkRecord {
  readonly unit: Unit;
  readonly span: WorkSpan;
  readonly at: Date;
  readonly periodic: readonly PeriodicWork[];
  readonly tasks: readonly TaskWork[];
  /** Duties that are due by its end, and of which nothing is reported as of now. */
  readonly open: readonly Duty[];
}

/** What one person sent of it. What is open is the unit's. */
export function workOf(record: WorkRecord, person: string): WorkRecord {
  const isOwn = ({ course }: { readonly course: Course | null }) => course?.by.id === person;
  return {
    ...record,
    periodic: record.periodic.filter(isOwn),
    tasks: record.tasks.filter(isOwn),
    open: [],
  };
}

/** How often something was returned. */
export function returnsIn({ periodic, tasks }: WorkRecord): number {
  return [...periodic, ...tasks].reduce(
    (sum, { course }) => sum + (course?.returns.length ?? 0),
    0,
  );
}
