import * as z from "zod";
import type { Prisma } from "../../database/client/client.ts";
import type { Reads } from "../../database/index.ts";
import type { Day } from "../../plan/model.ts";

const State = z.enum(["claimed", "confirmed", "refused", "withdrawn"]);

/** A unit's signed document on its way to the office: a fact apart from the report in the bot. */
export interface OfficialDocument {
  readonly id: string;
  /** Code of the unit. */
  readonly unit: string;
  /** Code of the deadline, or of the milestone that asks for a report. */
  readonly occasion: string;
  /** As written on it: "45/BC-UBND". */
  readonly number: string;
  readonly signedOn: Day;
  /** Claimed: the office has yet to say whether it arrived. */
  readonly state: z.infer<typeof State>;
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

const FULL = { claimedBy: true } satisfies Prisma.OfficialDocumentInclude;

async function toDocument(
  read: Reads,
  row: Prisma.OfficialDocumentGetPayload<{ include: typeof FULL }>,
): Promise<OfficialDocument> {
  const { settledById, claimedById, claimedBy } = row;
  const settler = settledById
    ? await read.person.findUnique({ where: { id: settledById }, select: { name: true } })
    : null;
  return {
    ...row,
    state: State.parse(row.state),
    claimant: claimedBy.name,
    settler: settler?.name ?? null,
    isUnasked: settledById === claimedById,
  };
}

export async function findDocument(read: Reads, id: string): Promise<OfficialDocument | null> {
  const row = await read.officialDocument.findUnique({ where: { id }, include: FULL });
  return row && toDocument(read, row);
}

/** Documents that wait for the office's word, the longest waiting first. */
export async function waitingDocuments(
  read: Reads,
  planId: string,
  page: { readonly take: number; readonly skip: number },
): Promise<OfficialDocument[]> {
  const rows = await read.officialDocument.findMany({
    where: { planId, state: "claimed" },
    orderBy: { claimedAt: "asc" },
    include: FULL,
    ...page,
  });
  return Promise.all(rows.map((row) => toDocument(read, row)));
}

export async function countWaitingDocuments(read: Reads, planId: string): Promise<number> {
  return read.officialDocument.count({ where: { planId, state: "claimed" } });
}

/** What a unit has in force for an occasion: received, or waiting for the office's word. */
export async function documentOf(
  read: Reads,
  planId: string,
  unit: string,
  occasion: string,
): Promise<OfficialDocument | null> {
  const row = await read.officialDocument.findFirst({
    where: { planId, unit, occasion, state: { in: ["claimed", "confirmed"] } },
    // "confirmed" comes after "claimed".
    orderBy: [{ state: "desc" }, { claimedAt: "desc" }],
    include: FULL,
  });
  return row && toDocument(read, row);
}
