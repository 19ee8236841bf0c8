/** From what was written to days of the calendar: which year, which week. */
import { addDays, daysBetween, isWithin, mondayOf, yearOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import type { DateContext, DateProblem } from "./date.ts";
import type { Point } from "./date-phrase.ts";
import { solarDay } from "./lunar.ts";

/** First and last day, both included. */
export interface Ends {
  readonly from: Day;
  readonly to: Day;
}

/** "28/12 đến 3/1" crosses New Year; "22/12 đến 20/11" is rather a slip than eleven months. */
const LONGEST_ACROSS_NEW_YEAR = 62;

/** First and last day of one point, or why there is none. `other` lends a year that is missing. */
export function endsOf(
  point: Point,
  other: Point | null,
  context: DateContext,
): Ends | DateProblem {
  const { today } = context;
  switch (point.kind) {
    case "days-ago":
      return single(addDays(today, -point.days));
    case "weekday":
      return single(latestWeekday(point, today));
    case "this-week":
    case "last-week": {
      const monday = addDays(mondayOf(today), point.kind === "last-week" ? -7 : 0);
      return { from: monday, to: addDays(monday, 6) };
    }
    case "this-month":
      return month(yearOf(today), monthIn(today));
    case "last-month": {
      const before = addDays(`${today.slice(0, 8)}01`, -1);
      return month(yearOf(before), monthIn(before));
    }
    case "date-of":
      return dateNear(point, today);
    case "whole-period":
      return { from: context.period.from, to: context.period.to };
    case "begin":
      return beginOf(point, today);
    case "lunar": {
      const read = `${point.date}/${point.month}`;
      const day = solarDay(point.date, point.month, yearOf(today));
      return day === null ? { kind: "impossible-day", read } : { kind: "lunar", read, day };
    }
    case "month":
      return monthOfPlan(point.month, point.year, context);
    case "date":
      return dateOfPlan(point, other, context);
  }
}

function dateOfPlan(
  point: Point & { kind: "date" },
  other: Point | null,
  context: DateContext,
): Ends | DateProblem {
  const { date, month: inMonth } = point;
  if (inMonth === null) return { kind: "not-understood" };
  const read = `${date}/${inMonth}`;
  if (point.year !== null) {
    const day = dayOn(point.year, inMonth, date);
    return day === null ? { kind: "impossible-day", read: `${read}/${point.year}` } : single(day);
  }
  const lent = other !== null && "year" in other ? other.year : null;
  const crosses = other?.kind === "date" && (other.month ?? inMonth) > inMonth;
  const years = lent === null ? possibleYears(context) : [crosses ? lent + 1 : lent];
  const days = years.map((year) => dayOn(year, inMonth, date)).filter((day) => day !== null);
  const day = choose(days, context);
  return day === null ? { kind: "impossible-day", read } : single(day);
}

function dateNear(
  { date, month: which }: Point & { kind: "date-of" },
  today: Day,
): Ends | DateProblem {
  const before = addDays(`${today.slice(0, 8)}01`, -1);
  const here = dayOn(yearOf(today), monthIn(today), date);
  const earlier = dayOn(yearOf(before), monthIn(before), date);
  const latest = here !== null && here <= today ? here : earlier;
  const day = { this: here, last: earlier, latest }[which];
  return day === null ? { kind: "impossible-day", read: String(date) } : single(day);
}

function beginOf(
  { month: inMonth, year }: Point & { kind: "begin" },
  today: Day,
): Ends | DateProblem {
  const day = dayOn(year ?? yearOf(today), inMonth ?? 1, 1);
  return day === null ? { kind: "not-understood" } : single(day);
}

/** The latest possible day that is inside and past; else the first inside; else any. */
function choose(days: readonly Day[], { today, period }: DateContext): Day | null {
  const inside = days.filter((day) => isWithin(day, period));
  return inside.filter((day) => day <= today).at(-1) ?? inside[0] ?? days.at(-1) ?? null;
}

function monthOfPlan(
  inMonth: number,
  year: number | null,
  context: DateContext,
): Ends | DateProblem {
  const years = year === null ? possibleYears(context) : [year];
  const months = years.map((each) => month(each, inMonth)).filter((each) => "from" in each);
  const { today, period } = context;
  const inside = months.filter(({ from, to }) => to >= period.from && from <= period.to);
  const chosen = inside.filter(({ from }) => from <= today).at(-1) ?? inside[0] ?? months.at(-1);
  return chosen ?? { kind: "impossible-day", read: `tháng ${inMonth}` };
}

/** What the first day lacks comes from the last: month and year, one year less across New Year. */
export function borrowed(first: Point, last: Point, lastDay: Day): Point {
  if (first.kind === "month" && first.year === null)
    return { ...first, year: yearOf(lastDay) - (first.month > monthIn(lastDay) ? 1 : 0) };
  if (first.kind !== "date" || first.year !== null) return first;
  const inMonth = first.month ?? (last.kind === "date" ? last.month : null) ?? monthIn(lastDay);
  const year = yearOf(lastDay);
  const yearBefore = dayOn(year - 1, inMonth, first.date);
  const crosses =
    inMonth > monthIn(lastDay) &&
    yearBefore !== null &&
    daysBetween(yearBefore, lastDay) <= LONGEST_ACROSS_NEW_YEAR;
  return { ...first, month: inMonth, year: crosses ? year - 1 : year };
}

function latestWeekday(point: Point & { kind: "weekday" }, today: Day): Day {
  const monday = mondayOf(today);
  const thisWeek = addDays(monday, point.weekday - 1);
  if (point.week === "this") return thisWeek;
  if (point.week === "last") return addDays(thisWeek, -7);
  const past = point.week === "latest" ? thisWeek <= today : thisWeek < today;
  return past ? thisWeek : addDays(thisWeek, -7);
}

function month(year: number, inMonth: number): Ends | DateProblem {
  const from = dayOn(year, inMonth, 1);
  if (from === null) return { kind: "impossible-day", read: `tháng ${inMonth}` };
  const next = inMonth === 12 ? dayOn(year + 1, 1, 1) : dayOn(year, inMonth + 1, 1);
  return { from, to: addDays(next ?? from, -1) };
}

/** The day, or null if the calendar has none such. */
export function dayOn(year: number, inMonth: number, date: number): Day | null {
  const instant = new Date(Date.UTC(year, inMonth - 1, date));
  const same = instant.getUTCMonth() === inMonth - 1 && instant.getUTCDate() === date;
  return same && year >= 1000 ? instant.toISOString().slice(0, 10) : null;
}

function possibleYears({ period }: DateContext): number[] {
  const [first, last] = [yearOf(period.from), yearOf(period.to)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const monthIn = (day: Day): number => Number(day.slice(5, 7));
const single = (day: Day): Ends => ({ from: day, to: day });
