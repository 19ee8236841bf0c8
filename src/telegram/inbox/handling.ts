import { setTimeout as sleep } from "node:timers/promises";
import type { Message, Update } from "grammy/types";
import { adviceOn, type Database, troubleOf } from "../../database/index.ts";
import { lanes } from "../../lanes.ts";
import type { Log } from "../../log.ts";
import type { Call } from "../answer.ts";
import { isAway, type Outage, pauseAfter } from "../outage.ts";
import { type OpenTurn, openTurn } from "../turn.ts";
import { carriesFile } from "../upload.ts";
import type { Joined } from "./joining.ts";
import { lasting } from "./press.ts";
import {
  type inboxStore,
  Overtaken,
  type PendingAnswer,
  type PendingUpdate,
} from "./store/updates.ts";

export interface HandlingOptions {
  readonly database: Database;
  readonly store: ReturnType<typeof inboxStore>;
  readonly log: Log;
  readonly outages: { readonly telegram: Outage; readonly storage: Outage };
  readonly stopped: AbortSignal;
  /** In milliseconds. */
  readonly timeLimit?: number | undefined;
  now(): Date;
  /** Whether this process still handles what comes from this chat. */
  isOurs(key: string): boolean;
  handle(turn: OpenTurn, album: readonly Message[]): Promise<void>;
  /** What the sender is told when the update is given up. */
  apology(update: Update): readonly Call[];
  /** The database is away: the sender may be told. */
  busy(pending: PendingUpdate): void;
}

/** What the sender is told: what the update came to, or that it was given up. */
export interface Handled {
  readonly kind: "answer" | "apology";
  readonly calls: readonly Call[];
}

/** How long handling an update may take; an album has as much for each of its pictures. */
const TIME_LIMIT = 60_000;
/** Before the next attempt, in milliseconds: short, because people wait for the database. */
const PAUSES = [250, 500, 1000, 2000];
/**
 * Updates that are handled side by side. One process has one processor: more of them finish no sooner,
 * and all that they hold in memory lives as long as the slowest.
 */
const HANDS = 16;
/** And so many with files beside them, which wait for the network and for their turn to be looked into. */
const CARRIERS = 4;

/** Gives each update its one effect, as often as it takes. */
export function createHandling(options: HandlingOptions) {
  const { database, store, log, outages, stopped, now } = options;
  const hands = lanes(HANDS);
  const carriers = lanes(CARRIERS);
  /** What a former run left is marked while it is in hand. */
  const marked = new Set<bigint>();

  /**
   * @returns null if another process handles it, or has: what it left unsaid is `unsaid`
   * @throws if the program ends before it is handled
   */
  async function run(pending: Joined, isLeftover: boolean): Promise<Handled | null> {
    for (let failures = 0; ; ) {
      if (!options.isOurs(pending.key)) return putDown([pending.id, ...pending.others]);
      const { id, key, update, others, album } = pending;
      const turn = openTurn(update, {
        write: database.write,
        async mark(tx, calls) {
          await store.handled(tx, id, lasting(calls, key), now());
          await store.absorbed(tx, others, now());
        },
      });
      try {
        await (carriesFile(update.message) ? carriers : hands).run(async () => {
          for (const part of isLeftover ? [id, ...others] : []) {
            if (!marked.has(part)) await store.inHand(part);
            marked.add(part);
          }
          const limit = (options.timeLimit ?? TIME_LIMIT) * Math.max(1, album.length);
          await within(limit, turn, () => options.handle(turn, album));
        });
        outages.storage.over();
        for (const part of [id, ...others]) marked.delete(part);
        return { kind: "answer", calls: turn.finish() };
      } catch (error) {
        turn.close();
        // What was committed stands, and is answered, whatever failed after it.
        if (turn.committed) {
          log.error({ err: error, update: String(id) }, "an update failed after its effect");
          return { kind: "answer", calls: turn.finish() };
        }
        if (error instanceof Overtaken) return putDown([id, ...others]);
        if (stopped.aborted) throw error;
        const telegramIsAway = isAway(error);
        // The state of the database and of Telegram passes; a fault of ours would come again.
        if (!telegramIsAway && !troubleOf(error)) {
          log.error({ err: error, update: String(id) }, "an update could not be handled");
          const gone = await giveUp(pending);
          return gone ?? (turn.committed ? { kind: "answer", calls: turn.finish() } : null);
        }
        if (!telegramIsAway) {
          sayTrouble(error);
          options.busy(pending);
        }
        const outage = telegramIsAway ? outages.telegram : outages.storage;
        await outage.wait(pauseAfter(failures++, PAUSES), stopped);
        if (stopped.aborted) throw error;
      }
    }
  }

  /** That it is in hand no more is no death. */
  async function putDown(ids: readonly bigint[]): Promise<null> {
    const mine = ids.filter((id) => marked.delete(id));
    await store.putDown(mine).catch(sayTrouble);
    return null;
  }

  /** Null if it had its effect after all, in the last moment. @throws if the program ends before */
  async function giveUp({ id, update }: PendingUpdate): Promise<Handled | null> {
    const calls = options.apology(update);
    const isGone = await insist(() => store.failed(id, calls, now()));
    return isGone ? { kind: "apology", calls } : null;
  }

  /** As often as it takes. @throws if the program ends before */
  async function insist<T>(ask: () => Promise<T>): Promise<T> {
    for (let failures = 0; ; ) {
      try {
        return await ask();
      } catch (error) {
        if (stopped.aborted) throw error;
        sayTrouble(error);
        await outages.storage.wait(pauseAfter(failures++, PAUSES), stopped);
      }
    }
  }

  function sayTrouble(error: unknown): void {
    outages.storage.began();
    log.error(
      { reason: adviceOn(error), err: error },
      "updates wait, because nothing can be stored",
    );
  }

  return {
    run,
    giveUp,
    /**
     * What another process brought to its end and did not answer: it had lost the chat by then, and whoever took
     * it over had read it as not handled. @throws if the program ends before it is known
     */
    unsaid: (ids: readonly bigint[]): Promise<readonly PendingAnswer[]> =>
      insist(() => store.unsaid(ids)),
    /** What is marked and will not be handled in this run did not end it. */
    putDown: () => store.putDown([...marked]),
  };
}

async function within(limit: number, turn: OpenTurn, work: () => Promise<void>): Promise<void> {
  const timer = new AbortController();
  const late = sleep(limit, undefined, { signal: timer.signal }).then(() => {
    turn.close();
    throw new Error(`Handling took longer than ${limit} ms`);
  });
  try {
    await Promise.race([work(), late]);
  } finally {
    timer.abort();
    late.catch(() => {});
  }
}
