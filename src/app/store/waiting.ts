import { earliest } from "../../clock.ts";
import { Prisma } from "../../database/client/client.ts";
import type { Reads } from "../../database/index.ts";
import { waitingNow } from "../../health/store/waiting.ts";
import { openJobs } from "../../jobs/store/rows.ts";

/**
 * Of a bot that is open. Working: something is in hand, and is begun anew if it is closed now. Waiting: all is
 * handled, but not all is said. Resting: all that was received is handled, answered and sent on.
 */
export type State = "working" | "waiting" | "resting";

/** What waits in the database without anybody writing. */
export interface Waiting {
  readonly state: State;
  /** When what waits in the outbox is to be sent, or not any more; null if nothing waits. */
  readonly next: Date | null;
}

/** What has been begun or received, and what is planned: all of it is rows, so that nothing is overlooked. */
export async function waitingAlone(read: Reads, planId: string, now: Date): Promise<Waiting> {
  const { inbox, answers, outbox } = await waitingNow(read, now);
  const apologies = await read.update.count({
    where: { state: "failed", answers: { not: Prisma.DbNull } },
  });
  const sending = await read.notice.count({ where: { state: "sending" } });
  const jobs = await openJobs(read, planId);
  const planned = { state: "planned", notBefore: { gt: now } } as const;
  const { _min } = await read.notice.aggregate({
    where: planned,
    _min: { notBefore: true, notAfter: true },
  });
  const isAny = (counts: readonly number[]) => counts.some((count) => count > 0);
  const state = isAny([inbox.count, sending, jobs.length])
    ? "working"
    : isAny([answers.count, outbox.count, apologies])
      ? "waiting"
      : "resting";
  return {
    state,
    next: earliest([_min.notBefore, _min.notAfter]),
  };
}
