import { addDays, compare, weekdayOf, yearOf } from "./day.ts";
import type { Day, Weekday } from "./model.ts";

/** What a calendar file says, once checked. */
export interface CalendarData {
  readonly file: string;
  readonly weekend: readonly Weekday[];
  readonly years: readonly CalendarYear[];
  /** What may still change, for people to read. */
  readonly pending: readonly string[];
}

interface CalendarYear {
  readonly year: number;
  readonly sources: readonly string[];
  readonly daysOff: readonly { readonly day: Day; readonly name: string }[];
  /** Days of the weekend that are worked, usually in exchange for a weekday. */
  readonly workedDays: readonly { readonly day: Day; readonly name: string }[];
}

export interface Calendar extends CalendarData {
  isWorkingDay(day: Day): boolean;
  /** Why the day is special: the holiday's name, or why a Saturday is worked; null on others. */
  nameOf(day: Day): string | null;
  /** The last working day strictly before. */
  workingDayBefore(day: Day): Day;
  /** The day itself if it is a working day, otherwise the one before it. */
  lastWorkingDayNotAfter(day: Day): Day;
  /** The count-th working day after (before, if negative); 0 is the day itself. */
  addWorkingDays(day: Day, count: number): Day;
  /** Working days after `from` up to and including `to`; negative if `to` is earlier. */
  workingDaysBetween(from: Day, to: Day): number;
}

/**
 * Nobody can guess the holidays of a year that the government has not announced: asking about
 * one is an error that names what to add and where.
 */
export class CalendarYearMissing extends Error {
  readonly year: number;
  readonly file: string;

  constructor(year: number, file: string) {
    super(`The calendar ${file} has no year ${year}: add its days off and their source`);
    this.name = "CalendarYearMissing";
    this.year = year;
    this.file = file;
  }
}

/** Every function throws `CalendarYearMissing` when it would have to look at a missing year. */
export function createCalendar(data: CalendarData): Calendar {
  const years = new Set(data.years.map(({ year }) => year));
  const off = named(data.years.flatMap(({ daysOff }) => daysOff));
  const worked = named(data.years.flatMap(({ workedDays }) => workedDays));

  const assertKnown = (day: Day) => {
    if (!years.has(yearOf(day))) throw new CalendarYearMissing(yearOf(day), data.file);
  };

  const isWorkingDay = (day: Day) => {
    assertKnown(day);
    return worked.has(day) || (!data.weekend.includes(weekdayOf(day)) && !off.has(day));
  };

  const addWorkingDays = (day: Day, count: number) => {
    const step = count < 0 ? -1 : 1;
    let current = day;
    for (let left = Math.abs(count); left > 0; ) {
      current = addDays(current, step);
      if (isWorkingDay(current)) left -= 1;
    }
    return current;
  };

  const workingDaysBetween = (from: Day, to: Day): number => {
    if (compare(from, to) > 0) return 0 - workingDaysBetween(to, from);
    let count = 0;
    for (let day = from; day < to; ) {
      day = addDays(day, 1);
      if (isWorkingDay(day)) count += 1;
    }
    return count;
  };

  return {
    ...data,
    isWorkingDay,
    addWorkingDays,
    workingDaysBetween,
    nameOf: (day) => {
      assertKnown(day);
      return worked.get(day) ?? off.get(day) ?? null;
    },
    workingDayBefore: (day) => addWorkingDays(day, -1),
    lastWorkingDayNotAfter: (day) => (isWorkingDay(day) ? day : addWorkingDays(day, -1)),
  };
}

function named(days: readonly { day: Day; name: string }[]): Map<Day, string> {
  return new Map(days.map(({ day, name }) => [day, name]));
}
