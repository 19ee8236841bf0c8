import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** Waits, or until the signal says that nobody is waiting any more. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  // Many chats may wait for the same end.
  setMaxListeners(0, signal);
  await sleep(milliseconds, undefined, { signal }).catch(() => {});
}
