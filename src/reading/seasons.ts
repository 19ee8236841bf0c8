import type { Plan } from "../plan/model.ts";
import type { Seasons } from "./duty-rank.ts";

/** Which duties are meant when, as the plan says. */
export function seasonsOf({
  actionMonth: month,
  deadlines,
}: Pick<Plan, "actionMonth" | "deadlines">): Seasons {
  const own = deadlines.flatMap(({ duty, period }) =>
    duty === null ? [] : [[duty, period] as const],
  );
  return {
    periods: new Map(own),
    ...(month ? { actionMonth: { from: month.countsFrom, to: month.period.to } } : {}),
  };
}
