import { addDays, dayOf } from "../../plan/day.ts";
import type { Day, Duty, Plan } from "../../plan/model.ts";
import { monthOf } from "../../plan/months.ts";
import { existsOn } from "../../plan/units.ts";
import type { Answers } from "../../reports/answers.ts";
import { outsideOf } from "../../reports/outside.ts";
import { inventAnswers, isRepeated } from "./answers.ts";
import { type Habit, luckOf } from "./cast.ts";
import type { Chance } from "./chance.ts";
import { type Course, later, workedFrom, workingDay, workingMinute } from "./course.ts";
import type { Joined } from "./joined.ts";
import type { Texts } from "./texts.ts";

/** A report as the unit will have sent it. */
export interface InventedReport {
  readonly at: Date;
  readonly answers: Answers;
  /** Has a picture as evidence. */
  readonly picture: boolean;
}

interface Manner {
  /** Of the duties, how many it reports on at all. */
  readonly share: number;
  /** Days from one activity to the next. */
  readonly rhythm: number;
  /** Days from an activity to its report, both ends included. */
  readonly delay: readonly [number, number];
}

const MANNERS: Record<Habit, Manner> = {
  early: { share: 0.97, rhythm: 48, delay: [0, 2] },
  steady: { share: 0.88, rhythm: 75, delay: [1, 9] },
  late: { share: 0.65, rhythm: 100, delay: [10, 30] },
  silent: { share: 0, rhythm: 365, delay: [0, 0] },
};

/** Activities from so many days before the bot was in use are reported too. */
const BEFORE_LAUNCH = 20;
/** So many days after they joined, both ends included, people report what was before. */
const FIRST_REPORT: readonly [number, number] = [3, 12];
/** A plan for a special month is made in these days before it counts. */
const PREPARED_BEFORE = 20;
const PICTURES = 0.15;
/** Days off in a row, at the most. */
const LONGEST_HOLIDAY = 14;

/** All that a unit has reported so far, in no particular order. */
export function inventReports(
  course: Course,
  joined: Joined,
  texts: Texts,
  seed: number,
): InventedReport[] {
  const { cast } = joined;
  const { share, delay } = MANNERS[cast.habit];
  return dutiesOf(course.plan, cast.unit.code).flatMap((duty) => {
    const luck = luckOf(seed, cast, duty.code);
    if (!luck.is(share)) return [];
    return activityDays(course, duty, cast.habit, luck).flatMap((day, index): InventedReport[] => {
      const own = luckOf(seed, cast, duty.code, `${index}`);
      const done = workingDay(course, day);
      const at = sentAt(course, joined, addDays(day, own.between(...delay)), own);
      if (done === null || at === null) return [];
      const activity = { duty, unit: cast.unit, day: done, isFirst: index === 0 };
      const steady = (code: string) => luckOf(seed, cast, code);
      const answers = inventAnswers(course, { ...activity, steady }, texts, own);
      // Of a day that belongs to no time of the plan nobody tells.
      if (outsideOf(course.plan, answers)) return [];
      return [{ at, answers, picture: answers.status !== "nil" && own.is(PICTURES) }];
    });
  });
}

function dutiesOf({ duties }: Plan, unit: string): Duty[] {
  return duties.filter(
    ({ fulfilledBy, units }) => fulfilledBy.kind === "task" && units.includes(unit),
  );
}

function activityDays(course: Course, duty: Duty, habit: Habit, luck: Chance): Day[] {
  const { launch, plan, until } = course;
  const { rhythm } = MANNERS[habit];
  const month = monthOf(plan, duty.month);
  const recurs = isRepeated(plan, duty);
  const from = month
    ? recurs
      ? addDays(workedFrom(course.calendar, month.countsFrom), luck.between(0, 8))
      : addDays(month.countsFrom, -luck.between(0, PREPARED_BEFORE))
    : addDays(launch, luck.between(-BEFORE_LAUNCH, Math.round(rhythm * 0.7)));
  const days: Day[] = [];
  // What is planned for a day off is done on the working day before.
  for (let day = from; day <= addDays(until, LONGEST_HOLIDAY); ) {
    days.push(day);
    if (!recurs) break;
    day = addDays(day, luck.between(Math.round(rhythm * 0.75), Math.round(rhythm * 1.25)));
  }
  return days;
}

/** Null if it would still be to come, or the unit is no more. */
function sentAt(course: Course, { cast, at }: Joined, meant: Day, luck: Chance): Date | null {
  const joined = dayOf(at, course.plan.timeZone);
  const day = workingDay(course, later(meant, addDays(joined, luck.between(...FIRST_REPORT))));
  return day && existsOn(cast.unit, day) ? workingMinute(course, day, luck) : null;
}
