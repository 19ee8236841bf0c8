import type { Clock } from "../clock.ts";
import type { Prisma } from "../database/client/client.ts";
import type { Database, Tx } from "../database/index.ts";
import type { Log } from "../log.ts";

/** One message that the bot sends by itself, to one recipient. */
export interface NewNotice {
  /** Deterministic: deciding twice makes one notice. */
  readonly key: string;
  readonly kind: string;
  readonly chatId: string;
  readonly personId?: string;
  readonly call: NoticeCall;
  /** Not sent after this instant: it would be pointless. */
  readonly notAfter?: Date;
}

/** The message, in the messenger's terms; the outbox only carries it. */
export interface NoticeCall {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What became of one attempt to send. */
export type Sent =
  | { readonly kind: "sent"; readonly messageId: number | null }
  | { readonly kind: "unreachable"; readonly reason: string }
  | { readonly kind: "refused"; readonly reason: string }
  /** It did not arrive, and may be tried again after so many milliseconds. */
  | { readonly kind: "not-sent"; readonly reason: string; readonly wait: number }
  /** It may or may not have arrived. */
  | { readonly kind: "failed"; readonly reason: string };

export interface Outbox {
  /** Puts a notice into the caller's transaction; it leaves after the commit, at the next `wake`. */
  put(tx: Tx, notice: NewNotice): Promise<void>;
  /** Sends what was put since the last time. */
  wake(): void;
  /** Sends all that is due, whenever it was put. */
  sweep(): void;
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export interface OutboxOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  send(call: NoticeCall): Promise<Sent>;
  unreachable(chatId: string, reason: string): Promise<void>;
}

/** Sent at once; a pace for thousands comes with the schedule. */
const BATCH = 30;
/** How soon to try again when the messenger is away, in milliseconds. */
const RETRY = 5000;

/**
 * Notices are rows: claimed, sent, settled. A notice that was being sent when the process died is
 * `uncertain` and not sent again; one that certainly did not arrive is planned again.
 */
export function createOutbox({ database, clock, log, send, unreachable }: OutboxOptions): Outbox {
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;
  /** Something was put, perhaps into a transaction that is not committed yet. */
  let filled = false;

  async function settle(id: string, data: Prisma.NoticeUpdateInput): Promise<void> {
    await database.write((tx) =>
      tx.notice.update({ where: { id }, data: { ...data, settledAt: clock.now() } }),
    );
  }

  async function claim() {
    const now = clock.now();
    return database.write(async (tx) => {
      await tx.notice.updateMany({
        where: { state: "planned", notAfter: { lte: now } },
        data: { state: "expired", settledAt: now, reason: "too late to be of use" },
      });
      const due = await tx.notice.findMany({
        where: { state: "planned", notBefore: { lte: now } },
        orderBy: [{ notBefore: "asc" }, { createdAt: "asc" }],
        take: BATCH,
      });
      await tx.notice.updateMany({
        where: { id: { in: due.map(({ id }) => id) } },
        data: { state: "sending", attempts: { increment: 1 } },
      });
      return due;
    });
  }

  /** The messenger is away: what was claimed waits with the rest. */
  async function putBack(notices: readonly { readonly id: string }[], wait: number) {
    const ids = notices.map(({ id }) => id);
    await database.write((tx) =>
      tx.notice.updateMany({ where: { id: { in: ids } }, data: { state: "planned" } }),
    );
    clearTimeout(retry);
    if (!stopped) retry = setTimeout(sweep, Math.max(RETRY, wait)).unref();
  }

  async function pass(): Promise<void> {
    for (let due = await claim(); due.length > 0; due = stopped ? [] : await claim()) {
      for (const [index, notice] of due.entries()) {
        if (stopped) return putBack(due.slice(index), 0);
        const sent = await send(notice.call as unknown as NoticeCall);
        switch (sent.kind) {
          case "sent":
            await settle(notice.id, { state: "sent", messageId: sent.messageId });
            break;
          case "not-sent":
            return putBack(due.slice(index), sent.wait);
          case "failed":
            await settle(notice.id, { state: "uncertain", reason: sent.reason });
            break;
          case "unreachable":
            await unreachable(notice.chatId, sent.reason);
            await settle(notice.id, { state: "failed", reason: sent.reason });
            break;
          case "refused":
            await settle(notice.id, { state: "failed", reason: sent.reason });
        }
      }
    }
  }

  async function run(): Promise<void> {
    do {
      again = false;
      await pass().catch((error) => {
        log.error({ err: error }, "notices could not be sent; they stay planned");
      });
    } while (again && !stopped);
    running = null;
  }

  function sweep(): void {
    again = true;
    if (!stopped) running ??= Promise.resolve().then(run);
  }

  return {
    async put(tx, { key, kind, chatId, personId, call, notAfter }) {
      filled = true;
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
          call: call as unknown as Prisma.InputJsonValue,
          notBefore: now,
          notAfter: notAfter ?? null,
          state: "planned",
          createdAt: now,
        },
      });
    },
    wake() {
      if (!filled) return;
      filled = false;
      sweep();
    },
    sweep,
    async idle() {
      while (running) await running;
    },
    async stop() {
      stopped = true;
      clearTimeout(retry);
      while (running) await running;
    },
  };
}

/** Notices that were being sent when the process ended: nobody knows whether they arrived. */
export async function settleInterrupted(database: Database, now: Date): Promise<number> {
  const { count } = await database.write((tx) =>
    tx.notice.updateMany({
      where: { state: "sending" },
      data: { state: "uncertain", settledAt: now, reason: "the process ended while it was sent" },
    }),
  );
  return count;
}
