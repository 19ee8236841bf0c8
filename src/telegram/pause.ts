import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** Waits, or until the signal says that nobody is waiting any more. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  // Many chats may wait for the same end.
  setMaxListeners(0, signal);
  await sleep(milliseconds, undefined, { signal }).catch(() => {});
}

/** Growing pauses between attempts at the same thing. */
export interface Patience {
  /** How many pauses there are before the last one repeats itself. */
  readonly steps: number;
  /** Nobody waits any more: the next start goes on. */
  readonly over: boolean;
  /** The pause after so many failures. */
  wait(failures: number, atLeast?: number): Promise<void>;
}

export function patience(pauses: readonly number[], signal: AbortSignal): Patience {
  return {
    steps: pauses.length,
    get over() {
      return signal.aborted;
    },
    async wait(failures, atLeast = 0) {
      const usual = pauses[Math.min(failures, pauses.length - 1)] ?? 0;
      await pause(Math.max(usual, atLeast), signal);
    },
  };
}
