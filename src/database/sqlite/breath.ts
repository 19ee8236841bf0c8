import { setImmediate as immediate } from "node:timers/promises";

/** For so many milliseconds others may wait. */
const SLICE = 15;

/**
 * SQLite answers at once, in the thread that does everything: whoever asks one thing after the other would
 * let nobody in between, however often they wait for an answer. So after a while the next statement waits
 * until the others had their turn.
 */
export function breathing(): { pause(): Promise<void> | null } {
  let since: number | null = null;
  const turned = () => {
    since = null;
  };
  return {
    /** Null: go on. */
    pause() {
      if (since !== null) return performance.now() - since < SLICE ? null : immediate();
      since = performance.now();
      setImmediate(turned);
      return null;
    },
  };
}
