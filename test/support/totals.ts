import type { Reads } from "../../src/database/index.ts";
import type { Day, Plan } from "../../src/plan/model.ts";
import type { Occasion } from "../../src/plan/occasions.ts";
import type { OccasionTotals } from "../../src/progress/snapshot.ts";
import { readOwn } from "../../src/progress/store/own.ts";
import { totalsOfDeeds } from "../../src/progress/store/snapshots.ts";
import { readOccasionDeeds } from "../../src/reports/store/task-facts.ts";

/** The totals of an occasion as they stand, as of that day. */
export async function totalsNow(
  read: Reads,
  plan: Plan,
  occasion: Occasion,
  day: Day,
): Promise<OccasionTotals> {
  const deeds = await readOccasionDeeds(read, plan, occasion);
  const own = await readOwn(read, plan, occasion);
  return totalsOfDeeds(read, { plan, occasion, day }, { deeds, own });
}
