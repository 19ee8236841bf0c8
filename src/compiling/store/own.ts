import type { Reads } from "../../database/index.ts";
import { raisedIn } from "../../obstacles/store/obstacles.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { codesCovered, type OccasionOwed } from "../../plan/occasions.ts";
import { placedIn, type Spanning } from "../../reports/periodic-sums.ts";
import { periodOf, readDeeds } from "../../reports/store/task-facts.ts";
import { answerTo, type HindranceSaid } from "../obstacles.ts";
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

/**
 * What a unit raised within an occasion.
 *
 * @param until what was raised or answered later is not told of; null: as of now
 */
export async function readOwnObstacles(
  read: Reads,
  plan: Plan,
  owed: OccasionOwed,
  until: Date | null,
): Promise<HindranceSaid[]> {
  const raised = { units: codesCovered(owed), raised: owed.occasion.period };
  const known = (at: Date | null) => at !== null && (until === null || at <= until);
  return (await raisedIn(read, plan, raised))
    .filter(({ raisedAt }) => known(raisedAt))
    .map((one) => ({
      text: one.text,
      answer: known(one.answeredAt) ? answerTo(plan, one) : null,
    }));
}
