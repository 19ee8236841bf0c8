import { setImmediate as immediate } from "node:timers/promises";
import { chunked } from "../../database/chunks.ts";
import type { Prisma } from "../../database/client/client.ts";
import type { Database, Reads, Tx } from "../../database/index.ts";
import { keyOfPlan } from "../../outbox/keys.ts";
import { record } from "../../people/store/log.ts";
import type { Plan } from "../../plan/model.ts";
import { KINDS, readMatter } from "../matter.ts";
import type { Notice, Reason } from "../notice.ts";
import { putDecided } from "./put.ts";

/** The columns that a notice is read back from. */
type Kept = Pick<
  Prisma.NoticeGetPayload<object>,
  "key" | "personId" | "call" | "notBefore" | "notAfter"
>;

const KEPT = {
  ...{ id: true, key: true, personId: true, call: true, notBefore: true, notAfter: true },
} satisfies Prisma.NoticeSelect;

/** The notice that a row keeps. @throws if it keeps another one's matter */
export function noticeOf({ key, personId, call, notBefore, notAfter }: Kept): Notice {
  return {
    key,
    to: personId === null ? { kind: "group" } : { kind: "person", personId },
    notBefore,
    notAfter: notAfter ?? notBefore,
    ...readMatter(call),
  };
}

/** Notices that are read and looked at at once: in between others are answered. */
const SLICE = 250;

/**
 * Withdraws what was planned earlier and is not to be said any more. What is due is looked at when it is
 * sent, and while thousands wait for that not every minute too.
 */
export async function withdrawPointless(
  database: Database,
  plan: Plan,
  whyNot: (notice: Notice) => Reason | null,
  now: Date,
): Promise<void> {
  const planned = {
    state: "planned" as const,
    kind: { in: [...KINDS] },
    key: { startsWith: keyOfPlan(plan.id) },
    createdAt: { lt: now },
    notBefore: { gt: now },
  };
  const { read } = database;
  const ids = await read.notice.findMany({ where: planned, select: { id: true } });
  for (const some of chunked(ids, SLICE)) {
    const rows = await read.notice.findMany({
      where: { ...planned, id: { in: some.map(({ id }) => id) } },
      select: KEPT,
    });
    const pointless = new Map<Reason, string[]>();
    for (const row of rows) {
      const why = whyNot(noticeOf(row));
      if (why) pointless.set(why, [...(pointless.get(why) ?? []), row.id]);
    }
    for (const [reason, ids] of pointless) {
      await database.write((tx) =>
        tx.notice.updateMany({
          where: { id: { in: ids }, state: "planned" },
          data: { state: "withdrawn", reason, settledAt: now },
        }),
      );
    }
    await immediate();
  }
}

/** Reminders of which nobody knows whether they arrived, tried once. */
const uncertain = (plan: Plan) => ({
  state: "uncertain" as const,
  attempts: 1,
  kind: "deadline-reminder",
  key: { startsWith: keyOfPlan(plan.id) },
});

/** Such ones that were settled by then. */
export async function uncertainOnes(read: Reads, plan: Plan, settledBy: Date): Promise<Notice[]> {
  const where = { ...uncertain(plan), settledAt: { lte: settledBy } };
  return (await read.notice.findMany({ where })).map(noticeOf);
}

/** When the next one that was settled after an instant has been so for so many milliseconds. */
export async function nextDoubtOver(
  read: Reads,
  plan: Plan,
  after: Date,
  milliseconds: number,
): Promise<Date | null> {
  const where = { ...uncertain(plan), settledAt: { gt: after } };
  const { _min } = await read.notice.aggregate({ where, _min: { settledAt: true } });
  return _min.settledAt && new Date(_min.settledAt.getTime() + milliseconds);
}

/**
 * Those whose time lies in the span, or after its beginning: they wait for the next working hours, after
 * the bot was down, or for the next day, if theirs was full.
 */
export async function waitingOnes(
  read: Reads,
  plan: Plan,
  { from, to }: { readonly from: Date; readonly to?: Date },
): Promise<Notice[]> {
  const rows = await read.notice.findMany({
    where: {
      state: "planned",
      kind: { in: [...KINDS] },
      key: { startsWith: keyOfPlan(plan.id) },
      notBefore: { gt: from, ...(to ? { lte: to } : {}) },
    },
    orderBy: [{ notBefore: "asc" }, { key: "asc" }],
  });
  return rows.map(noticeOf);
}

/** Plans them once more. */
export async function repeat(tx: Tx, notices: readonly Notice[]): Promise<void> {
  for (const some of chunked(notices, SLICE)) {
    await tx.notice.updateMany({
      where: { key: { in: some.map(({ key }) => key) }, state: "uncertain", attempts: 1 },
      data: { state: "planned", settledAt: null },
    });
  }
}

/**
 * The office cancels one notice, planned already or yet to be decided. False if it is too late for that,
 * or it was cancelled before.
 */
export async function cancelNotice(
  tx: Tx,
  notice: Notice,
  doer: { readonly byId: string; readonly at: Date },
): Promise<boolean> {
  const { key } = notice;
  const known = await tx.notice.findUnique({ where: { key }, select: { state: true } });
  if (known && known.state !== "planned") return false;
  const end = {
    state: "withdrawn" as const,
    reason: "cancelled" satisfies Reason,
    settledAt: doer.at,
  };
  if (known) await tx.notice.update({ where: { key }, data: end });
  else {
    const decided = { notice, notBefore: notice.notBefore, why: "cancelled" as const };
    await putDecided(tx, [decided], { chats: new Map(), groupChat: null }, doer.at);
  }
  await record(tx, { ...doer, action: "notice.cancelled", subject: `notice:${key}` });
  return true;
}
