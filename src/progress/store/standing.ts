import type { Reads } from "../../database/index.ts";
import type { Plan } from "../../plan/model.ts";
import { allReported } from "../../reports/store/standing.ts";
import { inSlices } from "../../slices.ts";
import { NO_DRAFTS } from "../facts.ts";
import { type Standing, standingIn } from "../standing.ts";
import { readFacts } from "./facts.ts";
import { readSent } from "./sent.ts";
import { knownAt } from "./week.ts";

/** Where the plan stands at an instant. Others are answered while it is worked out. */
export async function readStanding(read: Reads, plan: Plan, at: Date): Promise<Standing> {
  return inSlices(standingIn(plan, await readFacts(read, plan), at));
}

/**
 * Where it stood at a past instant, by the reports that were sent by then and are in force now: of one that
 * was withdrawn since nothing is known any more, and nor is what was a draft.
 */
export async function readStandingAt(read: Reads, plan: Plan, then: Date): Promise<Standing> {
  const duties = await knownAt(read, plan, await allReported(read, plan.id), then);
  const sent = await readSent(read, plan.id);
  return inSlices(standingIn(plan, { duties, drafts: NO_DRAFTS, sent }, then));
}
