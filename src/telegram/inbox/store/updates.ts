import type { Update } from "grammy/types";
import { Prisma } from "../../../database/client/client.ts";
import type { Database, Tx } from "../../../database/index.ts";
import type { Call } from "../../answer.ts";

/** An update that was received and is not done. */
export type Pending =
  | PendingUpdate
  | {
      readonly kind: "calls";
      readonly id: bigint;
      readonly key: string;
      readonly calls: readonly Call[];
    };

export interface PendingUpdate {
  readonly kind: "update";
  readonly id: bigint;
  readonly key: string;
  readonly update: Update;
}

/** Handled updates are remembered this long: Telegram repeats one for a day at the most. */
const REMEMBERED_DAYS = 3;

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
 * sent. Its text is gone as soon as it is handled.
 */
export function inboxStore(database: Database) {
  return {
    /** Stores what is new; resolves when it is durable. Returns the new ones, in order. */
    async accept(updates: readonly Update[], now: Date): Promise<Pending[]> {
      const ids = updates.map((update) => BigInt(update.update_id));
      return database.write(async (tx) => {
        const known = await tx.update.findMany({
          where: { id: { in: ids } },
          select: { id: true },
        });
        const seen = new Set(known.map((row) => row.id));
        const fresh = updates.filter((update) => !seen.has(BigInt(update.update_id)));
        await tx.update.createMany({
          data: fresh.map((update) => ({
            id: BigInt(update.update_id),
            key: updateKey(update),
            payload: update as unknown as Prisma.InputJsonValue,
            state: "received",
            receivedAt: now,
          })),
        });
        return fresh.map((update) => ({
          kind: "update" as const,
          id: BigInt(update.update_id),
          key: updateKey(update),
          update,
        }));
      });
    },

    /** What a former run left: updates without effect, and answers that may not have been sent. */
    async unfinished(): Promise<Pending[]> {
      const rows = await database.read.update.findMany({
        where: { state: { in: ["received", "handled"] } },
        orderBy: { id: "asc" },
      });
      return rows.flatMap((row): Pending[] => {
        const { id, key } = row;
        if (row.state === "handled") {
          return [{ kind: "calls", id, key, calls: (row.answers ?? []) as unknown as Call[] }];
        }
        return [{ kind: "update", id, key, update: row.payload as unknown as Update }];
      });
    },

    async handled(tx: Tx, id: bigint, calls: readonly Call[], now: Date): Promise<void> {
      // A press is answered within seconds or not at all.
      const kept = calls.filter((call) => call.method !== "answerCallbackQuery");
      await tx.update.updateMany({
        where: { id },
        data: {
          state: "handled",
          payload: Prisma.DbNull,
          answers: kept as unknown as Prisma.InputJsonValue,
          handledAt: now,
        },
      });
    },

    async answered(ids: readonly bigint[], now: Date): Promise<void> {
      await database.write((tx) =>
        tx.update.updateMany({
          where: { id: { in: [...ids] } },
          data: {
            state: "answered",
            payload: Prisma.DbNull,
            answers: Prisma.DbNull,
            handledAt: now,
          },
        }),
      );
    },

    /** Gives an update up; false if it had its effect after all, in the last moment. */
    async failed(id: bigint, now: Date): Promise<boolean> {
      const { count } = await database.write((tx) =>
        tx.update.updateMany({
          where: { id, state: "received" },
          data: { state: "failed", payload: Prisma.DbNull, answers: Prisma.DbNull, handledAt: now },
        }),
      );
      return count > 0;
    },

    /** Counts one more attempt at each of these; returns those that had too many. */
    async attempt(ids: readonly bigint[], limit: number): Promise<Set<bigint>> {
      return database.write(async (tx) => {
        const where = { id: { in: [...ids] } };
        await tx.update.updateMany({ where, data: { attempts: { increment: 1 } } });
        const worn = await tx.update.findMany({
          where: { ...where, attempts: { gt: limit } },
          select: { id: true },
        });
        return new Set(worn.map((row) => row.id));
      });
    },

    /** The process ends in peace: what waits did not bring it down. */
    async absolve(): Promise<void> {
      await database.write((tx) =>
        tx.update.updateMany({
          where: { state: "received", attempts: { gt: 0 } },
          data: { attempts: 0 },
        }),
      );
    },

    async forget(now: Date): Promise<number> {
      const before = new Date(now.getTime() - REMEMBERED_DAYS * 24 * 3600 * 1000);
      const { count } = await database.write((tx) =>
        tx.update.deleteMany({
          where: { state: { in: ["answered", "failed"] }, handledAt: { lt: before } },
        }),
      );
      return count;
    },
  };
}
