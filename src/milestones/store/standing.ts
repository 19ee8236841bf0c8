import type { Reads } from "../../database/index.ts";
import type { ActionMonth, Plan } from "../../plan/model.ts";
import { inSlices, mapped } from "../../slices.ts";
import { allActivities } from "../action-month.ts";
import { type MilestoneStanding, milestoneStandingOf } from "../milestone.ts";
import { readActivities } from "./action-month.ts";
import { readAllMilestoneFacts } from "./milestones.ts";

/** The Action Month as the office sees it. */
export interface MonthStanding {
  readonly month: ActionMonth;
  /** In the plan's order. */
  readonly standings: readonly MilestoneStanding[];
  /** Reported by all units. */
  readonly activities: number;
}

/** Where all units stand with the Action Month at an instant; null if the plan has none. */
export async function readMonthStanding(
  read: Reads,
  plan: Plan,
  at: Date,
): Promise<MonthStanding | null> {
  const { actionMonth: month } = plan;
  if (!month) return null;
  const [facts, activities] = await Promise.all([
    readAllMilestoneFacts(read, plan),
    readActivities(read, plan),
  ]);
  const standings = await inSlices(
    mapped(month.milestones, (one) => milestoneStandingOf(plan, one, facts, at)),
  );
  return { month, standings, activities: allActivities(activities) };
}
