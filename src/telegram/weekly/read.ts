import {
  type DeadlineFacts,
  type DeadlineStanding,
  deadlineStandingOf,
  NO_FACTS,
} from "../../deadlines/deadline.ts";
import { readDeadlineFacts } from "../../deadlines/store/facts.ts";
import { type ActivityFact, allActivities } from "../../milestones/action-month.ts";
import { readActivities } from "../../milestones/store/action-month.ts";
import { readSettings } from "../../office/store/settings.ts";
import { lastPostBefore } from "../../office/store/week-posts.ts";
import { addDays, compare, dayOf, isWithin } from "../../plan/day.ts";
import { lastOnTimeDay } from "../../plan/deadlines.ts";
import type { ActionMonth, Day, Plan } from "../../plan/model.ts";
import { countOpenObstacles } from "../../progress/store/facts.ts";
import { readWeek } from "../../progress/store/week.ts";
import { type Week, type WeekFacts, weekBegins, weekOf } from "../../progress/week.ts";
import type { Services } from "../context.ts";
import type { Voice } from "../notices/due.ts";

/** Everything that a weekly post and its picture tell, as of an instant. */
export interface Weekly {
  readonly at: Date;
  readonly today: Day;
  readonly week: Week;
  readonly facts: WeekFacts;
  /** Those that matter now, in the order of their days. */
  readonly deadlines: readonly NearDeadline[];
  readonly openObstacles: number;
  /** The Action Month while it runs. */
  readonly month: MonthStanding | null;
  /** The office chose that units may be named. */
  readonly names: boolean;
}

/** For whom it is worded. */
export interface PictureScene extends Voice {
  readonly plan: Plan;
}

export interface NearDeadline {
  readonly standing: DeadlineStanding;
  readonly facts: DeadlineFacts;
}

interface MonthStanding {
  readonly month: ActionMonth;
  readonly activities: number;
  /** Units that reported them. */
  readonly units: number;
}

export async function readWeekly(services: Services, at: Date): Promise<Weekly> {
  const { plan, database } = services;
  const { read } = database;
  const today = dayOf(at, plan.timeZone);
  const last = await lastPostBefore(read, plan.id, at);
  const span = { from: weekBegins(at, last?.postedAt ?? null), to: at };
  const [facts, deadlines, openObstacles, activities, settings] = await Promise.all([
    readWeek(read, plan, span),
    readDeadlineFacts(read, plan),
    countOpenObstacles(read, plan.id),
    readActivities(read, plan),
    readSettings(read, plan),
  ]);
  return {
    at,
    today,
    facts,
    week: weekOf(plan, facts),
    openObstacles,
    names: settings.groupNames,
    month: monthRunning(plan.actionMonth, activities, today),
    deadlines: near(
      plan.deadlines.map((deadline): NearDeadline => {
        const known = deadlines.get(deadline.code) ?? NO_FACTS;
        return { standing: deadlineStandingOf(plan, deadline, known, at), facts: known };
      }),
      today,
    ),
  };
}

/** So long after its last day a deadline is still told of, in days: if units owe it, or if none does. */
const OWED = 21;
const MET = 7;

/** The deadlines not long past, and the next one. */
function near(all: readonly NearDeadline[], today: Day): NearDeadline[] {
  const lastOf = ({ standing }: NearDeadline) => lastOnTimeDay(standing.deadline);
  const sorted = all
    .filter(({ standing }) => standing.expected > 0)
    .toSorted((a, b) => compare(lastOf(a), lastOf(b)));
  const next = sorted.find((one) => lastOf(one) >= today);
  const past = sorted.filter((one) => {
    const { met, expected } = one.standing;
    const until = addDays(lastOf(one), met < expected ? OWED : MET);
    return lastOf(one) < today && today <= until;
  });
  return next ? [...past, next] : past;
}

/** So long before its last day a deadline is looked at, in days. */
const AHEAD = 60;

/** The deadline that people look at now; null while the next one is far away. */
export function deadlineInFocus({ deadlines, today }: Weekly): NearDeadline | null {
  const latest = addDays(today, AHEAD);
  return (
    deadlines.find(
      ({ standing }) => standing.met > 0 || lastOnTimeDay(standing.deadline) <= latest,
    ) ?? null
  );
}

function monthRunning(
  month: ActionMonth | null,
  activities: readonly ActivityFact[],
  today: Day,
): MonthStanding | null {
  if (!month || !isWithin(today, month.period)) return null;
  const units = activities.filter(({ reports }) => reports > 0).length;
  return { month, activities: allActivities(activities), units };
}
