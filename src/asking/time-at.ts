import type { Plan } from "../plan/model.ts";
import type { Query } from "./query.ts";
import type { SaidTime } from "./times.ts";

/** A time at the place of the words that say it. */
export const at = ({ 0: said, index }: RegExpExecArray, time: Query["period"]): SaidTime => ({
  start: index,
  end: index + said.length,
  time,
  problem: null,
});

/** Why a year that is named is none of this plan's. */
export function otherYear(said: string | undefined, plan: Plan): SaidTime["problem"] {
  const year = Number(said ?? plan.year);
  return year === plan.year ? null : { kind: "other-year", year };
}
