import type { Prisma, TickState } from "../../database/client/client.ts";
import { inOrder } from "../../database/id.ts";
import type { Reads } from "../../database/index.ts";
import { keptByUnit, type Which } from "../../database/kept.ts";
import { dayOf } from "../../plan/day.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { milestoneOf } from "../../plan/months.ts";
import { rememberedOf } from "../../plan/remembered.ts";
import type { EvidenceRow } from "../../reports/store/evidence.ts";
import { allInForce, inForceOf, type PeriodicInForce } from "../../reports/store/periodic-facts.ts";
import { allReported, reportedBy } from "../../reports/store/standing.ts";
import { type DutyDone, fulfilledBy } from "../fulfilled.ts";
import type { MilestoneFact } from "../milestone.ts";

async function findTicks(read: Reads, where: Which) {
  const rows = await read.milestoneTick.findMany({
    where: { ...where, state: "ticked" },
    select: {
      ...{ unitCode: true, milestoneCode: true, day: true, at: true },
      // A correction changes nothing of when it was done first.
      changes: { where: { deed: "ticked" }, select: { at: true } },
    },
  });
  return rows.map(({ milestoneCode: milestone, changes: [first], ...row }) => ({
    ...row,
    ...{ milestone, unit: row.unitCode, at: first?.at ?? row.at },
  }));
}

/** What these units have ticked off. */
export function ticksOf(read: Reads, planId: string, units: readonly string[]) {
  return findTicks(read, { planId, unitCode: { in: [...units] } });
}

/** What all units have ticked off, by their codes. */
export const allTicks = keptByUnit("MilestoneTick", findTicks);

/**
 * What these units have done of the milestones: ticked off, reported where the milestone asks for it, or
 * fulfilled by a duty that is the same fact.
 */
export async function readMilestoneFacts(
  read: Reads,
  plan: Plan,
  units: readonly string[],
): Promise<MilestoneFact[]> {
  const [ticks, reports, duties] = await Promise.all([
    ticksOf(read, plan.id, units),
    inForceOf(read, plan.id, units),
    reportedBy(read, plan.id, units),
  ]);
  return factsFrom(plan, ticks, reports, duties);
}

/** The same of all units, to be asked by their codes. */
export async function readAllMilestoneFacts(
  read: Reads,
  plan: Plan,
): Promise<(unit: string) => readonly MilestoneFact[]> {
  const [ticks, reports, duties] = await Promise.all([
    allTicks(read, plan.id),
    allInForce(read, plan.id),
    allReported(read, plan.id),
  ]);
  const known = new Map<string, readonly MilestoneFact[]>();
  // Asked again for each milestone.
  return (unit) => {
    const facts =
      known.get(unit) ??
      factsFrom(plan, ticks.get(unit) ?? NONE, reports.get(unit) ?? NONE, duties.get(unit) ?? NONE);
    known.set(unit, facts);
    return facts;
  };
}

/** One list, by which nothing is remembered once. */
const NONE: readonly never[] = [];

function factsFrom(
  plan: Plan,
  ticks: readonly Ticked[],
  reports: readonly PeriodicInForce[],
  duties: readonly DutyDone[],
): MilestoneFact[] {
  return [ticked(plan, ticks), reported(plan, reports), fulfilled(plan, duties)].flat();
}

type Ticked = Omit<MilestoneFact, "kind">;

const ticked = rememberedOf((_: Plan, ticks: readonly Ticked[]): MilestoneFact[] =>
  ticks.map(({ unit, milestone, day, at }) => ({ unit, milestone, day, at, kind: "ticked" })),
);

const reported = rememberedOf((plan: Plan, reports: readonly PeriodicInForce[]): MilestoneFact[] =>
  reports
    .filter(({ occasion }) => milestoneOf(plan, occasion) !== null)
    .map(({ unit, occasion: milestone, submittedAt: at }) => ({
      ...{ unit, milestone, at },
      kind: "reported",
      day: dayOf(at, plan.timeZone),
    })),
);

/** What duties fulfil that are the same fact as a milestone. */
export const fulfilled = rememberedOf((plan: Plan, duties: readonly DutyDone[]): MilestoneFact[] =>
  duties.flatMap((one) =>
    fulfilledBy(plan, one).map(({ code: milestone }) => ({
      ...{ unit: one.unit, milestone, at: one.lastAt },
      kind: "reported",
      day: dayOf(one.lastAt, plan.timeZone),
    })),
  ),
);

/** A milestone that a unit has ticked off, as it now says. */
export interface Tick {
  readonly id: string;
  readonly unit: string;
  readonly milestone: string;
  /** When it was done. */
  readonly day: Day;
  readonly note: string | null;
  readonly state: TickState;
  /** When it was ticked off or last corrected. */
  readonly at: Date;
  /** Who did so; null once they had their data deleted. */
  readonly author: string | null;
  readonly evidence: readonly EvidenceRow[];
}

const FULL = { person: true } satisfies Prisma.MilestoneTickInclude;

async function toTick(
  read: Reads,
  row: Prisma.MilestoneTickGetPayload<{ include: typeof FULL }>,
): Promise<Tick> {
  const evidence = await read.evidence.findMany({
    where: { draftId: row.draftId, removed: false },
    orderBy: inOrder("createdAt"),
  });
  return {
    ...row,
    ...{ unit: row.unitCode, milestone: row.milestoneCode },
    author: row.person.name,
    evidence,
  };
}

export async function findTick(read: Reads, id: string): Promise<Tick | null> {
  const row = await read.milestoneTick.findUnique({ where: { id }, include: FULL });
  return row && toTick(read, row);
}

/** What this unit has in force for a milestone: one tick at most. */
export async function tickOf(
  read: Reads,
  planId: string,
  unit: string,
  milestone: string,
): Promise<Tick | null> {
  const row = await read.milestoneTick.findFirst({
    where: { planId, unitCode: unit, milestoneCode: milestone, state: "ticked" },
    include: FULL,
  });
  return row && toTick(read, row);
}

/** The ticks of a milestone in force, by the code of their unit. */
export async function readTicks(
  read: Reads,
  planId: string,
  milestone: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await read.milestoneTick.findMany({
    where: { planId, milestoneCode: milestone, state: "ticked" },
    select: { id: true, unitCode: true },
  });
  return new Map(rows.map(({ id, unitCode }) => [unitCode, id]));
}
