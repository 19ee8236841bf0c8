import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../clock.ts";
import type { Database, Member, Tx } from "../database/index.ts";
import { ownChats } from "../database/own-chats.ts";
import type { Log } from "../log.ts";
import { sayAgain } from "./doubts.ts";
import { createHolds } from "./holds.ts";
import type { NewNotice, NoticeCall, Planned, Prepared, Refusal, Sent } from "./notice.ts";
import { createPace, type Pace, UNPACED } from "./pace.ts";
import { noticeRows, type Waiting } from "./rows.ts";
import { takingOver } from "./taking-over.ts";

export { doubtsSince, isOfUse } from "./doubts.ts";
export { createHolds } from "./holds.ts";
export type { Arrived, NewNotice, NoticeCall, Planned, Prepared, Sent } from "./notice.ts";
export { type Chat, createPace, type Pace, telegramAt, UNPACED } from "./pace.ts";
export { forgetTexts, HELD, TOO_LATE, type Waiting } from "./rows.ts";

export interface Outbox extends Member {
  /** Puts a notice into the caller's transaction; it leaves after the commit, at the next `wake`. */
  put(tx: Tx, notice: NewNotice): Promise<void>;
  /** Says once more what may not have arrived, after the commit, at the next `wake`; returns how many. */
  again(tx: Tx, ids: readonly string[]): Promise<number>;
  /** Says to someone who is back what waited for them, if it was put since then; at the next `wake`. */
  release(tx: Tx, personId: string, since: Date): Promise<void>;
  /** Sends what was put since the last time. */
  wake(): void;
  /** Sends all that is due, whenever it was put. */
  sweep(): void;
  idle(): Promise<void>;
  /** Finishes what is being sent; the rest stays planned. */
  stop(): Promise<void>;
}

export interface OutboxOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly pace?: Pace;
  readonly planned?: Planned;
  /** Makes one attempt and does not wait for the messenger's leave to try again. */
  send(call: NoticeCall): Promise<Sent>;
  /** Judges what follows from a refusal; the instant of another attempt, or null if there is none. */
  refused(refusal: Refusal): Promise<Date | null>;
  moved?(from: string, to: string): Promise<void>;
}

/** Notices in hand: enough for the time in which the next are prepared. */
const MOST = 60;
const FEW = 30;
/** How soon to try again, in milliseconds, longer each time: when the messenger is away, or the database. */
const RETRY = 1000;
const LONGEST_RETRY = { messenger: 5000, database: 2000 };
/** Of what nothing can be said now, it is seen after so many milliseconds whether something can. */
const UNKNOWN = 300_000;
/** After so many milliseconds what became of a notice is written down again, until it is. */
const PAUSE = 1000;

const ridersOf = (said: Prepared) => (said.kind === "say" ? (said.riders ?? []) : []);
const withRiders = (notice: Waiting, said: Prepared) => [notice, ...ridersOf(said)];

/**
 * Notices are rows: claimed, sent, settled. A notice that was being sent when the process died is
 * `uncertain` and not sent again; one that certainly did not arrive is planned again.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { database, clock, log, send, planned } = options;
  const pace = options.pace ?? createPace(UNPACED, createHolds(clock));
  const { holds } = pace;
  const rows = noticeRows(database, clock, planned?.kinds ?? []);
  holds.onEnd(sweep);
  const stopped = new AbortController();
  const stopping = () => stopped.signal.aborted;
  const chats = ownChats(database.leases);
  const inHand = new Map<string, Promise<void>>();
  /** Of whom something is in hand that counts against what else they get. */
  const turns = new Set<string>();
  const underWay = {
    get size() {
      return inHand.size;
    },
    has: ({ id, usual, personId }: Waiting) =>
      inHand.has(id) || (usual && personId !== null && turns.has(personId)),
  };
  let running: Promise<void> | null = null;
  let again = false;
  let nudge: () => void = () => {};
  /** The messenger or the database is away: nothing more in this pass. */
  let away = false;
  let fruitless = 0;
  let retry: NodeJS.Timeout | undefined;
  /** Something was put, perhaps into a transaction that is not committed yet. */
  let filled = false;

  /** Sends what is due until nothing is left, or nothing can be sent. */
  async function pass(): Promise<void> {
    away = false;
    await rows.expire();
    for (;;) {
      again = false;
      const changed = new Promise<void>((resolve) => {
        nudge = resolve;
      });
      const taken = await take();
      for (const [notice, said] of taken) takeInHand(notice, said);
      if (inHand.size > 0) await changed;
      else if (taken.size === 0 && !again) return;
    }
  }

  function takeInHand(notice: Waiting, said: Prepared): void {
    if (said.kind === "rides") return;
    const all = withRiders(notice, said);
    const { usual, personId } = notice;
    const isTurn = usual && personId !== null && said.kind === "say";
    if (isTurn) turns.add(personId);
    const work = carry(notice, said).finally(() => {
      for (const { id } of all) inHand.delete(id);
      for (const { id } of all) chats.end(id);
      if (isTurn) turns.delete(personId);
      if (inHand.size <= FEW) nudge();
    });
    for (const { id, chatId } of all) {
      inHand.set(id, work);
      chats.begin(id, chatId);
    }
  }

  /** More notices with their words, as far as there is room for them. */
  async function take(): Promise<Map<Waiting, Prepared>> {
    const taken = new Map<Waiting, Prepared>();
    if (inHand.size > FEW || stopping() || away || holds.isOn(null)) return taken;
    const due = await rows.due(MOST - inHand.size, underWay, holds.chats, chats.shares);
    const late = due.filter(({ usual }) => usual);
    const words = planned && late.length > 0 ? await planned.prepare(late) : [];
    for (const notice of due) taken.set(notice, words[late.indexOf(notice)] ?? asPut(notice));
    return taken;
  }

  async function carry(notice: Waiting, said: Prepared): Promise<void> {
    try {
      switch (said.kind) {
        case "say":
          return await deliver(notice, said);
        case "withdrawn":
          return await rows.withdraw(notice.id, said.reason);
        case "later":
          return await rows.putOff(notice.id, said.at);
        case "rides":
          return;
        case "unknown":
          return await rows.putOff(notice.id, new Date(clock.now().getTime() + UNKNOWN));
      }
    } catch (error) {
      log.error({ err: error, notice: notice.key }, "a notice could not be handled");
      tryLater("database");
    }
  }

  async function deliver(notice: Waiting, said: Prepared & { kind: "say" }) {
    const { chatId, call } = said;
    const chat = { id: chatId, isGroup: notice.personId === null };
    const rank = notice.usual ? "usual" : "urgent";
    const slot = await pace.slot(chat, rank, stopped.signal);
    if (!slot) return;
    try {
      if (away || holds.isOn(chatId)) return slot.giveBack();
      if (!(await rows.claim(withRiders(notice, said), chatId))) return slot.giveBack();
      await slot.turn();
      if (!chats.isOurs(chatId)) return await insist(() => rows.putBack(withRiders(notice, said)));
      const sent = await send(call);
      // Before the next in the chat gets its turn.
      if (sent.kind === "not-sent") {
        if (sent.wait > 0) pace.refused(chat, sent.wait);
        else tryLater("messenger");
      }
      slot.end();
      await insist(() => settle(notice, said, sent));
    } finally {
      slot.end();
    }
  }

  async function settle(
    notice: Waiting,
    said: Prepared & { kind: "say" },
    sent: Sent,
  ): Promise<void> {
    const { chatId, call } = said;
    const all = withRiders(notice, said);
    if (sent.kind !== "not-sent") fruitless = 0;
    switch (sent.kind) {
      case "sent": {
        const { messageId } = sent;
        const arrived = { chatId, messageId, call };
        async function also(tx: Tx): Promise<void> {
          for (const one of all) await planned?.sent(tx, one, arrived);
        }
        const data = { state: "sent" as const, reason: null, messageId };
        return rows.settle(all, data, notice.usual ? also : undefined);
      }
      case "not-sent":
        return rows.putBack(all);
      case "failed":
        return rows.settle(all, { state: "uncertain", reason: sent.reason });
      case "refused": {
        const { reason, trouble } = sent;
        const next = await options.refused({ kind: notice.kind, call, trouble });
        if (next) return rows.putBack(all, next, reason);
        return rows.settle(all, { state: "failed", reason });
      }
      case "moved":
        await options.moved?.(chatId, sent.chatId);
        return rows.move(notice, chatId, sent.chatId, notice.usual ? "words" : sent.call);
    }
  }

  /** This pass ends, and another begins after a while. */
  function tryLater(whoIsAway: keyof typeof LONGEST_RETRY): void {
    away = true;
    clearTimeout(retry);
    if (stopping()) return;
    const wait = Math.min(RETRY * 2 ** fruitless++, LONGEST_RETRY[whoIsAway]);
    retry = setTimeout(sweep, wait).unref();
  }

  /** What became of a message is not known from anywhere else. */
  async function insist(write: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await write();
      } catch (error) {
        if (stopping()) throw error;
        log.error({ err: error }, "what became of a notice could not be stored; trying again");
        await sleep(PAUSE);
      }
    }
  }

  async function run(): Promise<void> {
    do {
      again = false;
      await pass().catch((error) => {
        log.error({ err: error }, "notices could not be sent; they stay planned");
        tryLater("database");
      });
    } while (again && !stopping());
    running = null;
  }

  function sweep(): void {
    again = true;
    nudge();
    if (!stopping()) running ??= Promise.resolve().then(run);
  }

  return {
    ...takingOver({ database, clock, log, chats, sweep }),
    async put(tx, notice) {
      filled = true;
      await rows.put(tx, notice);
    },
    async again(tx, ids) {
      filled = true;
      await database.leases.tell(tx, "notices", "");
      return sayAgain(tx, ids, clock.now());
    },
    async release(tx, personId, since) {
      filled = true;
      await rows.release(tx, personId, since);
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
      stopped.abort();
      clearTimeout(retry);
      holds.clear();
      nudge();
      while (running) await running;
    },
  };
}

function asPut({ chatId, call }: Waiting): Prepared {
  return { kind: "say", chatId, call: call as unknown as NoticeCall };
}
