import type { Reads, Tx } from "../database/index.ts";
import { record } from "../people/store/log.ts";
import type { Plan } from "../plan/model.ts";
import { keyOfPlan } from "./keys.ts";
import type { Notice, Reason } from "./notice.ts";

const CANCELLED = { state: "withdrawn", reason: "cancelled" satisfies Reason };

/** The notices within a span, both ends included, that the office cancelled; by their keys. */
export async function cancelledKeys(
  read: Reads,
  plan: Plan,
  span: { readonly from: Date; readonly to: Date },
): Promise<ReadonlySet<string>> {
  const rows = await read.notice.findMany({
    where: {
      ...CANCELLED,
      key: { startsWith: keyOfPlan(plan) },
      notBefore: { gte: span.from, lte: span.to },
    },
    select: { key: true },
  });
  return new Set(rows.map(({ key }) => key));
}

/**
 * The office takes a cancellation back, before the notice's time: then it is sent as if nothing had
 * happened. False if it is too late for that, or it is not cancelled.
 */
export async function restoreNotice(
  tx: Tx,
  { key, notBefore }: Notice,
  doer: { readonly byId: string; readonly at: Date },
): Promise<boolean> {
  const row = await tx.notice.findFirst({ where: { key, ...CANCELLED } });
  if (!row || notBefore <= doer.at) return false;
  // What was not decided yet has no chat, and is decided when its time comes.
  if (row.chatId === "") await tx.notice.delete({ where: { key } });
  else {
    const again = { state: "planned", reason: null, settledAt: null };
    await tx.notice.update({ where: { key }, data: again });
  }
  await record(tx, { ...doer, action: "notice.restored", subject: `notice:${key}` });
  return true;
}
