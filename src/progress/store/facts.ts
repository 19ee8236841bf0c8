import type { Reads } from "../../database/index.ts";
import { keptByUnit, rememberedBy, rememberedOf } from "../../database/kept.ts";
import { dutiesTicked } from "../../milestones/fulfilled.ts";
import { allTicks, ticksOf } from "../../milestones/store/milestones.ts";
import { groupedBy } from "../../plan/grouped.ts";
import type { Plan } from "../../plan/model.ts";
import { allReported, reportedBy } from "../../reports/store/standing.ts";
import { byUnit, type DutyFact, type Facts, type OfUnits } from "../facts.ts";
import { readSent } from "./sent.ts";
import { withSince } from "./since.ts";

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

/** A milestone that was ticked off says of the duty that is the same fact that it is completed. */
function withTicks(
  plan: Plan,
  reported: OfUnits<DutyFact>,
  ticks: ReadonlyMap<string, readonly Ticked[]>,
): OfUnits<DutyFact> {
  const all = new Map(reported);
  for (const [unit, own] of ticks) {
    const known = reported.get(unit) ?? NONE;
    const both = together(plan, own)(known);
    if (both !== known) all.set(unit, both);
  }
  return all;
}

type Ticked = Parameters<typeof dutiesTicked>[1][number];

/** One list, by which nothing is remembered once. */
const NONE: readonly DutyFact[] = [];

/** The same list as before for the same lists: what follows from it is remembered by it. */
const together = rememberedOf((plan: Plan, ticks: readonly Ticked[]) =>
  rememberedBy((reported: readonly DutyFact[]): readonly DutyFact[] => {
    const ticked = dutiesTicked(plan, ticks);
    if (ticked.length === 0) return reported;
    const isTicked = ({ duty }: DutyFact) => ticked.some((one) => one.duty === duty);
    const missing = ticked.filter(({ duty }) => !reported.some((one) => one.duty === duty));
    return [
      ...reported.map((fact) => (isTicked(fact) ? { ...fact, status: COMPLETED } : fact)),
      // The tick speaks for it.
      ...missing.map((fact) => ({ ...fact, reports: 0, also: 1 })),
    ];
  }),
);

const COMPLETED: DutyFact["status"] = "completed";

/** What these units have reported on, and no more: enough for where they stand with each duty. */
export async function readDutyFacts(
  read: Reads,
  plan: Plan,
  codes: readonly string[],
): Promise<OfUnits<DutyFact>> {
  const [reported, ticks] = await Promise.all([
    reportedBy(read, plan.id, codes),
    plan.actionMonth ? ticksOf(read, plan.id, codes) : [],
  ]);
  return withTicks(
    plan,
    await withSince(read, plan, byUnit(reported)),
    groupedBy(ticks, ({ unit }) => unit),
  );
}
