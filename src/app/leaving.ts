import { setTimeout as sleep } from "node:timers/promises";
import { type Clock, earliest } from "../clock.ts";
import type { Log } from "../log.ts";
import { nextNight } from "../nightly.ts";
import type { Memory } from "./memory.ts";
import type { Waiting } from "./store/waiting.ts";

interface LeavingOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly memory: Pick<Memory, "night">;
  /** Takes nothing more; ends what was begun of the night's works. */
  close(): Promise<void>;
  idle(): Promise<void>;
  tick(): Promise<void>;
  waiting(): Promise<Waiting>;
  /** The first instant until then at which the schedule has something to do; null if it has not. */
  next(until: Date): Promise<Date | null>;
  stop(): Promise<void>;
}

/**
 * How a bot goes that is to be there again when there is something to do: it says when that is. The night's
 * works come every day, so that what nobody foresaw waits for a day at the most.
 */
export function leaving(options: LeavingOptions): (patience: number) => Promise<number> {
  const { clock, log, memory } = options;

  /** What the clock brings after the last of what was in hand, by what is known then. */
  async function untilNext(): Promise<number> {
    await options.idle();
    await options.tick();
    await options.idle();
    const now = clock.now();
    const night = nextNight(memory.night ?? now);
    const { state, next } = await options.waiting();
    if (state !== "resting") return 0;
    const first = earliest([night, next, await options.next(night)]) ?? night;
    return Math.max(0, Number(first) - Number(now));
  }

  return async (patience) => {
    await options.close();
    const rest = await within(patience, untilNext()).catch((error) => {
      log.error({ err: error }, "when there is something to do next could not be found out");
      return null;
    });
    await options.stop();
    return rest ?? 0;
  };
}

/** What comes in that time; null if nothing does. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | null> {
  const over = new AbortController();
  const late = sleep(milliseconds, null, { signal: over.signal }).catch(() => null);
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
  }
}
