import type { Reads } from "../../database/index.ts";
import type { Plan, SpecialMonth } from "../../plan/model.ts";
import { milestoneOf } from "../../plan/months.ts";
import { inSlices, mapped } from "../../slices.ts";
import { allActivities } from "../activities.ts";
import { type MilestoneStanding, milestoneStandingOf } from "../milestone.ts";
import { readActivities } from "./activities.ts";
import { readAllMilestoneFacts } from "./milestones.ts";

/** A special month as the office sees it. */
export interface MonthStanding {
  readonly month: SpecialMonth;
  /** In the plan's order. */
  readonly standings: readonly MilestoneStanding[];
  /** Reported by all units. */
  readonly activities: number;
}

/** Where all units stand with some of the plan's special months at an instant. */
export async function readMonthStandings(
  read: Reads,
  plan: Plan,
  months: readonly SpecialMonth[],
  at: Date,
): Promise<MonthStanding[]> {
  if (months.length === 0) return [];
  const [facts, activities] = await Promise.all([
    readAllMilestoneFacts(read, plan),
    readActivities(read, plan),
  ]);
  const found: MonthStanding[] = [];
  for (const month of months) {
    const standings = await inSlices(
      mapped(month.milestones, (one) => milestoneStandingOf(plan, one, facts, at)),
    );
    found.push({ month, standings, activities: allActivities(month, activities) });
  }
  return found;
}

/** Where all units stand with one milestone at an instant; null if the plan has none of that code. */
export async function readMilestoneStanding(
  read: Reads,
  plan: Plan,
  code: string,
  at: Date,
): Promise<MilestoneStanding | null> {
  const milestone = milestoneOf(plan, code);
  return (
    milestone && milestoneStandingOf(plan, milestone, await readAllMilestoneFacts(read, plan), at)
  );
}
