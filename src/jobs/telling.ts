import type { Progress } from "./job.ts";

/** How long a word of progress stays at least, in milliseconds: Telegram takes about an edit a second. */
const STAYS = 1200;

/**
 * Says how far something is, one word after the other; what is outdated by the time it could be said is not
 * said. `end` resolves when nothing more is on its way.
 */
export function telling(say: (progress: Progress) => Promise<void>) {
  let next: Progress | null = null;
  let running: Promise<void> | null = null;
  let wake: () => void = () => {};
  let ended = false;

  async function run(): Promise<void> {
    while (next && !ended) {
      const now = next;
      next = null;
      await say(now);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, STAYS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    running = null;
  }

  return {
    tell(progress: Progress): void {
      if (ended) return;
      next = progress;
      running ??= run();
    },
    async end(): Promise<void> {
      ended = true;
      next = null;
      wake();
      await running;
    },
  };
}
