import type { Update } from "grammy/types";
import { bySize } from "../../../database/chunks.ts";
import { Prisma } from "../../../database/client/client.ts";
import type { Database, Reads, Tx } from "../../../database/index.ts";
import { updates as table } from "../../../database/tables.ts";
import type { Call } from "../../answer.ts";

/** An update that was received and is not done: to be handled, or to be answered. */
export type Pending = PendingUpdate | PendingAnswer;

export interface PendingUpdate {
  readonly kind: "update";
  readonly id: bigint;
  readonly key: string;
  readonly update: Update;
  /** How often it was in hand when the process died, as far as that is known. */
  readonly deaths: number;
}

export interface PendingAnswer {
  /** What the update came to, or that it was given up. */
  readonly kind: "answer" | "apology";
  readonly id: bigint;
  readonly key: string;
  readonly calls: readonly Call[];
}

/** Another process handled it meanwhile: its effect is there, and nothing of this one is to be. */
export class Overtaken extends Error {
  override name = "Overtaken";

  constructor(id: bigint) {
    super(`Update ${id} is handled already`);
  }
}

/** What is left of an update once it is done: that it came, so that it is not handled again. */
const DONE = { key: "", payload: Prisma.DbNull, answers: Prisma.DbNull };

const adding = bySize((count) =>
  table.insertSome(count, 'ON CONFLICT ("id") DO NOTHING RETURNING "id"'),
);
const handle = table.update(
  ["state", "payload", "answers", "handledAt"],
  `WHERE "id" = ? AND "state" = 'received'`,
);
const answering = bySize((count) =>
  table.update(
    ["key", "payload", "answers", "state", "handledAt"],
    `WHERE "id" IN (${Array(count).fill("?").join(", ")})`,
  ),
);

export function updateKey(update: Update): string {
  const query = update.callback_query;
  const chat =
    update.message?.chat ??
    update.edited_message?.chat ??
    query?.message?.chat ??
    update.my_chat_member?.chat ??
    update.chat_member?.chat;
  return String(chat?.id ?? query?.from.id ?? "none");
}

/**
 * The updates table: at least once from Telegram, exactly once in effect. An update is `received`,
 * `handled` in the transaction of its effect together with its answers, and `answered` when they were
 * sent. Its text is gone as soon as it is handled, and whose it was as soon as it is answered.
 */
export function inboxStore(database: Database) {
  return {
    /** Stores what is new; resolves when it is durable. Returns the new ones, in order. */
    accept: (updates: readonly Update[], now: Date) => store(database, updates, now),

    /** How much of these chats is not done: in private the chat has the number of who writes. */
    async waiting(keys: readonly string[]): Promise<Map<string, number>> {
      const rows = await database.read.update.groupBy({
        by: ["key"],
        where: { key: { in: [...new Set(keys)] }, state: { in: ["received", "handled"] } },
        _count: true,
      });
      return new Map(rows.map(({ key, _count }) => [key, _count]));
    },

    /** Those of these chats that wait to be handled, or of all, in their order. */
    async received(keys: readonly string[] | null): Promise<PendingUpdate[]> {
      const rows = await database.read.update.findMany({
        where: { state: "received", ...(keys ? { key: { in: [...keys] } } : {}) },
        select: { id: true, key: true, payload: true, attempts: true },
        orderBy: { id: "asc" },
      });
      return rows.map(waiting);
    },

    unfinished: () => readUnfinished(database.read),

    /** Which of these are handled, and not answered yet. */
    async unsaid(ids: readonly bigint[]): Promise<PendingAnswer[]> {
      const rows = await database.read.update.findMany({
        where: { id: { in: [...ids] }, state: "handled" },
        orderBy: { id: "asc" },
      });
      return rows.map(toBeSaid);
    },

    /** @throws Overtaken if it had its effect already, or was given up */
    async handled({ sql }: Tx, id: bigint, calls: readonly Call[], now: Date): Promise<void> {
      const row = { state: "handled", payload: null, answers: calls, handledAt: now } as const;
      if ((await handle(sql, row, id)) === 0) throw new Overtaken(id);
    },

    /** Parts of what was handled with another update: nothing is said to them by themselves. */
    async absorbed(tx: Tx, ids: readonly bigint[], now: Date): Promise<void> {
      if (ids.length === 0) return;
      const { count } = await tx.update.updateMany({
        where: { id: { in: [...ids] }, state: "received" },
        data: { ...DONE, state: "answered", handledAt: now },
      });
      if (count < ids.length) throw new Overtaken(ids[0] as bigint);
    },

    async answered(ids: readonly bigint[], now: Date): Promise<void> {
      const row = { state: "answered", payload: null, answers: null, handledAt: now } as const;
      await database.write(async ({ sql }) => {
        for (const [answer, some] of answering(ids))
          await answer(sql, { ...row, key: "" }, ...some);
      });
    },

    /**
     * Gives an update up, with what its sender is told; false if it had its effect after all, in the last
     * moment.
     */
    async failed(id: bigint, apology: readonly Call[], now: Date): Promise<boolean> {
      // Whose it was is needed until the apology was said.
      const left =
        apology.length > 0
          ? { payload: Prisma.DbNull, answers: apology as unknown as Prisma.InputJsonValue }
          : DONE;
      const { count } = await database.write((tx) =>
        tx.update.updateMany({
          where: { id, state: "received" },
          data: { ...left, state: "failed", handledAt: now },
        }),
      );
      return count > 0;
    },

    /** Nothing more is said about these updates: their sender was told that it failed, or cannot be told. */
    async closed(ids: readonly bigint[]): Promise<void> {
      await database.write((tx) =>
        tx.update.updateMany({
          where: { id: { in: [...ids] } },
          data: { ...DONE, state: "failed" },
        }),
      );
    },

    /** It is in hand from now on: if the process dies, this one may be why. */
    async inHand(id: bigint): Promise<void> {
      await database.write((tx) =>
        tx.update.updateMany({ where: { id }, data: { attempts: { increment: 1 } } }),
      );
    },

    /** They are not in hand any more, and the process lives. */
    async putDown(ids: readonly bigint[]): Promise<void> {
      if (ids.length === 0) return;
      await database.write((tx) =>
        tx.update.updateMany({
          where: { id: { in: [...ids] }, state: "received" },
          data: { attempts: { decrement: 1 } },
        }),
      );
    },
  };
}

async function store(
  database: Database,
  updates: readonly Update[],
  now: Date,
): Promise<PendingUpdate[]> {
  const rows = updates.map((update) => ({
    ...{ id: BigInt(update.update_id), key: updateKey(update), payload: update },
    ...{
      answers: null,
      state: "received" as const,
      attempts: 0,
      receivedAt: now,
      handledAt: null,
    },
  }));
  return database.write(async (tx) => {
    const added = new Set<bigint>();
    for (const [add, some] of adding(rows)) {
      for (const [id] of await add(tx.sql, some)) added.add(BigInt(id as string));
    }
    const fresh = rows.flatMap(({ id, key, payload: update }): PendingUpdate[] =>
      // Of an update that came twice in one request, one is new.
      added.delete(id) ? [{ kind: "update", id, key, update, deaths: 0 }] : [],
    );
    if (fresh.length > 0) {
      const keys = new Set(fresh.map(({ key }) => key));
      await database.leases.tell(tx, "updates", [...keys].join(" "));
    }
    return fresh;
  });
}

/** What a former run left: updates without effect, and answers that may not have been sent. */
async function readUnfinished(read: Reads): Promise<Pending[]> {
  const rows = await read.update.findMany({
    where: {
      OR: [
        { state: { in: ["received", "handled"] } },
        { state: "failed", answers: { not: Prisma.DbNull } },
      ],
    },
    orderBy: { id: "asc" },
  });
  return rows.map((row): Pending => (row.state === "received" ? waiting(row) : toBeSaid(row)));
}

function toBeSaid(row: {
  readonly id: bigint;
  readonly key: string;
  readonly state: string;
  readonly answers: unknown;
}): PendingAnswer {
  const { id, key, state } = row;
  const calls = (row.answers ?? []) as Call[];
  return { kind: state === "failed" ? "apology" : "answer", id, key, calls };
}

function waiting(row: {
  readonly id: bigint;
  readonly key: string;
  readonly payload: unknown;
  readonly attempts: number;
}): PendingUpdate {
  const { id, key, payload, attempts } = row;
  return { kind: "update", id, key, update: payload as Update, deaths: attempts };
}

/** @param before those that were done by then; Telegram repeats an update for a day at the most */
export async function forgetUpdates(tx: Tx, before: Date): Promise<number> {
  const { count } = await tx.update.deleteMany({
    where: { state: { in: ["answered", "failed"] }, handledAt: { lt: before } },
  });
  return count;
}
