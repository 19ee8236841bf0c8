import type { Reads } from "../../database/index.ts";
import { addDays, instantOf } from "../../plan/day.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { rememberedBy } from "../../plan/remembered.ts";
import { predecessorsOf } from "../../plan/units.ts";
import { type DutyReported, type Together, togetherWithin } from "./standing.ts";

/** The last days of the units that a unit took over from, by its code, whenever it did so. */
export const endsBy = rememberedBy((plan: Plan): ReadonlyMap<string, readonly Day[]> => {
  const ends = new Map<string, Set<Day>>();
  const days = plan.units.flatMap(({ validTo }) => (validTo === null ? [] : [addDays(validTo, 1)]));
  for (const unit of plan.units) {
    for (const day of new Set(days)) {
      for (const { validTo } of predecessorsOf(plan, unit, day)) {
        if (validTo === null) continue;
        ends.set(unit.code, (ends.get(unit.code) ?? new Set<Day>()).add(validTo));
      }
    }
  }
  return new Map([...ends].map(([code, own]) => [code, [...own]]));
});

type Spoken = Pick<DutyReported, "unit" | "duty" | "firstAt" | "lastAt">;

/**
 * What a unit has said of a duty since the end of a day: "all" of it, or null for nothing. Only where it spoke on
 * both sides of that day is more read.
 *
 * @param then what came later is not known yet
 */
export async function saidSince(
  read: Reads,
  plan: Plan,
  spoken: Spoken,
  { end, then = null }: { readonly end: Day; readonly then?: Date | null },
): Promise<Together | "all" | null> {
  const from = instantOf(addDays(end, 1), "00:00", plan.timeZone);
  if (spoken.firstAt >= from) return "all";
  if (spoken.lastAt < from) return null;
  return togetherWithin(read, plan.id, spoken, { from, to: then });
}
