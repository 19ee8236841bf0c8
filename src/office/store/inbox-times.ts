import type { Reads } from "../../database/index.ts";
import { lookedAtOf } from "./inbox.ts";

/** When what waits for the office came, and the latest of it that nobody has looked at. Asked at each tick: what is first and last in an index, however much there is. */
export async function readInboxTimes(
  read: Reads,
  planId: string,
): Promise<{ oldest: Date | null; latest: Date | null }> {
  const waits = { where: { planId, waitsSince: { not: null } } } as const;
  const ends = { _min: { waitsSince: true }, _max: { waitsSince: true } } as const;
  const [lookedAt, tasks, periodic, papers] = await Promise.all([
    lookedAtOf(read, planId),
    read.taskReport.aggregate({ ...waits, ...ends }),
    read.periodicReport.aggregate({ ...waits, ...ends }),
    read.paper.aggregate({
      where: { planId, state: "claimed" },
      _min: { claimedAt: true },
      _max: { claimedAt: true },
    }),
  ]);
  const first = [tasks._min.waitsSince, periodic._min.waitsSince, papers._min.claimedAt];
  const last = [tasks._max.waitsSince, periodic._max.waitsSince, papers._max.claimedAt];
  const known = (dates: readonly (Date | null)[]) => dates.flatMap((one) => one ?? []).map(Number);
  const latest = Math.max(...known(last));
  const isNews = Number.isFinite(latest) && (lookedAt === null || latest > lookedAt.getTime());
  const oldest = Math.min(...known(first));
  return {
    oldest: Number.isFinite(oldest) ? new Date(oldest) : null,
    latest: isNews ? new Date(latest) : null,
  };
}
