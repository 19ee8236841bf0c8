import * as z from "zod";
import type { Reads } from "../../database/index.ts";
import type { Day } from "../../plan/model.ts";

const State = z.enum(["requested", "granted", "refused", "revoked"]);

/** More time for one unit: asked for by the unit or given unasked, settled by the office. */
export interface ExtensionRow {
  readonly id: string;
  /** Code of the unit. */
  readonly unit: string;
  /** Code of the deadline. */
  readonly deadline: string;
  readonly state: z.infer<typeof State>;
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

interface Row extends Omit<ExtensionRow, "state" | "requester" | "settler"> {
  readonly state: string;
  readonly requestedById: string | null;
  readonly settledById: string | null;
}

async function toExtensions(read: Reads, rows: readonly Row[]): Promise<ExtensionRow[]> {
  const ids = rows.flatMap(({ requestedById, settledById }) => [requestedById, settledById]);
  const people = await read.person.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null;
  return rows.map((row) => ({
    ...row,
    state: State.parse(row.state),
    requester: nameOf(row.requestedById),
    settler: nameOf(row.settledById),
  }));
}

export async function findExtension(read: Reads, id: string): Promise<ExtensionRow | null> {
  const row = await read.extension.findUnique({ where: { id } });
  const [extension] = row ? await toExtensions(read, [row]) : [];
  return extension ?? null;
}

/** The requests that wait, the longest waiting first, and what is granted, by its day. */
export async function extensionsOf(
  read: Reads,
  planId: string,
  deadline: string,
): Promise<{ requested: ExtensionRow[]; granted: ExtensionRow[] }> {
  const rows = await read.extension.findMany({
    where: { planId, deadline, state: { in: ["requested", "granted"] } },
    orderBy: [{ requestedAt: "asc" }, { dueBefore: "asc" }],
  });
  const all = await toExtensions(read, rows);
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
    by: ["deadline", "state"],
    where: { planId },
    _count: true,
  });
  return (deadline, state) =>
    rows.find((row) => row.deadline === deadline && row.state === state)?._count ?? 0;
}
