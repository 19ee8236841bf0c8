import type { Clock } from "../clock.ts";

const MINUTE = 60_000;

/** Works at each full minute of a clock that runs on; the returned function ends it. */
export function everyMinute(clock: Clock, work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;

  function wait(): void {
    if (!ended) timer = setTimeout(go, MINUTE - (clock.now().getTime() % MINUTE));
  }
  function go(): void {
    void work().finally(wait);
  }
  wait();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
