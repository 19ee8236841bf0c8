import type { Reads, Tx } from "../../database/index.ts";
import { keyOfPlan } from "../../outbox/keys.ts";
import { record } from "../../people/store/log.ts";
import type { Plan } from "../../plan/model.ts";
import type { Notice, Reason } from "../notice.ts";
import { noticeOf } from "./ledger.ts";

const CANCELLED = { state: "withdrawn", reason: "cancelled" satisfies Reason } as const;

export interface Cancelled {
  readonly notice: Notice;
  /** It waited to be sent; otherwise the schedule decides it when its time comes. */
  readonly wasDecided: boolean;
}

/** The notices within a span, both ends included, that the office cancelled. */
export async function cancelledOnes(
  read: Reads,
  plan: Plan,
  span: { readonly from: Date; readonly to: Date },
): Promise<Cancelled[]> {
  const rows = await read.notice.findMany({
    where: {
      ...CANCELLED,
      key: { startsWith: keyOfPlan(plan.id) },
      notBefore: { gte: span.from, lte: span.to },
    },
  });
  return rows.map((row) => ({ notice: noticeOf(row), wasDecided: isDecided(row) }));
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
  if (!isDecided(row)) await tx.notice.delete({ where: { key } });
  else {
    const again = { state: "planned" as const, reason: null, settledAt: null };
    await tx.notice.update({ where: { key }, data: again });
  }
  await record(tx, { ...doer, action: "notice.restored", subject: `notice:${key}` });
  return true;
}

/** A row that was made only to cancel what is yet to be decided has no chat. */
function isDecided({ chatId }: { readonly chatId: string }): boolean {
  return chatId !== "";
}
