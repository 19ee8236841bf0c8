import type { Day, TimeOfDay, Weekday } from "./model.ts";

/**
 * Days as text. A `Day` has no time zone and no time: arithmetic on it goes through UTC midnight,
 * where every day has 24 hours. Only the functions that take an instant need a zone.
 */

const MS_PER_DAY = 86_400_000;

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  // Engines read 30 February as 1 March: a day is only a day if it comes back unchanged.
  return !Number.isNaN(ms) && dayFromUtc(ms) === text;
}

export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Throws a RangeError if `day` is no day. */
export function addDays(day: Day, count: number): Day {
  return dayFromUtc(utcOf(day) + count * MS_PER_DAY);
}

/** The same day of a later month, or that month's last. Throws a RangeError if `day` is no day. */
export function addMonths(day: Day, count: number): Day {
  const first = new Date(utcOf(`${day.slice(0, 8)}01`));
  first.setUTCMonth(first.getUTCMonth() + count + 1);
  const last = addDays(dayFromUtc(first.getTime()), -1);
  const ofMonth = Math.min(Number(day.slice(8)), Number(last.slice(8)));
  return `${last.slice(0, 8)}${String(ofMonth).padStart(2, "0")}`;
}

/** How many days `to` lies after `from`; negative if before. */
export function daysBetween(from: Day, to: Day): number {
  return (utcOf(to) - utcOf(from)) / MS_PER_DAY;
}

export function weekdayOf(day: Day): Weekday {
  return (new Date(utcOf(day)).getUTCDay() || 7) as Weekday;
}

/** The Monday of its week: weeks run from Monday to Sunday. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** Its week. */
export function weekAround(day: Day): { readonly from: Day; readonly to: Day } {
  const from = mondayOf(day);
  return { from, to: addDays(from, 6) };
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** For sorting; days and times compare as text. */
export function earlier(a: Day, b: Day): Day {
  return compare(a, b) < 0 ? a : b;
}

export function compare(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Both ends included. */
export function isWithin(day: Day, period: { readonly from: Day; readonly to: Day }): boolean {
  return period.from <= day && day <= period.to;
}

/**
 * As officials write it: "14/6/2024", "05/6/2024", "01/02/2024". Days below 10 and the months 1
 * and 2 take a leading zero, the other months none (Decree 30/2020), so that no figure can be
 * added in front.
 */
export function formatDay(day: Day): string {
  const month = Number(day.slice(5, 7));
  return `${day.slice(8, 10)}/${month < 3 ? `0${month}` : month}/${day.slice(0, 4)}`;
}

export function dayOf(instant: Date, timeZone: string): Day {
  return dayFromUtc(wallClock(instant.getTime(), timeZone));
}

export function timeOf(instant: Date, timeZone: string): TimeOfDay {
  return new Date(wallClock(instant.getTime(), timeZone)).toISOString().slice(11, 16);
}

/**
 * The instant at which the clocks of `timeZone` show that day and time. Where summer time makes
 * the clock show it twice, the first; where the clock skips it, as much later as was skipped.
 */
export function instantOf(day: Day, time: TimeOfDay, timeZone: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wall)) throw new RangeError(`No such day and time: ${day} ${time}`);
  // No zone is a day away from UTC, so these two offsets are those before and after any change
  // of the clocks near `wall`; usually they are the same.
  const before = wall - offsetAt(wall - MS_PER_DAY, timeZone);
  const after = wall - offsetAt(wall + MS_PER_DAY, timeZone);
  const shown = [before, after].filter((instant) => wallClock(instant, timeZone) === wall);
  return new Date(shown.length > 0 ? Math.min(...shown) : before);
}

function utcOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

const days = new Map<number, Day>();

/** Asked a million times about the same few hundred days. */
function dayFromUtc(ms: number): Day {
  const number = Math.floor(ms / MS_PER_DAY);
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = new Date(ms).toISOString().slice(0, 10);
  if (days.size > 5_000) days.clear();
  days.set(number, day);
  return day;
}

/** What the clocks of the zone show at the instant, as if it were UTC. */
function wallClock(instant: number, timeZone: string): number {
  return instant + offsetAt(instant, timeZone);
}

/**
 * Asking Intl costs microseconds, and a year of schedule asks a million times. No zone changes its
 * clocks and changes them back within a day, so a UTC day with one offset at both ends has it all
 * day long; only on the days of a change every instant is looked up.
 */
function offsetAt(instant: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  const utcDay = Math.floor(instant / MS_PER_DAY);
  let steady = zone.steady.get(utcDay);
  if (steady === undefined) {
    const start = measure(utcDay * MS_PER_DAY, zone.formatter);
    const end = measure((utcDay + 1) * MS_PER_DAY, zone.formatter);
    steady = start === end ? start : null;
    if (zone.steady.size > 5_000) zone.steady.clear();
    zone.steady.set(utcDay, steady);
  }
  return steady ?? measure(instant, zone.formatter);
}

interface Zone {
  /** Building one costs a hundred times as much as using it. */
  readonly formatter: Intl.DateTimeFormat;
  /** The offset of whole UTC days; null where it changes within the day. */
  readonly steady: Map<number, number | null>;
}

const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    const part = "numeric";
    const date = { year: part, month: part, day: part } as const;
    const time = { hour: part, minute: part, second: part, hourCycle: "h23" } as const;
    const formatter = new Intl.DateTimeFormat("en-US", { timeZone, ...date, ...time });
    zone = { formatter, steady: new Map() };
    zones.set(timeZone, zone);
  }
  return zone;
}

function measure(instant: number, formatter: Intl.DateTimeFormat): number {
  const shown = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatter.formatToParts(instant)) {
    if (type in shown) shown[type as keyof typeof shown] = Number(value);
  }
  const { year, month, day, hour, minute, second } = shown;
  const wholeSeconds = Math.floor(instant / 1000) * 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSeconds;
}
