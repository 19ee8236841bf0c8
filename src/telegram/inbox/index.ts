import { setTimeout as sleep } from "node:timers/promises";
import type { Api } from "grammy";
import type { Update } from "grammy/types";
import type { Clock } from "../../clock.ts";
import { type Database, troubleOf } from "../../database/index.ts";
import type { Log } from "../../log.ts";
import { type Call, type OpenTurn, openTurn } from "../turn.ts";
import { deliver } from "./deliver.ts";
import { queues } from "./queues.ts";
import { inboxStore, type Pending } from "./store.ts";

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
  /** Waits between attempts while the database cannot be written, in milliseconds. */
  readonly pauses?: readonly number[];
}

export type Inbox = ReturnType<typeof createInbox>;

const TIME_LIMIT = 60_000;
const PAUSES = [500, 2000, 5000, 15_000, 30_000];
/** An update that brought the process down this often is not tried again. */
const ATTEMPTS = 3;
/** Updates in hand above which no more are fetched. */
const FULL = 2000;
/** Answers are marked as sent together, this often, in milliseconds. */
const MARK_EVERY = 25;

/**
 * Between Telegram and the bot: an update is stored before Telegram is told that it arrived, handled
 * in order within its chat, and done in the transaction of its effect.
 */
export function createInbox(options: InboxOptions) {
  const { database, api, clock, log } = options;
  const store = inboxStore(database);
  const work = queues();
  const waitingAlbums = new Map<string, number>();
  let stopping = false;
  let answered: bigint[] = [];
  let marking: Promise<void> | null = null;

  /** Which updates are done is written together and soon: at worst an answer is said again. */
  function mark(id: bigint): void {
    answered.push(id);
    marking ??= sleep(stopping ? 0 : MARK_EVERY).then(flush);
  }

  async function flush(): Promise<void> {
    const ids = answered;
    answered = [];
    marking = null;
    await store.answered(ids, clock.now()).catch((error) => {
      log.error({ err: error }, "answers could not be marked as sent; they may be said again");
    });
  }

  async function send(calls: readonly Call[]): Promise<void> {
    for (const call of calls) {
      let delivery = await deliver(api, call, log);
      for (const pause of options.pauses ?? PAUSES) {
        if (delivery.kind !== "failed" || stopping) break;
        await sleep(pause);
        delivery = await deliver(api, call, log);
      }
      if (delivery.kind === "failed") throw new Undelivered(delivery.reason);
      if (delivery.kind === "unreachable") {
        await options.unreachable(String(call.payload.chat_id), delivery.reason);
      }
    }
  }

  async function process(pending: Pending): Promise<void> {
    try {
      if (pending.kind === "calls") await send(pending.calls);
      else await handle(pending.id, pending.update);
      mark(pending.id);
    } catch (error) {
      if (error instanceof Undelivered) {
        // Stays `received` or `handled`: the next start says it.
        log.error(
          { update: String(pending.id), reason: error.message },
          "an answer waits for the next start",
        );
      } else if (!stopping) {
        log.error({ err: error, update: String(pending.id) }, "an update was given up");
      }
    }
  }

  async function handle(id: bigint, update: Update): Promise<void> {
    const pauses = options.pauses ?? PAUSES;
    for (let attempt = 0; ; attempt++) {
      const turn = openTurn(update, {
        write: database.write,
        mark: (tx, calls) => store.handled(tx, id, calls, clock.now()),
      });
      try {
        await within(options.timeLimit ?? TIME_LIMIT, turn, () => options.handle(turn));
        await send(turn.finish());
        return;
      } catch (error) {
        turn.close();
        if (error instanceof Undelivered || stopping) throw error;
        const trouble = troubleOf(error);
        log.error({ err: error, update: String(id), trouble }, "an update could not be handled");
        if (attempt === 0 || !trouble) {
          const apology = options.apology(update, trouble ? "busy" : "fault");
          if (apology) await deliver(api, apology, log);
        }
        // The database's state passes; a fault of ours would come again.
        if (trouble && !turn.committed) {
          await sleep(pauses[Math.min(attempt, pauses.length - 1)] ?? 0);
          continue;
        }
        await store.failed(id, clock.now());
        throw error;
      }
    }
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
      if (!stopping) await process(pending);
    });
  }

  return {
    /** Takes up what a former run left unfinished. */
    async resume(): Promise<void> {
      const pending = await store.unfinished();
      if (pending.length === 0) return;
      const worn = await store.attempt(
        pending.map(({ id }) => id),
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
      for (const one of await store.accept(updates, clock.now())) enqueue(one);
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
      stopping = true;
      await work.idle();
      while (marking) await marking;
    },
  };
}

/** The answers are committed but Telegram could not be reached. */
class Undelivered extends Error {}

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
