import type { Prisma, TickState } from "../../database/client/client.ts";
import type { Reads } from "../../database/index.ts";
import { dayOf } from "../../plan/day.ts";
import type { Day, Plan } from "../../plan/model.ts";
import type { EvidenceRow } from "../../reports/store/evidence.ts";
import type { MilestoneFact } from "../milestone.ts";

/**
 * What units have done of the milestones: ticked off, or reported where the milestone asks for it.
 *
 * @param units codes of the only units that are asked about; left out: all
 */
export async function readMilestoneFacts(
  read: Reads,
  plan: Plan,
  units?: readonly string[],
): Promise<MilestoneFact[]> {
  const asked = { planId: plan.id, ...(units ? { unitCode: { in: [...units] } } : {}) };
  const codes = (plan.actionMonth?.milestones ?? []).map(({ code }) => code);
  if (codes.length === 0) return [];
  const [ticks, summaries] = await Promise.all([
    read.milestoneTick.findMany({
      where: { ...asked, state: "ticked" },
      select: { unitCode: true, milestoneCode: true, day: true, at: true },
    }),
    read.periodicReport.findMany({
      where: { ...asked, occasionCode: { in: codes }, state: "submitted" },
      select: { unitCode: true, occasionCode: true, submittedAt: true },
    }),
  ]);
  return [
    ...ticks.map(
      ({ unitCode: unit, milestoneCode: milestone, day, at }): MilestoneFact => ({
        ...{ unit, milestone, day, at },
        kind: "ticked",
      }),
    ),
    ...summaries.map(
      ({ unitCode: unit, occasionCode: milestone, submittedAt: at }): MilestoneFact => ({
        unit,
        milestone,
        kind: "reported",
        day: dayOf(at, plan.timeZone),
        at,
      }),
    ),
  ];
}

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
    orderBy: { createdAt: "asc" },
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
