import { isMet } from "../../../deadlines/deadline.ts";
import { readDeadlineStandings } from "../../../deadlines/store/standing.ts";
import { readMilestoneStanding } from "../../../milestones/store/standing.ts";
import type { Unit } from "../../../plan/model.ts";
import type { Occasion } from "../../../plan/occasions.ts";
import type { Ctx } from "../../context.ts";

/** How many have sent what an occasion asks for, and who has not. */
export interface OccasionCount {
  readonly expected: number;
  readonly sent: number;
  /** In the plan's order. */
  readonly owing: readonly Unit[];
}

export async function countOf(ctx: Ctx, { code, deadline }: Occasion): Promise<OccasionCount> {
  const { plan, now, database } = ctx;
  if (deadline) {
    const standings = await readDeadlineStandings(database.read, plan, now);
    const states = standings.find((one) => one.deadline.code === code)?.states ?? [];
    return counted(states, isMet);
  }
  const found = await readMilestoneStanding(database.read, plan, code, now);
  return counted(found?.states ?? [], ({ done }) => done !== null);
}

function counted<State extends { readonly unit: Unit }>(
  states: readonly State[],
  isSent: (state: State) => boolean,
): OccasionCount {
  const owing = states.filter((state) => !isSent(state)).map(({ unit }) => unit);
  return { expected: states.length, sent: states.length - owing.length, owing };
}
