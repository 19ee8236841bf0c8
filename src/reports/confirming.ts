import type { Plan } from "../plan/model.ts";

/** Whether the leader of a unit agrees to a periodic report before it is sent, as the plan file asks for it. */
export function needsLeader(
  { leaderConfirms }: Pick<Plan, "leaderConfirms">,
  what: { readonly isCorrection: boolean },
): boolean {
  return leaderConfirms.includes(what.isCorrection ? "corrections" : "periodic");
}
