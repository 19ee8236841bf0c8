import { setMaxListeners } from "node:events";
import { systemClock } from "../clock.ts";
import { createHolds, type Holds } from "./holds.ts";
import { type Allowance, createWindow, type Window } from "./window.ts";

export interface Limits {
  readonly overall: Allowance;
  readonly perChat: Allowance;
  readonly perGroup: Allowance;
}

/**
 * Telegram's limits as its FAQ states them, with so many messages a second in all.
 *
 * @param part how much of it is this process's, from 0 to 1
 */
export function telegramAt(rate: number, part = () => 1): Limits {
  return {
    overall: {
      get most() {
        return Math.max(1, Math.floor(rate * part()));
      },
      milliseconds: 1000,
    },
    perChat: { most: 1, milliseconds: 1000 },
    perGroup: { most: 20, milliseconds: 60_000 },
  };
}

/** No pace, but not everything at once, and one after the other within a chat. */
export const UNPACED: Limits = {
  overall: { most: 100, milliseconds: 0 },
  perChat: { most: 1, milliseconds: 0 },
  perGroup: { most: 1, milliseconds: 0 },
};

export interface Chat {
  readonly id: string;
  readonly isGroup: boolean;
}

/** The right to send one message. */
interface Slot {
  /** Resolves when it may be sent. Until then, a few milliseconds, there is time to write that it will be. */
  turn(): Promise<void>;
  /** The messenger has answered, or will not any more. */
  end(): void;
  /** Nothing was sent. */
  giveBack(): void;
}

/** Answers to people who wrote go before all notices, and notices that someone waits for before the rest. */
const RANKS = ["answer", "urgent", "usual"] as const;
type Rank = (typeof RANKS)[number];

export interface Pace {
  /**
   * Resolves when a message may be sent; for a notice a little earlier. Within a rank the chats take
   * turns, so that one chat's backlog delays another by one message at the most. Null once the signal
   * says that it is over.
   */
  slot(chat: Chat, rank: Rank, over: AbortSignal): Promise<Slot | null>;
  /**
   * The messenger asked to wait, but does not say in which chats. The pace of a person's chat is kept
   * here, so what it complains of there is the sum, and all wait; in a group it is the group.
   */
  refused(chat: Chat, milliseconds: number): void;
  readonly holds: Holds;
}

interface Waiting {
  start(slot: Slot): void;
}

/** What waits in one chat, in one rank, in its order. */
interface Lane {
  readonly chat: State;
  readonly waiting: Waiting[];
  /** It stands among those that may have their turn; else its chat's limit or hold is in the way. */
  ready: boolean;
}

interface State extends Chat {
  readonly windows: readonly Window[];
  readonly lanes: Partial<Record<Rank, Lane>>;
  timer?: NodeJS.Timeout | undefined;
}

/** Chats above which those are looked for that do not count any more, and how often in milliseconds. */
const MANY = 1000;
const FORGET_EVERY = 5000;

/** So long before its turn a notice gets its slot, in milliseconds: about what a commit takes. */
const AHEAD = 30;

const ahead = (rank: Rank) => (rank === "answer" ? 0 : AHEAD);

/**
 * One fair queue for all that the bot says, at the messenger's pace.
 *
 * @param now a clock that only goes forward, in milliseconds
 */
export function createPace(
  limits: Limits,
  holds: Holds = createHolds(systemClock),
  now = () => performance.now(),
): Pace {
  const total = createWindow(limits.overall);
  const chats = new Map<string, State>();
  const ready: Record<Rank, Lane[]> = { answer: [], urgent: [], usual: [] };
  let timer: NodeJS.Timeout | undefined;
  // Thousands go out evenly: after a burst an answer would have to wait until all of it is over.
  const gap = () => limits.overall.milliseconds / limits.overall.most;
  let nextUsual = 0;
  let forgetAt = 0;

  function stateOf({ id, isGroup }: Chat): State {
    const known = chats.get(id);
    if (known) return known;
    const allowances = isGroup ? [limits.perChat, limits.perGroup] : [limits.perChat];
    const state = { id, isGroup, windows: allowances.map(createWindow), lanes: {} };
    chats.set(id, state);
    return state;
  }

  /** An answer waits for the end of a hold here; a notice that meets one goes back to its table. */
  function freeIn({ id, windows }: State, rank: Rank): number {
    if (rank === "answer" && holds.isOn(id)) return Number.POSITIVE_INFINITY;
    return Math.max(...windows.map((window) => window.freeAt(now())));
  }

  /** The next that may have its turn now or a little later; those whose chat is in the way step aside. */
  function next(rank: Rank): Lane | undefined {
    for (;;) {
      const lane = ready[rank][0];
      if (!lane) return undefined;
      const { chat } = lane;
      if (headOf(chat) === rank && freeIn(chat, rank) - ahead(rank) <= now()) return lane;
      ready[rank].shift();
      lane.ready = false;
      lookAgain(chat);
    }
  }

  /** In a chat too the higher rank goes first. */
  const headOf = ({ lanes }: State) => RANKS.find((rank) => lanes[rank]);

  /** Brings back what stepped aside, now or when the chat's own limit allows it. */
  function lookAgain(chat: State): void {
    clearTimeout(chat.timer);
    const rank = headOf(chat);
    const lane = rank && chat.lanes[rank];
    if (!lane || lane.ready) return;
    const at = freeIn(chat, rank) - ahead(rank);
    if (at <= now()) {
      lane.ready = true;
      ready[rank].push(lane);
    } else if (at < Number.POSITIVE_INFINITY) {
      const comeBack = () => {
        lookAgain(chat);
        pump();
      };
      chat.timer = setTimeout(comeBack, Math.ceil(at - now()));
    }
  }

  function pump(): void {
    clearTimeout(timer);
    if (chats.size > MANY && now() >= forgetAt) forgetChats();
    for (;;) {
      const rank = RANKS.find((one) => next(one));
      const lane = rank && ready[rank][0];
      if (!rank || !lane) return;
      const begin = Math.max(total.freeAt(now()), rank === "usual" ? nextUsual : 0);
      const granted = begin - ahead(rank);
      if (granted > now()) {
        // Nobody overtakes what waits in a higher rank.
        if (granted < Number.POSITIVE_INFINITY) {
          timer = setTimeout(pump, Math.ceil(granted - now()));
        }
        return;
      }
      start(lane, rank, Math.max(begin, freeIn(lane.chat, rank)));
    }
  }

  /** From now on it counts, so that whatever starts before its turn leaves room for it. */
  function start(lane: Lane, rank: Rank, at: number): void {
    const { chat, waiting } = lane;
    ready[rank].shift();
    const first = waiting.shift();
    if (waiting.length > 0) ready[rank].push(lane);
    else delete chat.lanes[rank];
    if (rank === "usual") nextUsual = Math.max(nextUsual + gap(), now() - gap());
    const windows = [total, ...chat.windows];
    for (const window of windows) window.begin();
    let isOver = false;
    function finish(how: (window: Window) => void): void {
      if (isOver) return;
      isOver = true;
      windows.forEach(how);
      lookAgain(chat);
      pump();
    }
    first?.start({
      async turn() {
        while (at > now()) await sleep(Math.ceil(at - now()));
      },
      end: () => finish((window) => window.end(now())),
      giveBack: () => finish((window) => window.giveBack()),
    });
  }

  function sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  function forgetChats(): void {
    forgetAt = now() + FORGET_EVERY;
    for (const [id, { lanes, windows }] of chats) {
      const waits = RANKS.some((rank) => lanes[rank]);
      if (!waits && windows.every((window) => window.isEmpty(now()))) chats.delete(id);
    }
  }

  function enqueue(where: Chat, rank: Rank, one: Waiting): void {
    const chat = stateOf(where);
    const lane = chat.lanes[rank];
    if (lane) {
      lane.waiting.push(one);
      return;
    }
    const opened = { chat, waiting: [one], ready: true };
    chat.lanes[rank] = opened;
    ready[rank].push(opened);
    pump();
  }

  function leave({ id }: Chat, rank: Rank, one: Waiting): void {
    const chat = chats.get(id);
    const lane = chat?.lanes[rank];
    if (!chat || !lane) return;
    lane.waiting.splice(lane.waiting.indexOf(one), 1);
    if (lane.waiting.length > 0) return;
    delete chat.lanes[rank];
    ready[rank] = ready[rank].filter((other) => other !== lane);
    lookAgain(chat);
    pump();
  }

  holds.onEnd(() => {
    for (const chat of chats.values()) lookAgain(chat);
    pump();
  });

  return {
    holds,
    refused: ({ id, isGroup }, milliseconds) => holds.add(isGroup ? id : null, milliseconds),
    slot: (chat, rank, over) =>
      new Promise((resolve) => {
        if (over.aborted) return resolve(null);
        let waits = true;
        const one: Waiting = { start: finish };
        function finish(slot: Slot | null): void {
          waits = false;
          over.removeEventListener("abort", goAway);
          resolve(slot);
        }
        function goAway(): void {
          leave(chat, rank, one);
          finish(null);
        }
        enqueue(chat, rank, one);
        if (!waits) return;
        setMaxListeners(0, over);
        over.addEventListener("abort", goAway);
      }),
  };
}
