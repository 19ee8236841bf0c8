import type { ExtensionState, Prisma } from "../../database/client/client.ts";
import type { Reads } from "../../database/index.ts";
import type { Day } from "../../plan/model.ts";

/** More time for one unit: asked for by the unit or given unasked, settled by the office. */
export interface ExtensionRow {
  readonly id: string;
  /** Code of the unit. */
  readonly unit: string;
  /** Code of the deadline. */
  readonly deadline: string;
  readonly state: ExtensionState;
  /** Why the unit asks; null if it did not. */
  readonly reason: string | null;
  readonly requestedAt: Date | null;
  readonly requester: string | null;
  /** First day that would be late, as the unit asks. */
  readonly askedBefore: Day | null;
  /** First day that is late for this unit; null unless it was granted. */
  readonly dueBefore: Day | null;
  readonly settledAt: Date | null;
  readonly settler: string | null;
  /** What the office said with it. */
  readonly word: string | null;
}

const NAME = { select: { name: true } };
const FULL = { requestedBy: NAME, settledBy: NAME } satisfies Prisma.ExtensionInclude;

function toExtension(row: Prisma.ExtensionGetPayload<{ include: typeof FULL }>): ExtensionRow {
  const { unitCode: unit, deadlineCode: deadline, requestedBy, settledBy } = row;
  const [requester, settler] = [requestedBy?.name ?? null, settledBy?.name ?? null];
  return { ...row, unit, deadline, requester, settler };
}

export async function findExtension(read: Reads, id: string): Promise<ExtensionRow | null> {
  const row = await read.extension.findUnique({ where: { id }, include: FULL });
  return row && toExtension(row);
}

/** All of a plan that were granted or wait for an answer, by their days. */
export async function openExtensions(read: Reads, planId: string): Promise<ExtensionRow[]> {
  const rows = await read.extension.findMany({
    where: { planId, state: { in: ["requested", "granted"] } },
    orderBy: [
      { dueBefore: { sort: "asc", nulls: "first" } },
      { askedBefore: { sort: "asc", nulls: "first" } },
      { id: "asc" },
    ],
    include: FULL,
  });
  return rows.map(toExtension);
}

/** The requests that wait, the longest waiting first, and what is granted, by its day. */
export async function extensionsOf(
  read: Reads,
  planId: string,
  deadline: string,
): Promise<{ requested: ExtensionRow[]; granted: ExtensionRow[] }> {
  const rows = await read.extension.findMany({
    where: { planId, deadlineCode: deadline, state: { in: ["requested", "granted"] } },
    orderBy: [
      { requestedAt: { sort: "asc", nulls: "first" } },
      { dueBefore: "asc" },
      { id: "asc" },
    ],
    include: FULL,
  });
  const all = rows.map(toExtension);
  return {
    requested: all.filter(({ state }) => state === "requested"),
    granted: all.filter(({ state }) => state === "granted"),
  };
}

/** How many wait and how many are granted, by deadline. */
export async function countExtensions(
  read: Reads,
  planId: string,
): Promise<(deadline: string, state: "requested" | "granted") => number> {
  const rows = await read.extension.groupBy({
    by: ["deadlineCode", "state"],
    where: { planId },
    _count: true,
  });
  return (deadline, state) =>
    rows.find((row) => row.deadlineCode === deadline && row.state === state)?._count ?? 0;
}
