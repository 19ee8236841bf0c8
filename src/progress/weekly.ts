import type { DeadlineStanding } from "../deadlines/deadline.ts";
import { isNear } from "../deadlines/owing.ts";
import type { Reason } from "../deadlines/reason.ts";
import { type ActivityFact, activitiesIn, allActivities } from "../milestones/activities.ts";
import type { ObstacleCount } from "../obstacles/waiting.ts";
import { addDays, compare, isWithin } from "../plan/day.ts";
import { isAskedOn, isOver, lastOnTimeDay } from "../plan/deadlines.ts";
import type { Day, Plan, SpecialMonth } from "../plan/model.ts";
import type { TargetStanding } from "./targets.ts";
import type { Week, WeekFacts } from "./week.ts";

/** Everything that a weekly post and its picture tell, as of an instant. */
export interface Weekly {
  readonly at: Date;
  readonly today: Day;
  readonly week: Week;
  readonly facts: WeekFacts;
  /** Those that matter now, in the order of their days. */
  readonly deadlines: readonly DeadlineStanding[];
  readonly obstacles: ObstacleCount;
  /** Why units have not done what they owe. */
  readonly reasons: readonly Reason[];
  /** The special months that run. */
  readonly months: readonly RunningMonth[];
  /** Results beside the plan's targets, up to now. */
  readonly targets: readonly TargetStanding[];
  /** The office chose that units may be named. */
  readonly names: boolean;
}

interface RunningMonth {
  readonly month: SpecialMonth;
  readonly activities: number;
  /** Units that reported them. */
  readonly units: number;
}

/** So long after its last day a deadline is still told of, in days: if units owe it, or if none does. */
const OWED = 21;
const MET = 7;

/** The deadlines not long past, and the next one; both in the order of their days. */
export function deadlinesNear(all: readonly DeadlineStanding[], today: Day): DeadlineStanding[] {
  const owed = all.filter(({ deadline, expected }) => expected > 0 && isAskedOn(deadline, today));
  const next = owed.find(({ deadline }) => !isOver(deadline, today));
  const past = owed.filter(({ deadline, met, expected }) => {
    const until = addDays(lastOnTimeDay(deadline), met < expected ? OWED : MET);
    return isOver(deadline, today) && today <= until;
  });
  return next ? [...past, next] : past;
}

/** The periodic report that people look at now; null while the next one is far away. */
export function deadlineInFocus({
  deadlines,
  today,
}: Pick<Weekly, "deadlines" | "today">): DeadlineStanding | null {
  return (
    deadlines.find(
      ({ deadline, met }) => deadline.duty === null && (met > 0 || isNear(deadline, today)),
    ) ?? null
  );
}

export function monthsRunning(
  months: readonly SpecialMonth[],
  facts: readonly ActivityFact[],
  today: Day,
): RunningMonth[] {
  return months
    .filter(({ period }) => isWithin(today, period))
    .map((month) => {
      const units = activitiesIn(month, facts).filter(({ reports }) => reports > 0).length;
      return { month, activities: allActivities(month, facts), units };
    });
}

/**
 * The special month that a picture shows where it has room for one: the one that ends first of those that run,
 * else the next one, else the last one.
 */
export function monthInFocus({ months }: Pick<Plan, "months">, today: Day): SpecialMonth | null {
  const inOrder = months.toSorted((a, b) => compare(a.period.to, b.period.to));
  const open = inOrder.filter(({ period }) => today <= period.to);
  return open.find(({ period }) => period.from <= today) ?? open[0] ?? inOrder.at(-1) ?? null;
}
