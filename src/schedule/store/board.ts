import { NoticeState } from "../../database/client/enums.ts";
import type { Reads } from "../../database/index.ts";
import { keyOfPlan, UNSEEN } from "../../outbox/keys.ts";
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

/** The ledger of the plan's notices to people that fall into a period, both ends included. */
export async function ledgerOf(
  read: Reads,
  plan: Plan,
  period: { readonly from: Date; readonly to: Date },
): Promise<LedgerLine[]> {
  const lines = await read.notice.groupBy({
    by: ["kind", "subject", "state", "reason"],
    where: {
      key: { startsWith: keyOfPlan(plan.id) },
      kind: { notIn: UNSEEN },
      notBefore: { gte: period.from, lte: period.to },
    },
    _count: { _all: true },
    orderBy: [{ kind: "asc" }, { subject: { sort: "asc", nulls: "first" } }],
  });
  const order = (line: Pick<LedgerLine, "state">) => STATES.indexOf(line.state);
  return lines
    .map(({ _count, ...line }) => ({ ...line, count: _count._all }))
    .toSorted((a, b) => (a.kind === b.kind && a.subject === b.subject ? order(a) - order(b) : 0));
}
