import { setTimeout as sleep } from "node:timers/promises";
import type { Api } from "grammy";
import type { Update } from "grammy/types";
import type { Clock } from "../../clock.ts";
import { type Database, troubleOf } from "../../database/index.ts";
import { lanes } from "../../lanes.ts";
import type { Log } from "../../log.ts";
import type { Call } from "../answer.ts";
import { patience, pause } from "../pause.ts";
import { type OpenTurn, openTurn } from "../turn.ts";
import { deliver } from "./deliver.ts";
import { queues } from "./queues.ts";
import { send, Undelivered } from "./send.ts";
import { inboxStore, type Pending, type PendingUpdate, updateKey } from "./store/updates.ts";

export interface InboxOptions {
  readonly database: Database;
  readonly api: Api;
  readonly clock: Clock;
  readonly log: Log;
  /** Handles an update: decides, and says what it has to say through the turn. */
  handle(turn: OpenTurn): Promise<void>;
  /** What the sender reads when the update could not be handled. */
  apology(update: Update, trouble: "busy" | "fault"): Call | null;
  /** Told of persons and groups that can no longer be reached. */
  unreachable(chatId: string, reason: string): Promise<void>;
  /** How long handling an update may take, in milliseconds. */
  readonly timeLimit?: number;
  /** Waits between attempts while the database or Telegram is away, in milliseconds. */
  readonly pauses?: readonly number[];
}

export type Inbox = ReturnType<typeof createInbox>;

const TIME_LIMIT = 60_000;
const PAUSES = [500, 2000, 5000, 15_000, 30_000];
/** An update that brought the process down this often is not tried again. */
const ATTEMPTS = 3;
/** Updates in hand above which no more are fetched. */
const FULL = 2000;
/**
 * Updates that are handled side by side. One process has one processor: more of them finish no sooner,
 * and all that they hold in memory lives as long as the slowest.
 */
const HANDS = 16;
/** Answers are marked as sent together, this often, in milliseconds. */
const MARK_EVERY = 25;

/**
 * Between Telegram and the bot: an update is stored before Telegram is told that it arrived, handled
 * in order within its chat, and done in the transaction of its effect.
 */
export function createInbox(options: InboxOptions) {
  const { database, api, clock, log } = options;
  const store = inboxStore(database);
  const hands = lanes(HANDS);
  const work = queues();
  const waitingAlbums = new Map<string, number>();
  const stopped = new AbortController();
  const stopping = () => stopped.signal.aborted;
  const retry = patience(options.pauses ?? PAUSES, stopped.signal);
  const way = { api, log, patience: retry, unreachable: options.unreachable };
  /** Chats that were told that the bot is busy, and not yet answered: once is enough. */
  const toldBusy = new Set<string>();
  let answered: bigint[] = [];
  let marking: Promise<void> | null = null;

  /** Which updates are done is written together and soon: at worst an answer is said again. */
  function mark(id: bigint): void {
    answered.push(id);
    const alone = work.size <= 1;
    marking ??= pause(alone ? 0 : MARK_EVERY, stopped.signal).then(flush);
  }

  async function flush(): Promise<void> {
    for (let failures = 0; answered.length > 0; failures++) {
      const ids = answered;
      answered = [];
      try {
        await store.answered(ids, clock.now());
      } catch (error) {
        log.error({ err: error }, "answers could not be marked as sent");
        if (stopping()) break;
        answered = [...ids, ...answered];
        await retry.wait(failures);
      }
    }
    marking = null;
  }

  async function process(pending: Pending): Promise<void> {
    try {
      if (pending.kind === "calls") await send(way, pending.calls);
      else if (!(await handle(pending))) return;
      mark(pending.id);
    } catch (error) {
      const update = String(pending.id);
      if (error instanceof Undelivered) {
        // Stays `received` or `handled`: the next start says it.
        log.error({ update, reason: error.message }, "an answer waits for the next start");
      } else if (!stopping()) {
        log.error({ err: error, update }, "an update waits for the next start");
      }
    }
  }

  /** Handles an update, and answers it; false if it was given up. */
  async function handle({ id, key, update }: PendingUpdate): Promise<boolean> {
    for (let failures = 0; ; failures++) {
      const turn = openTurn(update, {
        write: database.write,
        mark: (tx, calls) => store.handled(tx, id, calls, clock.now()),
      });
      try {
        await hands.run(() =>
          within(options.timeLimit ?? TIME_LIMIT, turn, () => options.handle(turn)),
        );
      } catch (error) {
        turn.close();
        if (stopping() && !turn.committed) throw error;
        const trouble = troubleOf(error);
        log.error({ err: error, update: String(id), trouble }, "an update could not be handled");
        // The database's state passes; a fault of ours would come again.
        if (trouble && !turn.committed) {
          await sayBusy(key, update);
          await retry.wait(failures);
          if (stopping()) throw error;
          continue;
        }
        // What was committed stands, and is answered, whatever failed after it.
        if (!turn.committed && (await store.failed(id, clock.now()))) {
          await apologise(update, "fault");
          return false;
        }
      }
      toldBusy.delete(key);
      await send(way, turn.finish());
      return true;
    }
  }

  async function sayBusy(key: string, update: Update): Promise<void> {
    if (toldBusy.has(key)) return;
    toldBusy.add(key);
    await apologise(update, "busy");
  }

  async function apologise(update: Update, trouble: "busy" | "fault"): Promise<void> {
    const apology = options.apology(update, trouble);
    if (apology) await deliver(api, apology, log);
  }

  function enqueue(pending: Pending): void {
    const album = albumOf(pending);
    if (album) waitingAlbums.set(album, (waitingAlbums.get(album) ?? 0) + 1);
    work.add(pending.key, async () => {
      if (album) {
        const left = (waitingAlbums.get(album) ?? 1) - 1;
        if (left > 0) waitingAlbums.set(album, left);
        else waitingAlbums.delete(album);
      }
      if (!stopping()) await process(pending);
    });
  }

  return {
    /** Takes up what a former run left unfinished. */
    async resume(): Promise<void> {
      const pending = await store.unfinished();
      if (pending.length === 0) return;
      // Answers cannot bring the process down; they wait for as many starts as Telegram is away.
      const updates = pending.filter(({ kind }) => kind === "update");
      const worn = await store.attempt(
        updates.map(({ id }) => id),
        ATTEMPTS,
      );
      for (const one of pending) {
        if (worn.has(one.id)) {
          log.error(
            { update: String(one.id) },
            "an update stopped the bot too often and is left out",
          );
          await store.failed(one.id, clock.now());
        } else {
          enqueue(one);
        }
      }
      log.info({ count: pending.length }, "took up what the last run left");
    },
    /** Stores updates; when it resolves Telegram may be told that they arrived. */
    async accept(updates: readonly Update[]): Promise<void> {
      if (updates.length === 0) return;
      try {
        for (const one of await store.accept(updates, clock.now())) enqueue(one);
      } catch (error) {
        if (troubleOf(error)) {
          await Promise.all(updates.map((update) => sayBusy(updateKey(update), update)));
        }
        throw error;
      }
    },
    /** Whether more pictures of this update's album wait behind it: only the last is answered. */
    albumGoesOn(update: Update): boolean {
      const album = albumOf({ kind: "update", id: 0n, key: "", update });
      return album !== null && waitingAlbums.has(album);
    },
    get empty(): boolean {
      return work.size === 0;
    },
    get full(): boolean {
      return work.size > FULL;
    },
    /** Resolves when everything accepted so far is handled and answered. */
    async idle(): Promise<void> {
      await work.idle();
      while (marking) await marking;
    },
    forget: () => store.forget(clock.now()),
    /** Finishes what is being handled and leaves the rest for the next start. */
    async stop(): Promise<void> {
      stopped.abort();
      await work.idle();
      while (marking) await marking;
      await store.absolve().catch((error) => {
        log.error({ err: error }, "the next start will count this one as a crash");
      });
    },
  };
}

function albumOf(pending: Pending): string | null {
  if (pending.kind !== "update") return null;
  const message = pending.update.message;
  return message?.media_group_id ? `${message.chat.id}:${message.media_group_id}` : null;
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
