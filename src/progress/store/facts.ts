import type { Reads } from "../../database/index.ts";
import { keptByUnit } from "../../database/kept.ts";
import type { Plan } from "../../plan/model.ts";
import { allReported, reportedBy } from "../../reports/store/standing.ts";
import { byUnit, type DutyFact, type Facts, type OfUnits } from "../facts.ts";
import { readSent } from "./sent.ts";

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
export async function readFacts(read: Reads, { id }: Plan): Promise<Facts> {
  const [duties, drafts, sent] = await Promise.all([
    allReported(read, id),
    openDrafts(read, id),
    readSent(read, id),
  ]);
  return { duties, drafts, sent };
}

/** What these units have reported on, and no more: enough for where they stand with each duty. */
export async function readDutyFacts(
  read: Reads,
  planId: string,
  codes: readonly string[],
): Promise<OfUnits<DutyFact>> {
  return byUnit(await reportedBy(read, planId, codes));
}
