import type { Reads } from "../../database/index.ts";

/**
 * How often the office moved each deadline of a unit, of those that it took over as well, by the deadline's code: giving time is one move, taking it
 * back another. A calendar knows by it which of two files is the newer.
 */
export async function readMoves(
  read: Reads,
  planId: string,
  units: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await read.extension.findMany({
    where: { planId, unitCode: { in: [...units] }, state: { in: ["granted", "revoked"] } },
    select: { deadlineCode: true, state: true },
  });
  const moves = new Map<string, number>();
  for (const { deadlineCode: deadline, state } of rows) {
    moves.set(deadline, (moves.get(deadline) ?? 0) + (state === "revoked" ? 2 : 1));
  }
  return moves;
}
