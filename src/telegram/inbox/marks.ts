import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../../log.ts";

/** For so long a mark waits for a commit that it can go with, in milliseconds. */
const PATIENCE = 50;
/** Before the next attempt at it. */
const PAUSE = 1000;

/**
 * That answers were said is no hurry: at worst they are said again. So it is written with what comes next,
 * or together after a short while.
 */
export function createMarks(options: {
  readonly log: Log;
  readonly stopped: AbortSignal;
  write(ids: readonly bigint[]): Promise<void>;
}) {
  const { log, stopped } = options;
  let waiting: bigint[] = [];
  let timer: NodeJS.Timeout | null = null;
  let marking: Promise<void> | null = null;

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      const ids = waiting;
      waiting = [];
      try {
        await options.write(ids);
      } catch (error) {
        log.error({ err: error }, "answers could not be marked as said");
        if (stopped.aborted) break;
        waiting = [...ids, ...waiting];
        await sleep(PAUSE, undefined, { signal: stopped }).catch(() => {});
      }
    }
    marking = null;
  }

  /** Begins to write what waits, so that it shares the transaction of what is written next. */
  function ride(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    if (waiting.length > 0) marking ??= flush();
  }

  return {
    add(id: bigint): void {
      waiting.push(id);
      timer ??= setTimeout(ride, PATIENCE);
    },
    ride,
    /** Nobody waits for anything any more, and so do these not. */
    async idle(): Promise<void> {
      ride();
      while (marking) await marking;
    },
  };
}
