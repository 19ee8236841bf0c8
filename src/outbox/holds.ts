import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../clock.ts";

/** How often one who waits looks whether a hold is over, in milliseconds: the clock may be moved. */
const LOOK = 100;

/** Chats, or all of them, that the messenger asked to leave alone for a while. */
export interface Holds {
  /** @param chat null: all chats */
  add(chat: string | null, milliseconds: number): void;
  /** Whether this chat, or all of them, are to be left alone now. */
  isOn(chat: string | null): boolean;
  /** The single chats that are held now. */
  readonly chats: readonly string[];
  /** Called whenever one ends in real time. */
  onEnd(listener: () => void): void;
  /** Resolves when this chat may be written to, or the signal says that nobody waits any more. */
  over(chat: string, stopped: AbortSignal): Promise<void>;
  clear(): void;
}

/** A hold ends by the clock, which may be moved, or in real time, whichever is first. */
export function createHolds(clock: Clock): Holds {
  const holds = new Map<string | null, { from: number; until: number; timer: NodeJS.Timeout }>();
  const listeners: (() => void)[] = [];

  function isHeld(chat: string | null): boolean {
    const hold = holds.get(chat);
    const now = clock.now().getTime();
    return hold !== undefined && hold.from <= now && now < hold.until;
  }

  const isOn = (chat: string | null) =>
    holds.size > 0 && (isHeld(null) || (chat !== null && isHeld(chat)));

  return {
    add(chat, milliseconds) {
      const from = clock.now().getTime();
      const before = holds.get(chat);
      clearTimeout(before?.timer);
      const timer = setTimeout(() => {
        holds.delete(chat);
        for (const listener of listeners) listener();
      }, milliseconds);
      holds.set(chat, { from, until: from + milliseconds, timer: timer.unref() });
    },
    isOn,
    get chats() {
      return [...holds.keys()].filter((chat) => chat !== null).filter(isHeld);
    },
    onEnd(listener) {
      listeners.push(listener);
    },
    async over(chat, stopped) {
      while (isOn(chat) && !stopped.aborted) await sleep(LOOK, undefined, { ref: false });
    },
    clear() {
      for (const { timer } of holds.values()) clearTimeout(timer);
      holds.clear();
    },
  };
}
