import type { Clock } from "../clock.ts";
import type { Prisma } from "../database/client/client.ts";
import type { Database, Tx } from "../database/index.ts";
import { ofShares, type Share, shareOf } from "../database/leases.ts";
import type { NewNotice, NoticeCall } from "./notice.ts";

/** A notice that waits to be sent. */
export type Waiting = Prisma.NoticeGetPayload<object>;

/** Why a notice that nobody sent in time is not sent any more. */
export const TOO_LATE = "too-late";

/** Why a letter is not sent whose recipient cannot be reached: it waits for them. */
export const HELD = "held";

/** As the index has them, those of one time in the order in which they were put: nothing is sorted. */
const FIRST = { notBefore: "asc" } as const;

/** By which an attempt is known from those before and after it, of whatever process. */
type Attempt = Pick<Waiting, "id" | "attempts">;

/** Those of which the attempt that was begun is the latest still, and not settled. */
const ofAttempt = (claimed: readonly Attempt[]): Prisma.NoticeWhereInput => ({
  OR: claimed.map(({ id, attempts }) => ({ id, attempts: attempts + 1 })),
  state: { in: ["sending", "uncertain"] },
});

/** What the outbox asks of its table, and writes there. */
export function noticeRows(database: Database, clock: Clock, usual: readonly string[]) {
  const { leases } = database;

  /** What became of an attempt is written down unless another process makes a later one by now, or has. */
  function settle(
    claimed: readonly Attempt[],
    data: Prisma.NoticeUpdateManyMutationInput,
    also?: (tx: Tx) => Promise<void>,
  ) {
    return database.write(async (tx) => {
      const settled = { ...data, settledAt: clock.now() };
      const { count } = await tx.notice.updateMany({ where: ofAttempt(claimed), data: settled });
      if (count > 0) await also?.(tx);
    });
  }

  return {
    settle,

    async put(
      tx: Tx,
      { key, kind, chatId, personId, call, notAfter, held }: NewNotice,
    ): Promise<void> {
      const now = clock.now();
      const known = await tx.notice.findUnique({ where: { key }, select: { id: true } });
      if (known) return;
      await tx.notice.create({
        data: {
          id: key,
          key,
          kind,
          chatId,
          personId: personId ?? null,
          usual: usual.includes(kind),
          call: call as unknown as Prisma.InputJsonValue,
          notBefore: now,
          notAfter: notAfter ?? null,
          ...(held
            ? { state: "failed" as const, reason: HELD, settledAt: now }
            : { state: "planned" as const }),
          createdAt: now,
        },
      });
      await leases.tell(tx, "notices", shareOf(chatId));
    },

    /** Plans what waits for this person, if it was put since then. */
    async release(tx: Tx, personId: string, since: Date): Promise<void> {
      const now = clock.now();
      await tx.notice.updateMany({
        where: {
          ...{ personId, state: "failed", reason: HELD, createdAt: { gte: since } },
          OR: [{ notAfter: null }, { notAfter: { gt: now } }],
        },
        data: { state: "planned", reason: null, settledAt: null },
      });
      await leases.tell(tx, "notices", "");
    },

    async expire(): Promise<void> {
      const now = clock.now();
      await database.write((tx) =>
        tx.notice.updateMany({
          where: { state: "planned", notAfter: { lte: now } },
          data: { state: "expired", settledAt: now, reason: TOO_LATE },
        }),
      );
    },

    /**
     * The next that are due, at most so many, without those in hand; first those that someone waits for.
     * What is in hand is left out here: the database is asked the same however many wait.
     *
     * @param chats some groups at the most
     * @param shares of all chats those that this process writes to; null: all of them
     */
    async due(
      most: number,
      inHand: { readonly size: number; has(notice: Waiting): boolean },
      chats: readonly string[],
      shares: readonly Share[] | null,
    ): Promise<Waiting[]> {
      if (shares?.length === 0) return [];
      const first = async (usual: boolean, room: number) => {
        const rows = await database.read.notice.findMany({
          where: {
            ...{ state: "planned", usual, notBefore: { lte: clock.now() } },
            ...(chats.length > 0 ? { chatId: { notIn: [...chats] } } : {}),
            ...(shares ? ofShares(shares) : {}),
          },
          orderBy: FIRST,
          take: room + inHand.size,
        });
        return rows.filter((row) => !inHand.has(row)).slice(0, room);
      };
      const urgent = await first(false, most);
      const room = most - urgent.length;
      return room === 0 || usual.length === 0 ? urgent : [...urgent, ...(await first(true, room))];
    },

    /** False if one of them is not to be sent any more, or another process sends it. */
    async claim(notices: readonly Attempt[], chatId: string): Promise<boolean> {
      const where = {
        OR: notices.map(({ id, attempts }) => ({ id, attempts })),
        state: "planned" as const,
      };
      return database.write(async (tx) => {
        if (notices.length > 1 && (await tx.notice.count({ where })) < notices.length) return false;
        const data = { state: "sending" as const, chatId, attempts: { increment: 1 } };
        const { count } = await tx.notice.updateMany({ where, data });
        return count === notices.length;
      });
    },

    /**
     * It certainly did not arrive: that was no attempt, even if another process did not know so. It may wait for
     * another time, and why.
     */
    async putBack(claimed: readonly Attempt[], notBefore?: Date, reason?: string): Promise<void> {
      const later = notBefore ? { notBefore, reason: reason ?? null } : {};
      await database.write((tx) =>
        tx.notice.updateMany({
          where: ofAttempt(claimed),
          data: { state: "planned", settledAt: null, attempts: { decrement: 1 }, ...later },
        }),
      );
    },

    /**
     * Its chat has another id now: what waits for the chat goes there, and this with this call, unless its
     * words are to be found anew; without a call it makes no sense there.
     */
    async move(
      claimed: Attempt,
      from: string,
      to: string,
      call: NoticeCall | "words" | null,
    ): Promise<void> {
      const now = clock.now();
      await database.write(async (tx) => {
        await tx.notice.updateMany({
          where: { chatId: from, state: "planned" },
          data: { chatId: to },
        });
        await tx.notice.updateMany({
          where: ofAttempt([claimed]),
          data: {
            ...(call === null
              ? { state: "withdrawn", reason: "settled", settledAt: now }
              : { state: "planned", chatId: to }),
            attempts: { decrement: 1 },
            ...(call && call !== "words" ? { call: call as unknown as Prisma.InputJsonValue } : {}),
          },
        });
        await leases.tell(tx, "notices", shareOf(to));
      });
    },

    async withdraw(id: string, reason: string): Promise<void> {
      await database.write((tx) =>
        tx.notice.updateMany({
          where: { id, state: "planned" },
          data: { state: "withdrawn", reason, settledAt: clock.now() },
        }),
      );
    },

    async putOff(id: string, notBefore: Date): Promise<void> {
      await database.write((tx) =>
        tx.notice.updateMany({ where: { id, state: "planned" }, data: { notBefore } }),
      );
    },
  };
}

/**
 * Notices that were being sent when the process ended: nobody knows whether they arrived.
 *
 * @param isLeft what is in nobody's hands any more
 */
export async function settleInterrupted(
  database: Database,
  now: Date,
  isLeft: (notice: { readonly id: string; readonly chatId: string }) => boolean = () => true,
): Promise<number> {
  return database.write(async (tx) => {
    const select = { id: true, chatId: true };
    const rows = await tx.notice.findMany({ where: { state: "sending" }, select });
    const ids = rows.filter(isLeft).map(({ id }) => id);
    if (ids.length === 0) return 0;
    const data = { settledAt: now, reason: "the process ended while it was sent" };
    const { count } = await tx.notice.updateMany({
      where: { id: { in: ids } },
      data: { state: "uncertain", ...data },
    });
    return count;
  });
}

/** What became of a notice stays in the ledger; what it said goes. */
export async function forgetTexts(
  tx: Tx,
  before: Date,
  /** Kinds that keep no words. */
  wordless: readonly string[],
): Promise<number> {
  const { count } = await tx.notice.updateMany({
    where: {
      state: { notIn: ["planned", "sending"] },
      settledAt: { lt: before },
      kind: { notIn: [...wordless] },
      NOT: { call: { equals: {} } },
    },
    data: { call: {} },
  });
  return count;
}
