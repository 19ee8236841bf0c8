import type { Reads, Tx } from "../../database/index.ts";
import type { Call } from "../answer.ts";
import { offeredIn } from "./offered.ts";
import { type Held, heldBy, hold, keepInstead, release } from "./store/held.ts";
import { dropPosition, findPosition, type Position, savePosition } from "./store/positions.ts";

/** What the bot listens for in one chat of one person. */
export interface Listening {
  /** The question that is open; null if none is. */
  open(): Promise<Position | null>;
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
  /** Keeps a text that its author is to confirm. To be called in the effect. */
  hold(
    tx: Tx,
    question: { readonly id: string },
    about: readonly string[],
    text: string,
  ): Promise<Held>;
  /** Keeps beside the text that waits what was typed meanwhile. To be called in the effect. */
  keepInstead(tx: Tx, held: Held, text: string): Promise<void>;
  /** What waited is used, and kept here no longer. To be called in the effect. */
  release(tx: Tx): Promise<void>;
  /** The text that waits for its author's confirmation. */
  held(read: Reads): Promise<Held | null>;
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
  /** Writes together with the update's effect, or by itself if it has none. */
  along(write: (tx: Tx) => Promise<void>): void;
  /** What this update is answered with, as far as it has been. */
  said(): readonly Call[];
}

export function listeningIn(surroundings: Surroundings): Listening {
  const { key, message, read, now, heldSince, along, said } = surroundings;
  let known: Promise<Position | null> | undefined;

  function latest(): Promise<Position | null> {
    known ??= key === null ? Promise.resolve(null) : findPosition(read, key, heldSince);
    return known;
  }

  function change(to: Position | null): void {
    if (key === null) throw new Error("Nothing is asked in a group");
    known = Promise.resolve(to);
    along(async (tx) => {
      if (to) return savePosition(tx, key, { ...to, buttons: offeredIn(said()) }, now);
      await dropPosition(tx, key);
      await release(tx, key);
    });
  }

  return {
    open: async () => {
      const last = await latest();
      return last?.question === CHOICE ? null : last;
    },
    async offered() {
      const last = await latest();
      return last?.question === CHOICE && !last.isStale ? last : null;
    },
    offer: (...about) => change({ question: CHOICE, about, since: message }),
    async renew({ id }) {
      const open = await this.open();
      if (open?.question === id) change(open);
    },
    ask: ({ id }, ...about) => change({ question: id, about, since: message }),
    end: () => {
      if (key !== null) change(null);
    },
    async hold(tx, { id }, about, text) {
      if (key === null) throw new Error("Nothing is held in a group");
      return hold(tx, { key, question: id, about, text }, now);
    },
    keepInstead: (tx, { id }, text) => keepInstead(tx, id, text),
    message,
    release: async (tx) => {
      if (key !== null) await release(tx, key);
    },
    held: async (from) => (key === null ? null : heldBy(from, key, heldSince)),
  };
}
