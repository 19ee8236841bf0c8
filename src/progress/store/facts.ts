import type { Reads } from "../../database/index.ts";
import { keptByUnit } from "../../database/kept.ts";
import { allTicks, ticksOf } from "../../milestones/store/milestones.ts";
import { groupedBy } from "../../plan/grouped.ts";
import type { Plan } from "../../plan/model.ts";
import { allReported, reportedBy } from "../../reports/store/standing.ts";
import { byUnit, type DutyFact, type Facts, type OfUnits } from "../facts.ts";
import { readSent } from "./sent.ts";
import { withSince } from "./since.ts";
import { withTicks } from "./ticked.ts";

const openDrafts = keptByUnit("Draft", async (read, where) => {
  const rows = await read.draft.findMany({
    where: { ...where, state: "open", byOffice: false },
    select: { unitCode: true, updatedAt: true },
  });
  return rows.map(({ unitCode, updatedAt: at }) => ({ unitCode, unit: unitCode, at }));
});

/**
 * What the standing is computed from: one row per unit and duty, and each unit's open drafts. The cost
 * grows neither with the number of reports nor with that of the units that did nothing since the last time.
 */
export async function readFacts(read: Reads, plan: Plan): Promise<Facts> {
  const { id } = plan;
  const [duties, drafts, sent, ticks] = await Promise.all([
    allReported(read, id).then((all) => withSince(read, plan, all)),
    openDrafts(read, id),
    readSent(read, id),
    allTicks(read, id),
  ]);
  return { duties: withTicks(plan, duties, ticks), drafts, sent };
}

/** What these units have reported on, and no more: enough for where they stand with each duty. */
export async function readDutyFacts(
  read: Reads,
  plan: Plan,
  codes: readonly string[],
): Promise<OfUnits<DutyFact>> {
  const [reported, ticks] = await Promise.all([
    reportedBy(read, plan.id, codes),
    plan.months.length > 0 ? ticksOf(read, plan.id, codes) : [],
  ]);
  return withTicks(
    plan,
    await withSince(read, plan, byUnit(reported)),
    groupedBy(ticks, ({ unit }) => unit),
  );
}
