import type { PaperState, Prisma } from "../../database/client/client.ts";
import { inOrder } from "../../database/id.ts";
import type { Reads } from "../../database/index.ts";
import type { Day } from "../../plan/model.ts";

/** A unit's signed paper on its way to the office: a fact apart from the report in the bot. */
export interface Paper {
  readonly id: string;
  /** Code of the unit. */
  readonly unit: string;
  /** Code of the deadline, or of the milestone that asks for a report. */
  readonly occasion: string;
  /** As written on it: "45/BC-UBND". */
  readonly number: string;
  readonly signedOn: Day;
  /** When it came to the office; null: it did not, or nobody was asked yet. */
  readonly arrivedOn: Day | null;
  /** Claimed: the office has yet to say whether it arrived. */
  readonly state: PaperState;
  readonly claimedAt: Date;
  /** The unit's focal point, or of the office if the unit had not said so; null without a name. */
  readonly claimant: string | null;
  readonly settledAt: Date | null;
  readonly settler: string | null;
  /** The office noticed it by itself: the unit claims nothing. */
  readonly isUnasked: boolean;
  /** What the office said with its refusal. */
  readonly word: string | null;
}

const NAME = { select: { name: true } };
const FULL = { claimedBy: NAME, settledBy: NAME } satisfies Prisma.PaperInclude;

function toPaper(row: Prisma.PaperGetPayload<{ include: typeof FULL }>): Paper {
  const { unitCode: unit, occasionCode: occasion, settledById, claimedById } = row;
  return {
    ...row,
    ...{ unit, occasion },
    claimant: row.claimedBy.name,
    settler: row.settledBy?.name ?? null,
    isUnasked: settledById === claimedById,
  };
}

export async function findPaper(read: Reads, id: string): Promise<Paper | null> {
  const row = await read.paper.findUnique({ where: { id }, include: FULL });
  return row && toPaper(row);
}

/** Papers that wait for the office's word, of every occasion or of one, the longest waiting first. */
export async function waitingPapers(
  read: Reads,
  planId: string,
  page: { readonly take?: number; readonly skip?: number },
  occasion?: string,
): Promise<Paper[]> {
  const rows = await read.paper.findMany({
    where: { planId, state: "claimed", ...(occasion ? { occasionCode: occasion } : {}) },
    orderBy: inOrder("claimedAt"),
    include: FULL,
    ...page,
  });
  return rows.map(toPaper);
}

/** All that the office has, of every occasion or of one. */
export async function receivedPapers(
  read: Reads,
  planId: string,
  occasion?: string,
): Promise<Paper[]> {
  const rows = await read.paper.findMany({
    where: { planId, state: "confirmed", ...(occasion ? { occasionCode: occasion } : {}) },
    orderBy: inOrder("claimedAt"),
    include: FULL,
  });
  return rows.map(toPaper);
}

export async function countWaitingPapers(read: Reads, planId: string): Promise<number> {
  return read.paper.count({ where: { planId, state: "claimed" } });
}

/** What a unit has in force for an occasion: received, or waiting for the office's word; one at most. */
export async function paperOf(
  read: Reads,
  planId: string,
  unit: string,
  occasion: string,
): Promise<Paper | null> {
  const row = await read.paper.findFirst({
    where: {
      ...{ planId, unitCode: unit, occasionCode: occasion },
      state: { in: ["claimed", "confirmed"] },
    },
    include: FULL,
  });
  return row && toPaper(row);
}
