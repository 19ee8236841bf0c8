import type { Reads } from "../../database/index.ts";
import type { Plan } from "../../plan/model.ts";
import { inSlices } from "../../slices.ts";
import { type Standing, standingIn } from "../standing.ts";
import { readFacts } from "./facts.ts";

/** Where the plan stands at an instant. Others are answered while it is worked out. */
export async function readStanding(read: Reads, plan: Plan, at: Date): Promise<Standing> {
  return inSlices(standingIn(plan, await readFacts(read, plan), at));
}
