import type { Reads } from "../../database/index.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { codesCovered, type OccasionOwed } from "../../plan/occasions.ts";
import { type Known, toldOf } from "../owed.ts";
import { dutiesUnreported, placedIn, type Spanning } from "../periodic-sums.ts";
import { tellsOfDeeds } from "../status.ts";
import { readTaskFacts } from "./task-facts.ts";

/** What the task reports say of the work that a periodic report is about. */
export async function readKnown(
  read: Reads,
  { plan, today }: { readonly plan: Plan; readonly today: Day },
  owed: OccasionOwed,
  chosen: { readonly spanning?: Spanning | null | undefined } = {},
): Promise<Known> {
  const facts = await readTaskFacts(read, plan, codesCovered(owed));
  const { counted } = placedIn(plan, owed.occasion, facts, chosen.spanning ?? null);
  return {
    ...toldOf(plan, owed, facts, chosen),
    unreported: dutiesUnreported(plan, owed, facts, today),
    numbers: counted.filter(({ status }) => tellsOfDeeds(status)).map(({ number }) => number),
  };
}
