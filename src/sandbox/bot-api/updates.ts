import type { Update } from "grammy/types";
import type { Clock } from "../../clock.ts";
import type { Events } from "./events.ts";
import { conflict } from "./refused.ts";

type UpdateKind = Exclude<keyof Update, "update_id">;
type UpdateContent = Omit<Update, "update_id">;

export interface UpdateQueue {
  push(kind: UpdateKind, content: UpdateContent): void;
  /** Answers at once when something waits, else when something arrives or the time is up. */
  poll(request: PollRequest): Promise<Update[]>;
  /** A webhook takes over: ends a running poll and delivers by itself. */
  useWebhook(receiver: ((update: Update) => void) | undefined): void;
  confirm(id: number): void;
  /** Still waits to be confirmed. */
  has(id: number): boolean;
  allow(kinds: readonly string[] | undefined): void;
  readonly allowed: readonly string[] | undefined;
  drop(): void;
  readonly pending: number;
  waiting(): readonly Update[];
  save(): SavedUpdates;
  stop(): void;
}

/** What waits, with the time of each in milliseconds, and the number of the one after it. */
export interface SavedUpdates {
  readonly nextId: number;
  readonly waiting: readonly { readonly update: Update; readonly at: number }[];
}

interface PollRequest {
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
  /** Seconds of real time: the bot's patience is not part of the simulated time. */
  readonly timeout?: number | undefined;
  readonly allowed?: readonly string[] | undefined;
  /** Aborted when the caller hangs up. */
  readonly signal?: AbortSignal | undefined;
}

interface Poll {
  finish(): void;
  fail(reason: Error): void;
}

/** In Telegram's words. */
const HAS_WEBHOOK =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
const HAS_RIVAL =
  "terminated by other getUpdates request; make sure that only one bot instance is running";

const lifeOfPress = 150_000;
const onlyOnRequest = ["chat_member", "message_reaction", "message_reaction_count"];

/**
 * Waits for the time to be up, or for `finish`.
 *
 * @param running holds the poll while it waits
 */
function waitUntil(
  timeout: number,
  signal: AbortSignal | undefined,
  running: { poll?: Poll },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => current.finish(), Math.min(timeout, 50) * 1_000);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      if (running.poll === current) delete running.poll;
      settle();
    };
    const current: Poll = {
      finish: () => end(resolve),
      fail: (why) => end(() => reject(why)),
    };
    running.poll = current;
    signal?.addEventListener("abort", current.finish, { once: true });
  });
}

export function createUpdateQueue(
  clock: Clock,
  events: Events,
  saved: SavedUpdates = { nextId: 704_110_001, waiting: [] },
): UpdateQueue {
  // Insertion order is id order; a Map gives "confirm the oldest" and "drop one" without scans.
  const queue = new Map(saved.waiting.map((entry) => [entry.update.update_id, entry]));
  let { nextId } = saved;
  const running: { poll?: Poll } = {};
  let webhook: ((update: Update) => void) | undefined;
  let allowed: readonly string[] | undefined;

  const isAllowed = (kind: UpdateKind) =>
    allowed && allowed.length > 0 ? allowed.includes(kind) : !onlyOnRequest.includes(kind);

  function confirm(id: number): void {
    if (queue.delete(id)) events.emit({ kind: "confirmed", upTo: id });
  }

  function confirmBelow(offset: number): void {
    let last: number | undefined;
    for (const id of queue.keys()) {
      if (id >= offset) break;
      queue.delete(id);
      last = id;
    }
    if (last !== undefined) events.emit({ kind: "confirmed", upTo: last });
  }

  function forgetAllBut(count: number): void {
    const oldestKept = [...queue.keys()].at(-count);
    if (oldestKept !== undefined) confirmBelow(oldestKept);
  }

  /** A bot that was away too long never hears of the presses: the buttons just went dead. */
  function dropStalePresses(): void {
    const oldest = clock.now().getTime() - lifeOfPress;
    const stale: Update[] = [];
    for (const { update, at } of queue.values()) {
      if (at >= oldest) break;
      if (update.callback_query) stale.push(update);
    }
    drop(stale);
  }

  function drop(dropped: readonly Update[]): void {
    for (const { update_id } of dropped) queue.delete(update_id);
    if (dropped.length > 0) events.emit({ kind: "dropped", updates: dropped });
  }

  function take(limit: number): Update[] {
    const batch: Update[] = [];
    for (const { update } of queue.values()) {
      if (batch.length >= limit) break;
      batch.push(update);
    }
    return batch;
  }

  return {
    push: (kind, content) => {
      if (!isAllowed(kind)) return;
      const update: Update = { update_id: nextId++, ...content };
      queue.set(update.update_id, { update, at: clock.now().getTime() });
      events.emit({ kind: "update", update });
      if (webhook) webhook(update);
      else if (running.poll) queueMicrotask(running.poll.finish);
    },
    poll: async ({ offset = 0, limit = 100, timeout = 0, allowed: kinds, signal }) => {
      if (webhook) throw conflict(HAS_WEBHOOK);
      running.poll?.fail(conflict(HAS_RIVAL));
      events.emit({ kind: "polled" });
      if (kinds) allowed = kinds;
      if (offset > 0) confirmBelow(offset);
      if (offset < 0) forgetAllBut(-offset);
      dropStalePresses();
      const size = Math.min(Math.max(limit, 1), 100);
      if (queue.size === 0 && timeout > 0 && !signal?.aborted)
        await waitUntil(timeout, signal, running);
      return signal?.aborted ? [] : take(size);
    },
    useWebhook: (receiver) => {
      if (receiver) running.poll?.fail(conflict("terminated by setWebhook request"));
      webhook = receiver;
    },
    confirm,
    has: (id) => {
      dropStalePresses();
      return queue.has(id);
    },
    allow: (kinds) => {
      if (kinds) allowed = kinds;
    },
    get allowed() {
      return allowed;
    },
    drop: () => drop(take(Number.POSITIVE_INFINITY)),
    get pending() {
      if (queue.size > 0) dropStalePresses();
      return queue.size;
    },
    waiting: () => take(Number.POSITIVE_INFINITY),
    save: () => ({ nextId, waiting: [...queue.values()] }),
    stop: () => running.poll?.finish(),
  };
}
