import type { Events } from "./events.ts";
import type { UpdateQueue } from "./updates.ts";

/** Tells whether something is still going on between bot and server. */
export interface Pulse {
  /** Grows with every update and every call: unchanged means that nothing happened meanwhile. */
  readonly activity: number;
  /** No update waits for the bot and no call of the bot waits for its answer. */
  isQuiet(): boolean;
  /** Resolves when it is quiet. */
  quiet(): Promise<void>;
  /** What is going on, for an error message. */
  describe(): string;
}

export interface PulseMeter extends Pulse {
  /** Counts a call as running while it runs. */
  during<T>(method: string, run: () => Promise<T>): Promise<T>;
}

export function createPulse(updates: UpdateQueue, events: Events): PulseMeter {
  const running = new Map<number, string>();
  const waiters: (() => void)[] = [];
  let activity = 0;
  let serial = 0;
  const isQuiet = () => running.size === 0 && updates.pending === 0;

  function stir(): void {
    activity += 1;
    if (waiters.length > 0 && isQuiet()) for (const resolve of waiters.splice(0)) resolve();
  }

  events.on(({ kind }) => {
    if (kind === "update" || kind === "confirmed" || kind === "dropped") stir();
  });

  return {
    get activity() {
      return activity;
    },
    isQuiet,
    quiet: () => (isQuiet() ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
    describe: () => {
      const waiting = updates.waiting().map((update) => Object.keys(update)[1]);
      const calls = [...running.values()];
      return `${waiting.length} updates not confirmed (${waiting.join(", ") || "none"}); calls running: ${calls.join(", ") || "none"}`;
    },
    during: async (method, run) => {
      const id = serial++;
      running.set(id, method);
      try {
        return await run();
      } finally {
        running.delete(id);
        stir();
      }
    },
  };
}
