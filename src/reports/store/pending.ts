import type { Reads } from "../../database/index.ts";
import { readAnswers } from "../answers.ts";

/** Why a duty is not done yet, and when it is to be done, in its unit's words; null: not known yet. */
export interface Pending {
  readonly reason: string;
  readonly planned: string | null;
}

/** By the duty's code, what the latest report of these units says that tells of nothing done yet. */
export async function pendingOf(
  read: Reads,
  planId: string,
  units: readonly string[],
): Promise<ReadonlyMap<string, Pending>> {
  const rows = await read.taskReport.findMany({
    where: { planId, unitCode: { in: [...units] }, state: "submitted", status: "pending" },
    orderBy: { number: "asc" },
    select: {
      dutyCode: true,
      revisions: { orderBy: { number: "desc" }, take: 1, select: { answers: true } },
    },
  });
  return new Map(
    rows.map(({ dutyCode, revisions: [revision] }) => {
      const { reason = "", planned = null } = readAnswers(revision?.answers ?? {});
      return [dutyCode, { reason, planned }];
    }),
  );
}
