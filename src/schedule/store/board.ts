import { setImmediate as immediate } from "node:timers/promises";
import { NoticeState } from "../../database/client/enums.ts";
import type { Reads } from "../../database/index.ts";
import { keyOfPlan, UNSEEN } from "../../outbox/keys.ts";
import { compare } from "../../plan/day.ts";
import type { Plan } from "../../plan/model.ts";

const STATES = Object.values(NoticeState);

/** How many notices of one kind came to the same end. */
export interface LedgerLine {
  readonly kind: string;
  /** Deadline, milestone, or week; null for what is about none. */
  readonly subject: string | null;
  readonly state: NoticeState;
  /** Why: a `Reason` of the schedule's, or the messenger's words; null if there is nothing to say. */
  readonly reason: string | null;
  readonly count: number;
}

/** So much is counted at a time, in milliseconds: while a month of thousands of units is, others wait. */
const PIECE = 4 * 24 * 3600 * 1000;

/** The ledger of the plan's notices to people that fall into a period, both ends included. */
export async function ledgerOf(
  read: Reads,
  plan: Plan,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<LedgerLine[]> {
  const lines = new Map<string, LedgerLine>();
  for (let at = from.getTime(); at <= to.getTime(); at += PIECE) {
    const until = new Date(Math.min(at + PIECE, to.getTime() + 1));
    for (const line of await countedIn(read, plan, { gte: new Date(at), lt: until })) {
      const { kind, subject, state, reason } = line;
      const name = JSON.stringify([kind, subject, state, reason]);
      lines.set(name, { ...line, count: line.count + (lines.get(name)?.count ?? 0) });
    }
    await immediate();
  }
  const order = (line: Pick<LedgerLine, "state">) => STATES.indexOf(line.state);
  return [...lines.values()].toSorted(
    (a, b) =>
      compare(a.kind, b.kind) ||
      compare(a.subject ?? "", b.subject ?? "") ||
      order(a) - order(b) ||
      compare(a.reason ?? "", b.reason ?? ""),
  );
}

async function countedIn(
  read: Reads,
  plan: Plan,
  notBefore: { readonly gte: Date; readonly lt: Date },
): Promise<LedgerLine[]> {
  const lines = await read.notice.groupBy({
    by: ["kind", "subject", "state", "reason"],
    where: { key: { startsWith: keyOfPlan(plan.id) }, kind: { notIn: UNSEEN }, notBefore },
    _count: { _all: true },
  });
  return lines.map(({ _count, ...line }) => ({ ...line, count: _count._all }));
}
