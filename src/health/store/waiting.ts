import type { Reads } from "../../database/index.ts";
import type { Queue, Waiting } from "../problems.ts";

/** What waits at this instant. */
export async function waitingNow(read: Reads, now: Date): Promise<Waiting> {
  const queue = (count: number, since: Date | null): Queue => ({
    count,
    oldest: since ? Math.max(0, now.getTime() - since.getTime()) : 0,
  });
  const updates = async (state: "received" | "handled") => {
    const found = await read.update.aggregate({
      ...{ where: { state }, _count: true, _min: { receivedAt: true } },
    });
    return queue(found._count, found._min.receivedAt);
  };
  const due = await read.notice.aggregate({
    where: { state: "planned", notBefore: { lte: now } },
    ...{ _count: true, _min: { notBefore: true } },
  });
  return {
    inbox: await updates("received"),
    answers: await updates("handled"),
    outbox: queue(due._count, due._min.notBefore),
  };
}
