import { setMaxListeners } from "node:events";

/**
 * Telegram, or the database, is away for a while. Whoever waits before the next attempt goes on at once
 * when somebody else's succeeded.
 */
export interface Outage {
  /** An attempt failed. */
  began(): void;
  /** An attempt succeeded: whoever waits goes on, if any had failed. */
  over(): void;
  /** Waits so many milliseconds, or until it is over, or until nobody waits any more. */
  wait(milliseconds: number, stopped: AbortSignal): Promise<void>;
  /** Called whenever it is over. */
  onOver(listener: () => void): void;
}

export function createOutage(): Outage {
  const listeners: (() => void)[] = [];
  const waiting = new Set<() => void>();
  let isOn = false;

  return {
    began() {
      isOn = true;
    },
    over() {
      if (!isOn) return;
      isOn = false;
      for (const goOn of [...waiting]) goOn();
      for (const listener of listeners) listener();
    },
    wait: (milliseconds, stopped) =>
      new Promise((resolve) => {
        if (stopped.aborted) return resolve();
        // Many chats may wait for the same end.
        setMaxListeners(0, stopped);
        const timer = setTimeout(goOn, milliseconds);
        function goOn(): void {
          clearTimeout(timer);
          waiting.delete(goOn);
          stopped.removeEventListener("abort", goOn);
          resolve();
        }
        waiting.add(goOn);
        stopped.addEventListener("abort", goOn);
      }),
    onOver(listener) {
      listeners.push(listener);
    },
  };
}

/** The pause before the next attempt, longer after each failure, at most as long as the last one. */
export function pauseAfter(failures: number, pauses: readonly number[]): number {
  return pauses[Math.min(failures, pauses.length - 1)] ?? 0;
}

/** Telegram is away in the middle of handling an update, which is handled again when it is back. */
export class Away extends Error {
  /** @param what cannot be done meanwhile */
  constructor(what: string, options?: ErrorOptions) {
    super(`${AWAY}: ${what}`, options);
  }
}

const AWAY = "Telegram is away";

/** Recognised by its words: a dialogue passes on a copy, which has lost its class and its name. */
export function isAway(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith(AWAY);
}
