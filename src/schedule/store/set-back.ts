import type { Tx } from "../../database/index.ts";
import { keyOfPlan } from "../../outbox/keys.ts";
import type { Plan } from "../../plan/model.ts";
import { KINDS } from "../matter.ts";
import type { Reason } from "../notice.ts";

const CANCELLED = "cancelled" satisfies Reason;

/**
 * The clock was ahead, and is set back. What was decided meanwhile and nobody saw is forgotten: it is
 * decided again in its time. What was decided before, and ended only because the clock was ahead, is
 * planned again; if its reason is gone, it will be withdrawn again. What waits waits no longer: whether
 * it has to, is looked at again.
 */
export async function setBack(tx: Tx, plan: Plan, now: Date): Promise<void> {
  const all = { key: { startsWith: keyOfPlan(plan.id) }, kind: { in: [...KINDS] }, attempts: 0 };
  // A nudge is the office's decision, not the schedule's.
  const decided = {
    ...all,
    kind: { in: KINDS.filter((kind) => kind !== "nudge" && kind !== "nudge-owed") },
  };
  await tx.notice.deleteMany({
    where: {
      ...decided,
      state: { in: ["planned", "expired", "withdrawn"] },
      OR: [{ reason: null }, { reason: { not: CANCELLED } }],
      createdAt: { gt: now },
    },
  });
  await tx.notice.updateMany({
    where: {
      ...decided,
      state: { in: ["expired", "withdrawn"] },
      reason: { not: CANCELLED },
      settledAt: { gt: now },
    },
    data: { state: "planned", reason: null, settledAt: null },
  });
  await tx.notice.updateMany({
    where: { ...all, state: "planned", notBefore: { gt: now } },
    data: { notBefore: now },
  });
}
