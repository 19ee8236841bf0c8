import { inOrder } from "../database/id.ts";
import type { Reads, Tx } from "../database/index.ts";

/** Notices to people of a plan and to its group; the command menu of someone who left is no message. */
export function concerning(planId: string) {
  return {
    kind: { not: "menu" },
    OR: [{ personId: null }, { person: { memberships: { some: { planId } } } }],
  };
}

/** A notice of which nobody knows whether it arrived. */
export interface Doubt {
  readonly id: string;
  readonly settledAt: Date | null;
  /** From then on it would be pointless. */
  readonly notAfter: Date | null;
}

/** Those that were put since then, the oldest first. */
export function doubtsSince(read: Reads, planId: string, since: Date): Promise<Doubt[]> {
  return read.notice.findMany({
    where: { state: "uncertain", createdAt: { gte: since }, ...concerning(planId) },
    select: { id: true, settledAt: true, notAfter: true },
    orderBy: inOrder("createdAt"),
  });
}

/** Whether saying it again is of any use. */
export function isOfUse({ notAfter }: Pick<Doubt, "notAfter">, now: Date): boolean {
  return notAfter === null || notAfter > now;
}

/** Plans these once more, which may say them twice; returns how many that were. */
export async function sayAgain(tx: Tx, ids: readonly string[], now: Date): Promise<number> {
  const { count } = await tx.notice.updateMany({
    where: {
      id: { in: [...ids] },
      state: "uncertain",
      OR: [{ notAfter: null }, { notAfter: { gt: now } }],
    },
    data: { state: "planned", reason: null, settledAt: null },
  });
  return count;
}
