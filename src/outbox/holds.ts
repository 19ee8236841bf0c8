import type { Clock } from "../clock.ts";

/** Chats, or all of them, that the messenger asked to leave alone for a while. */
export interface Holds {
  /** @param chat null: all chats */
  add(chat: string | null, milliseconds: number): void;
  readonly isOnAll: boolean;
  readonly chats: readonly string[];
  clear(): void;
}

/** A hold ends by the clock, which may be moved, or in real time, whichever is first. */
export function createHolds(clock: Clock, ended: () => void): Holds {
  const holds = new Map<string | null, { from: number; until: number; timer: NodeJS.Timeout }>();

  function isHeld(chat: string | null): boolean {
    const hold = holds.get(chat);
    const now = clock.now().getTime();
    return hold !== undefined && hold.from <= now && now < hold.until;
  }

  return {
    add(chat, milliseconds) {
      const from = clock.now().getTime();
      const before = holds.get(chat);
      clearTimeout(before?.timer);
      const timer = setTimeout(() => {
        holds.delete(chat);
        ended();
      }, milliseconds);
      holds.set(chat, { from, until: from + milliseconds, timer: timer.unref() });
    },
    get isOnAll() {
      return isHeld(null);
    },
    get chats() {
      return [...holds.keys()].filter((chat) => chat !== null).filter(isHeld);
    },
    clear() {
      for (const { timer } of holds.values()) clearTimeout(timer);
      holds.clear();
    },
  };
}
