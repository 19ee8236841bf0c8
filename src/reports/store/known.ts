import type { Reads } from "../../database/index.ts";
import type { Day, Plan } from "../../plan/model.ts";
import type { OccasionOwed } from "../../plan/occasions.ts";
import type { Known } from "../owed.ts";
import { dutiesUnreported, placedIn, type Spanning, sumsOf } from "../periodic-sums.ts";
import { tellsOfDeeds } from "../status.ts";
import { readTaskFacts } from "./task-facts.ts";

/** What the task reports say of the work that a periodic report is about. */
export async function readKnown(
  read: Reads,
  { plan, today }: { readonly plan: Plan; readonly today: Day },
  owed: OccasionOwed,
  { spanning = null }: { readonly spanning?: Spanning | null } = {},
): Promise<Known> {
  const codes = [owed.unit, ...owed.owedFor].map(({ code }) => code);
  const facts = await readTaskFacts(read, plan, [...new Set(codes)]);
  return {
    sums: sumsOf(plan, owed, facts, spanning),
    spans: placedIn(plan, owed.occasion, facts).spans.filter(
      ({ status, elsewhere }) => tellsOfDeeds(status) && !elsewhere,
    ),
    unreported: dutiesUnreported(plan, owed, facts, today),
  };
}
