import type { Reads } from "../../database/index.ts";
import type { Day, Plan } from "../../plan/model.ts";
import type { OccasionOwed } from "../../plan/occasions.ts";
import { placedIn, type Spanning } from "../../reports/periodic-sums.ts";
import { periodOf, readDeeds } from "../../reports/store/task-facts.ts";
import { type Told, toldIn } from "../told.ts";

/**
 * What a unit did within an occasion, in the words of its reports.
 *
 * @param until reports that were sent later are not told of; null: as of now
 */
export async function readOwnDeeds(
  read: Reads,
  plan: Plan,
  { occasion, unit, owedFor }: OccasionOwed,
  { spanning = null, until }: { readonly spanning?: Spanning | null; readonly until: Day | null },
): Promise<Told[]> {
  const units = new Set([unit, ...owedFor].map(({ code }) => code));
  const facts = await readDeeds(read, plan, {
    duties: plan.duties.map(({ code }) => code),
    units: [...units],
    period: periodOf(occasion),
    words: true,
  });
  const known = facts.filter(({ sentOn }) => until === null || sentOn <= until);
  return toldIn(plan, placedIn(plan, occasion, known, spanning).counted);
}
