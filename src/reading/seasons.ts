import type { Plan } from "../plan/model.ts";
import { seasonOf } from "../plan/months.ts";
import { rememberedBy } from "../plan/remembered.ts";
import type { Seasons } from "./duty-rank.ts";

/** Which duties are meant when, as the plan says. */
export const seasonsOf = rememberedBy(({ months, deadlines }: Plan): Seasons => {
  const own = deadlines.flatMap(({ duty, period }) =>
    duty === null ? [] : [[duty, period] as const],
  );
  return {
    periods: new Map(own),
    months: new Map(months.map((month) => [month.code, seasonOf(month)])),
  };
});
