/** From what was written to days of the calendar: which year, which week. */
import { addDays, daysBetween, mondayOf, yearOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import type { DateContext, DateProblem } from "./date.ts";
import type { Point } from "./date-phrase.ts";
import { solarDay } from "./lunar.ts";
import { type Ends, LONGEST_ACROSS_NEW_YEAR, meantOf, yearsAround } from "./year-meant.ts";

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
      return beginOf(point, context);
    case "lunar":
      return lunarOf(point, context);
    case "month":
      return point.year === null
        ? { kind: "impossible-day", read: `tháng ${point.month}` }
        : month(point.year, point.month);
    case "date":
      return dateOf(point, other);
  }
}

/** Whether its year comes from neither its own words nor those of `other`. */
export function lacksYear(point: Point, other: Point | null): point is Yearless {
  if (point.kind === "month") return point.year === null;
  if (point.kind !== "date" || point.month === null || point.year !== null) return false;
  return lentBy(other) === null;
}
export type Yearless = Point & { kind: "month" | "date" };

const lentBy = (other: Point | null): number | null =>
  other !== null && "year" in other ? other.year : null;

function dateOf(point: Point & { kind: "date" }, other: Point | null): Ends | DateProblem {
  const { date, month: inMonth } = point;
  if (inMonth === null) return { kind: "not-understood" };
  const read = `${date}/${inMonth}`;
  if (point.year !== null) {
    const day = dayOn(point.year, inMonth, date);
    return day === null ? { kind: "impossible-day", read: `${read}/${point.year}` } : single(day);
  }
  const lent = lentBy(other);
  const crosses = other?.kind === "date" && (other.month ?? inMonth) > inMonth;
  const day = lent === null ? null : dayOn(lent + (crosses ? 1 : 0), inMonth, date);
  return day === null ? { kind: "impossible-day", read } : single(day);
}

/** The year is to be confirmed by typing the day; in January the last month is still of the old lunar year. */
function lunarOf(
  { date, month: inMonth }: Point & { kind: "lunar" },
  context: DateContext,
): DateProblem {
  const read = `${date}/${inMonth}`;
  const days = yearsAround(context.today).map((year) => solarDay(date, inMonth, year));
  const meant = meantOf(days.filter((day) => day !== null).map(single), context);
  return meant === null
    ? { kind: "impossible-day", read }
    : { kind: "lunar", read, day: meant.from };
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
  context: DateContext,
): Ends | DateProblem {
  const years = year === null ? yearsAround(context.today) : [year];
  const days = years.map((each) => dayOn(each, inMonth ?? 1, 1)).filter((day) => day !== null);
  return meantOf(days.map(single), context) ?? { kind: "not-understood" };
}

/** What the first day lacks comes from the last: month and year, one year less across New Year. */
export function borrowed(first: Point, last: Point, lastDay: Day): Point {
  if (first.kind === "month" && first.year === null)
    return { ...first, year: yearOf(lastDay) - (first.month > monthIn(lastDay) ? 1 : 0) };
  if (first.kind === "begin" && first.year === null)
    return { ...first, year: yearOf(lastDay) - ((first.month ?? 1) > monthIn(lastDay) ? 1 : 0) };
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

const monthIn = (day: Day): number => Number(day.slice(5, 7));
const single = (day: Day): Ends => ({ from: day, to: day });
