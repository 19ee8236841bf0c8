import { setTimeout as sleep } from "node:timers/promises";
import { adviceOn } from "../../database/index.ts";
import type { Log } from "../../log.ts";

/** Answers are marked as said together, this often, in milliseconds. */
const EVERY = 25;
/** Before the next attempt at it. */
const PAUSE = 1000;

/** Which updates are done is written together and soon: at worst an answer is said again. */
export function createMarks(options: {
  readonly log: Log;
  readonly stopped: AbortSignal;
  /** Nobody else is being answered, so that nobody is waited for. */
  alone(): boolean;
  write(ids: readonly bigint[]): Promise<void>;
}) {
  const { log, stopped } = options;
  let waiting: bigint[] = [];
  let marking: Promise<void> | null = null;

  async function quiet(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: stopped }).catch(() => {});
  }

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      const ids = waiting;
      waiting = [];
      try {
        await options.write(ids);
      } catch (error) {
        log.error({ reason: adviceOn(error), err: error }, "answers could not be marked as said");
        if (stopped.aborted) break;
        waiting = [...ids, ...waiting];
        await quiet(PAUSE);
      }
    }
    marking = null;
  }

  return {
    add(id: bigint): void {
      waiting.push(id);
      marking ??= quiet(options.alone() ? 0 : EVERY).then(flush);
    },
    async idle(): Promise<void> {
      while (marking) await marking;
    },
  };
}
