import { byDay } from "./by-day.ts";
import type { Calendar } from "./calendar.ts";
import { addDays, earlier } from "./day.ts";
import type { Day, Deadline, Plan, Unit } from "./model.ts";
import { answering, existsOn, lastsUntil } from "./units.ts";

/**
 * "Trước ngày 15/6" excludes the 15th: on time until the 14th has ended. A fixed day does not
 * move when it falls on a weekend; what moves is the day on which one is reminded.
 */

/** The office gives one unit another first day that is late. It can only give time, not take it. */
export interface Extension {
  readonly dueBefore: Day;
}

/** The deadline of that code; null if the plan has none (any more). */
export function deadlineOf({ deadlines }: Pick<Plan, "deadlines">, code: string): Deadline | null {
  return deadlines.find((deadline) => deadline.code === code) ?? null;
}

/** The deadline that a duty has of its own; null if the plan sets it none. */
export function deadlineOfDuty(
  { deadlines }: Pick<Plan, "deadlines">,
  duty: string,
): Deadline | null {
  return deadlines.find((deadline) => deadline.duty === duty) ?? null;
}

export function lastOnTimeDay(deadline: Deadline, extension: Extension | null = null): Day {
  const dueBefore =
    extension && extension.dueBefore > deadline.dueBefore
      ? extension.dueBefore
      : deadline.dueBefore;
  return lastBefore(dueBefore);
}

/** People speak of the last day that is in time; the plan of the first that is late. */
export const lastBefore = (dueBefore: Day): Day => addDays(dueBefore, -1);
export const lateFrom = (last: Day): Day => addDays(last, 1);

/**
 * Whether it is looked at on a day: a periodic report's always, a duty's own from the beginning of its
 * period, so that the twelve times of a monthly duty do not fill every list.
 */
export function isAskedOn({ duty, period }: Pick<Deadline, "duty" | "period">, day: Day): boolean {
  return duty === null || period.from <= day;
}

/** Its last on-time day, as the plan has it, has ended. */
export function isOver(deadline: Deadline, today: Day): boolean {
  return lastOnTimeDay(deadline) < today;
}

/** The last working day on which it is still on time. */
export function lastWorkingDay(
  deadline: Deadline,
  calendar: Calendar,
  extension: Extension | null = null,
): Day {
  return calendar.lastWorkingDayNotAfter(lastOnTimeDay(deadline, extension));
}

export interface DeadlineOwed {
  readonly deadline: Deadline;
  readonly unit: Unit;
  /** Whose report it is: the unit's own, and those of the closed units that it succeeds. */
  readonly owedFor: readonly Unit[];
}

type UnitOwing = Omit<DeadlineOwed, "deadline">;

/**
 * The units that owe a deadline as of a day: those that report, of a duty's own deadline those that have duties. A unit owes it if it lives to see the last
 * on-time day; if it is closed by `asOf`, its successors owe it in its stead. So how many reports
 * are expected depends on the day: to judge a past deadline ask as of its last on-time day, to
 * know whom to remind ask as of today.
 */
export function unitsOwing(plan: Plan, deadline: Deadline, asOf: Day): DeadlineOwed[] {
  const owed = whoOwes(plan, deadline.units, lastOnTimeDay(deadline), asOf, deadline.duty !== null);
  return owed.map((one) => ({ deadline, ...one }));
}

/**
 * Of whom it is asked on a day. A periodic report that was due before a unit closed stays that unit's: whoever took
 * it over sends it in its name. What is left of a duty's own deadline is the successor's.
 */
export function unitsAsked(plan: Plan, deadline: Deadline, day: Day): DeadlineOwed[] {
  const asOf = deadline.duty === null ? earlier(lastOnTimeDay(deadline), day) : day;
  return unitsOwing(plan, deadline, asOf);
}

/**
 * The same for whatever the plan wants of these units by a last day.
 *
 * @param isDuty it is a duty's deadline, which binds the office's own unit as well
 */
export function whoOwes(
  plan: Plan,
  codes: readonly string[],
  last: Day,
  asOf: Day,
  isDuty = false,
): readonly UnitOwing[] {
  const known = owedAsOf(plan, asOf);
  const ofCodes = known.get(codes) ?? new Map<Day, readonly UnitOwing[]>();
  const found = ofCodes.get(last) ?? owing(plan, codes, last, asOf, isDuty);
  known.set(codes, ofCodes.set(last, found));
  return found;
}

/** By the plan's own list of units and the last day: with thousands of units it takes a while to say. */
const owedAsOf = byDay(() => new Map<readonly string[], Map<Day, readonly UnitOwing[]>>());

function owing(plan: Plan, codes: readonly string[], last: Day, asOf: Day, isDuty: boolean) {
  const beginsAfter = ({ validFrom }: Unit) => validFrom !== null && validFrom > last;
  // While it still exists, a unit that will be closed by then does not owe it, neither its own nor what it
  // took over: its successor will, from the day it takes over.
  const isLeaving = (unit: Unit) => existsOn(unit, asOf) && !lastsUntil(plan, unit, last);
  return answering(plan, codes, asOf, beginsAfter).filter(
    ({ unit }) => (isDuty ? unit.hasDuties : unit.reports) && !isLeaving(unit),
  );
}
