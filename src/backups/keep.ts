import { addDays, mondayOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";

/** How many backups are kept. */
export interface Keep {
  /** Of the latest days that have one. */
  readonly days: number;
  /** Of the latest weeks that have one: its last. */
  readonly weeks: number;
}

/** Of the days that have a backup those whose backup is kept, oldest first. */
export function keptOf(days: readonly Day[], keep: Keep): Day[] {
  const newestFirst = [...new Set(days)].sort().reverse();
  const lastOfWeek = new Map<Day, Day>();
  for (const day of newestFirst) {
    const week = mondayOf(day);
    if (!lastOfWeek.has(week)) lastOfWeek.set(week, day);
  }
  const kept = new Set([
    ...newestFirst.slice(0, keep.days),
    ...[...lastOfWeek.values()].slice(0, keep.weeks),
  ]);
  return [...kept].sort();
}

const NAME = /^dau-moi-(\d{4}-\d{2}-\d{2})\.db$/;

export const nameOf = (day: Day): string => `dau-moi-${day}.db`;

/** The day of a backup by its file's name; null for what is none. */
export function dayNamed(name: string): Day | null {
  return NAME.exec(name)?.[1] ?? null;
}

/** What is wrong with the backups on this day; null if one of today or yesterday is there. */
export function staleness(newest: Day | null, today: Day): string | null {
  if (newest !== null && newest >= addDays(today, -1)) return null;
  return newest === null ? "there is none" : `the newest is of ${newest}`;
}
