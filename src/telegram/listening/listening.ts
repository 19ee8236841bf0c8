import type { Reads, Tx } from "../../database/index.ts";
import type { Call } from "../answer.ts";
import { offeredIn } from "./offered.ts";
import {
  type Held,
  heldAs,
  heldBy,
  heldFor,
  hold,
  holdApart,
  keepInstead,
  release,
} from "./store/held.ts";
import { dropPosition, findPosition, type Position, savePosition } from "./store/positions.ts";

/** What the bot listens for in one chat of one person. */
export interface Listening {
  /** The question that is open; null if none is. */
  open(): Promise<Position | null>;
  /** The same, or the one that something else came after: its buttons still do what they say. */
  asked(): Promise<Position | null>;
  /**
   * Something else came: what is typed next is no answer unless its author has seen it as one.
   *
   * @param data what the button carries that was pressed; left out: a command came
   */
  leave(data?: string): Promise<void>;
  /** From now on messages answer this question. Written with the effect of the update. */
  ask<About extends readonly string[]>(question: Asked<About>, ...about: About): void;
  /** Nothing is asked but what was shown is a choice: the words of its buttons are theirs, and any others go their way. */
  offer(...about: readonly string[]): void;
  /** The choice that was shown last, if no question is open. */
  offered(): Promise<Position | null>;
  /** If it is open, it is shown anew: the words of the buttons below it are theirs from now on. */
  renew(question: { readonly id: string }): Promise<void>;
  /** Nothing is asked any more, and what waited for a confirmation goes. */
  end(): void;
  /** Nothing is asked any more; what waits for a confirmation goes on waiting. */
  close(): void;
  /** Keeps a text that its author is to confirm. To be called in the effect. */
  hold(
    tx: Tx,
    question: { readonly id: string },
    about: readonly string[],
    text: string,
  ): Promise<Held>;
  /** Keeps a text of which its author is asked what it is; any other goes on waiting. To be called in the effect. */
  holdApart(
    tx: Tx,
    question: { readonly id: string },
    about: readonly string[],
    text: string,
  ): Promise<Held>;
  /** Keeps beside the text that waits what was typed meanwhile. To be called in the effect. */
  keepInstead(tx: Tx, held: Held, text: string): Promise<void>;
  /** The text that this update uses is kept no longer; none: the one that waits. To be called in the effect. */
  release(tx: Tx): Promise<void>;
  /** The text that waits for its author's confirmation. */
  held(read: Reads): Promise<Held | null>;
  /** The text with this id, for use: it goes with what follows. */
  use(read: Reads, id: string): Promise<Held | null>;
  /** The same of the latest that was held apart for a question. */
  useFor(read: Reads, question: string): Promise<Held | null>;
  /** The text that this update uses. */
  used(): Held | null;
  /** The latest message of the chat that this update tells of. */
  readonly message: number;
}

/** In the place of a question: a choice is shown, and nothing is asked. */
const CHOICE = "choice";

interface Asked<About extends readonly string[]> {
  readonly id: string;
  may(...about: About): unknown;
}

export interface Surroundings {
  /** Chat and user; null where the bot asks nothing. */
  readonly key: string | null;
  /** The message that is handled, or whose button was pressed. */
  readonly message: number;
  readonly read: Reads;
  readonly now: Date;
  /** A text that was typed before waits no longer, and a question that was asked before listens no more. */
  readonly heldSince: Date;
  /** Whether this question can be left for something else (question.ts). */
  mayBeLeft(question: string): boolean;
  /** Writes together with the update's effect, or by itself if it has none. */
  along(write: (tx: Tx) => Promise<void>): void;
  /** What this update is answered with, as far as it has been. */
  said(): readonly Call[];
}

export function listeningIn(surroundings: Surroundings): Listening {
  const { key, message, read, now, heldSince, mayBeLeft, along, said } = surroundings;
  let known: Promise<Position | null> | undefined;
  let used: Held | null = null;
  let isChanged = false;

  function latest(): Promise<Position | null> {
    known ??= key === null ? Promise.resolve(null) : findPosition(read, key, heldSince);
    return known;
  }

  function change(to: Position | null, isOver = true): void {
    if (key === null) throw new Error("Nothing is asked in a group");
    known = Promise.resolve(to);
    isChanged = true;
    along(async (tx) => {
      // What waits in the usual place is shown, and can be gone back to.
      if (used && used.key !== key) await release(tx, used.key);
      if (to) return savePosition(tx, key, { ...to, buttons: offeredIn(said()) }, now);
      await dropPosition(tx, key);
      if (isOver) await release(tx, key);
    });
  }

  return {
    async open() {
      const last = await this.asked();
      return last?.isLeft ? null : last;
    },
    async asked() {
      const last = await latest();
      return last?.question === CHOICE ? null : last;
    },
    async leave(data) {
      const last = key === null || isChanged ? null : await latest();
      if (!key || !last || last.isStale || last.isLeft || !mayBeLeft(last.question)) return;
      const isOwn = last.buttons?.some((one) => one.data === data);
      if (data !== undefined && (isOwn || said().length === 0)) return;
      const left = { ...last, isLeft: true } as const;
      known = Promise.resolve(left);
      along((tx) => savePosition(tx, key, left, now));
    },
    async offered() {
      const last = await latest();
      return last?.question === CHOICE && !last.isStale ? last : null;
    },
    offer: (...about) => change({ question: CHOICE, about, since: message }),
    async renew({ id }) {
      const last = await this.asked();
      if (last?.question !== id) return;
      const { isLeft: _, ...open } = last;
      change(open);
    },
    ask: ({ id }, ...about) => change({ question: id, about, since: message }),
    end: () => {
      if (key !== null) change(null);
    },
    close: () => {
      if (key !== null) change(null, false);
    },
    async hold(tx, { id }, about, text) {
      if (key === null) throw new Error("Nothing is held in a group");
      if (used && used.key !== key) await release(tx, used.key);
      return hold(tx, { key, question: id, about, text }, now);
    },
    async holdApart(tx, { id }, about, text) {
      if (key === null) throw new Error("Nothing is held in a group");
      return holdApart(tx, { key, question: id, about, text }, now);
    },
    keepInstead: (tx, { id }, text) => keepInstead(tx, id, text),
    message,
    release: async (tx) => {
      if (key !== null) await release(tx, used?.key ?? key);
    },
    async use(from, id) {
      used = key === null ? null : await heldAs(from, key, id, heldSince);
      return used;
    },
    async useFor(from, question) {
      used = key === null ? null : await heldFor(from, key, question, heldSince);
      return used;
    },
    used: () => used,
    held: async (from) => (key === null ? null : heldBy(from, key, heldSince)),
  };
}
