import { readReadiness } from "../../src/compiling/store/record.ts";
import { dayOf } from "../../src/plan/day.ts";
import { occasionsOf } from "../../src/plan/occasions.ts";
import { readOvertaken } from "../../src/reports/store/overtaken.ts";
import { findPeriodic } from "../../src/reports/store/periodic.ts";
import { readOccasionDeeds } from "../../src/reports/store/task-facts.ts";
import type { Looking } from "./faces.ts";

/** The office's card of an occasion names the same reports that the cards of their units say were overtaken. */
export async function compareOvertaken(looking: Looking): Promise<void> {
  const { read, plan, now, held, differences } = looking;
  const today = dayOf(now, plan.timeZone);
  for (const occasion of occasionsOf(plan)) {
    const deeds = await readOccasionDeeds(read, plan, occasion);
    const { stale } = await readReadiness(read, { plan, occasion, at: now }, deeds);
    const overtaken: string[] = [];
    for (const { id, unit } of held.periodic.filter((one) => one.occasion === occasion.code)) {
      const report = await findPeriodic(read, id);
      if (report && (await readOvertaken(read, { plan, today }, report))) overtaken.push(unit);
    }
    const named = stale.map(({ code }) => code);
    differences.same(`${occasion.code} overtaken`, named.toSorted(), overtaken.toSorted());
  }
}
