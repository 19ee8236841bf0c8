import type { Reads } from "../../database/index.ts";
import { readOwing } from "../../deadlines/store/owing.ts";
import type { Plan } from "../../plan/model.ts";
import { readStanding } from "./standing.ts";

/** With fewer units nobody notices what the first question costs. */
const MANY = 200;

/** What is kept in memory from the first question on is read before the office asks it. */
export async function readAhead(read: Reads, plan: Plan, at: Date): Promise<void> {
  if (plan.units.length < MANY) return;
  await readStanding(read, plan, at);
  await readOwing(read, plan, at);
}
