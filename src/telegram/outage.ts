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
  /** The same, but only the end of a long one counts: a way that swallows one answer in ten takes others. */
  waitOut(milliseconds: number, stopped: AbortSignal): Promise<void>;
  /** Called whenever it is over, with whether it was a long one. */
  onOver(listener: (isLong: boolean) => void): void;
  /** For how many milliseconds nothing succeeded, since something failed; 0 if nothing did. */
  readonly lasts: number;
  /** What is wrong; null if nothing is, or not for long. */
  health(): string | null;
}

/** Milliseconds in which nothing succeeds, after which it is a long one. */
const LONG = 3000;

export function createOutage(): Outage {
  const listeners: ((isLong: boolean) => void)[] = [];
  const waiting = new Set<() => void>();
  const patient = new Set<() => void>();
  let since: number | null = null;

  const lasting = () => (since === null ? 0 : performance.now() - since);

  function waitIn(
    those: Set<() => void>,
    milliseconds: number,
    stopped: AbortSignal,
  ): Promise<void> {
    return new Promise((resolve) => {
      if (stopped.aborted) return resolve();
      // Many chats may wait for the same end.
      setMaxListeners(0, stopped);
      const timer = setTimeout(goOn, milliseconds);
      function goOn(): void {
        clearTimeout(timer);
        those.delete(goOn);
        stopped.removeEventListener("abort", goOn);
        resolve();
      }
      those.add(goOn);
      stopped.addEventListener("abort", goOn);
    });
  }

  return {
    began() {
      since ??= performance.now();
    },
    over() {
      if (since === null) return;
      const isLong = lasting() >= LONG;
      since = null;
      for (const goOn of isLong ? [...waiting, ...patient] : [...waiting]) goOn();
      for (const listener of listeners) listener(isLong);
    },
    wait: (milliseconds, stopped) => waitIn(waiting, milliseconds, stopped),
    waitOut: (milliseconds, stopped) => waitIn(patient, milliseconds, stopped),
    get lasts() {
      return lasting();
    },
    health: () =>
      lasting() < LONG ? null : `no answer for ${Math.round(lasting() / 1000)} seconds`,
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
