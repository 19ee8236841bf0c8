import type { Reads } from "../../database/index.ts";
import { reasonsOf } from "../../deadlines/store/reasons.ts";
import { readDeadlineStandings } from "../../deadlines/store/standing.ts";
import { readActivities } from "../../milestones/store/activities.ts";
import { countObstacles } from "../../obstacles/store/obstacles.ts";
import { readSettings } from "../../office/store/settings.ts";
import { lastPostBefore } from "../../office/store/week-posts.ts";
import { dayOf } from "../../plan/day.ts";
import type { Plan } from "../../plan/model.ts";
import { inSlices } from "../../slices.ts";
import { weekBegins, weekIn } from "../week.ts";
import { deadlinesNear, monthsRunning, type Weekly } from "../weekly.ts";
import { readTargets } from "./targets.ts";
import { readWeek } from "./week.ts";

/** What the weekly post says if it is made at this instant: of the time since the post before. */
export async function readWeekly(read: Reads, plan: Plan, at: Date): Promise<Weekly> {
  const today = dayOf(at, plan.timeZone);
  const last = await lastPostBefore(read, plan.id, at);
  const span = { from: weekBegins(at, last?.postedAt ?? null), to: at };
  const [facts, deadlines, obstacles, reasons, activities, settings, targets] = await Promise.all([
    readWeek(read, plan, span),
    readDeadlineStandings(read, plan, at),
    countObstacles(read, plan.id),
    reasonsOf(read, plan.id),
    readActivities(read, plan),
    readSettings(read, plan),
    readTargets(read, plan, at),
  ]);
  return {
    ...{ at, today, facts, obstacles, reasons, targets },
    week: await inSlices(weekIn(plan, facts)),
    names: settings.groupNames,
    months: monthsRunning(plan.months, activities, today),
    deadlines: deadlinesNear(deadlines, today),
  };
}
