import { reminderTime, type Settings } from "../office/settings.ts";
import type { Calendar } from "../plan/calendar.ts";
import { type Counted, rungDay } from "../plan/counted-day.ts";
import { addDays, instantOf } from "../plan/day.ts";
import type { Day, Plan, Rung, TimeOfDay } from "../plan/model.ts";
import type { Basis } from "./facts.ts";
import { remembered } from "./remembered.ts";
import { beginOfWork, endOfWork, ifKnown, isWorkingHour } from "./working-time.ts";

/** A rung at its time. */
export interface RungTime<R extends Counted> {
  readonly rung: R;
  readonly day: Day;
  readonly at: Date;
  /** From then on it would be pointless. */
  readonly until: Date;
}

/**
 * The rungs in the order of their times, without those that fall into a year that the calendar lacks.
 * Each is of use until the next one speaks, and no longer than to the end of the next working day.
 *
 * @param end after which none of them is of use; null if there is no such instant
 */
export function timesOf<R extends Counted>(
  { plan, calendar, facts: { settings } }: Basis,
  rungs: readonly R[],
  last: Day,
  end: Date | null,
): RungTime<R>[] {
  return rungs
    .flatMap((rung) => {
      const day = ifKnown(() => rungDay(rung, last, calendar));
      if (day === null) return [];
      return [{ rung, day, at: instantOf(day, hourOf(plan, settings, rung.at), plan.timeZone) }];
    })
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map((time, index, all) => {
      const ends = [all[index + 1]?.at, endOfNextWorkingDay(plan, calendar, time.day), end];
      return { ...time, until: earliest(ends.filter((one) => one instanceof Date)) };
    });
}

export interface Ladder {
  readonly before: readonly RungTime<Rung>[];
  readonly after: readonly RungTime<Rung>[];
}

/**
 * The reminder ladder of a unit that is on time until the end of `last`. What is said before the deadline
 * is pointless once it is over.
 */
export function ladderOf(basis: Basis, last: Day): Ladder {
  return ladders(basis, basis.plan, last);
}

const ladders = remembered((basis, { reminders }: Plan, last): Ladder => {
  const isBefore = ({ days }: Rung) => days <= 0;
  return {
    before: timesOf(basis, reminders.filter(isBefore), last, endOfDay(basis.plan, last)),
    after: timesOf(
      basis,
      reminders.filter((rung) => !isBefore(rung)),
      last,
      null,
    ),
  };
});

/** Whether no other rung speaks between this one and the end of the last on-time day. */
export function isLastBefore(basis: Basis, last: Day, code: string): boolean {
  return ladderOf(basis, last).before.at(-1)?.rung.code === code;
}

/** The instant at which a day has ended: 24:00 of it. */
export function endOfDay(plan: Plan, day: Day): Date {
  return instantOf(addDays(day, 1), "00:00", plan.timeZone);
}

/** The rung's own hour, or the one that the office chose in its place, if that is a working hour. */
export function hourOf(plan: Plan, settings: Settings, at: TimeOfDay): TimeOfDay {
  const chosen = reminderTime(settings, at);
  return isWorkingHour(plan, chosen) ? chosen : at;
}

/** When reminders speak in the morning: the hour of the ladder's first rung. */
export function morningHour(plan: Plan, settings: Settings): TimeOfDay {
  const first = plan.reminders.find(({ days }) => days <= 0);
  return hourOf(plan, settings, first?.at ?? beginOfWork(plan));
}

/** Of the same day, where nobody knows which day is worked next. */
export function endOfNextWorkingDay(plan: Plan, calendar: Calendar, day: Day, count = 1): Date {
  return endOfWork(plan, ifKnown(() => calendar.addWorkingDays(day, count)) ?? day);
}

export function earliest(instants: readonly Date[]): Date {
  return new Date(Math.min(...instants.map(Number)));
}
