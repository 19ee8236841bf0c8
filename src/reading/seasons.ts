import type { Plan } from "../plan/model.ts";
import { seasonOf } from "../plan/months.ts";
import type { Seasons } from "./duty-rank.ts";

/** Which duties are meant when, as the plan says. */
export function seasonsOf({ months, deadlines }: Pick<Plan, "months" | "deadlines">): Seasons {
  const own = deadlines.flatMap(({ duty, period }) =>
    duty === null ? [] : [[duty, period] as const],
  );
  return {
    periods: new Map(own),
    months: new Map(months.map((month) => [month.code, seasonOf(month)])),
  };
}
