import type { Reads } from "../../database/index.ts";
import type { Day, Deadline, Plan } from "../../plan/model.ts";
import { type Candidate, COOLING, hindranceTo } from "../nudge.ts";
import { currentOf } from "../owing.ts";
import { toldSince } from "./nudges.ts";
import { readOwing } from "./owing.ts";

export interface Candidates {
  readonly deadline: Deadline;
  /** In the plan's order. */
  readonly candidates: readonly Candidate[];
}

/**
 * Who can be nudged about a deadline: the named one, or the one that is asked about now. Null if the plan
 * has none.
 */
export async function readCandidates(
  read: Reads,
  { plan, today, at }: { readonly plan: Plan; readonly today: Day; readonly at: Date },
  code?: string,
): Promise<Candidates | null> {
  const found = currentOf(await readOwing(read, plan, at), today, code);
  if (!found) return null;
  const { deadline } = found.standing;
  const told = await toldSince(read, plan.id, deadline.code, new Date(at.getTime() - COOLING));
  return {
    deadline,
    candidates: found.owing.map((owing) => ({
      ...owing,
      hindrance: hindranceTo(owing, told.get(owing.unit.code) ?? null, at),
    })),
  };
}
