import { GrammyError } from "grammy";
import type { Log } from "../log.ts";
import { type Outage, pauseAfter } from "./outage.ts";

/** Pauses between attempts at one call, in milliseconds; the last one repeats itself. */
const PAUSES = [250, 500, 1000, 2000, 5000] as const;

export interface Again {
  readonly log: Log;
  readonly outage: Outage;
  readonly stopping: AbortSignal;
  /** It is given up when so many attempts failed; by default it never is. */
  readonly attempts?: number;
}

/**
 * Asks until Telegram says yes or no: it may be away for a while. Only for what may be done twice.
 *
 * @throws what Telegram said, if that was no; the last failure, if it was given up
 */
export async function untilAnswered<T>(ask: () => Promise<T>, again: Again): Promise<T> {
  const { log, outage, stopping, attempts = Number.POSITIVE_INFINITY } = again;
  for (let failures = 0; ; ) {
    try {
      return await ask();
    } catch (error) {
      stopping.throwIfAborted();
      if (isNo(error) || ++failures >= attempts) throw error;
      const { retry_after: seconds = 0 } = error instanceof GrammyError ? error.parameters : {};
      const wait = Math.max(seconds * 1000, pauseAfter(failures - 1, PAUSES));
      const reason = error instanceof Error ? error.message : String(error);
      log.warn({ reason, wait }, "Telegram is out of reach; trying again");
      await outage.wait(wait, stopping);
      stopping.throwIfAborted();
    }
  }
}

/** Telegram heard it and refused: asked again it would say the same. */
export function isNo(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code < 500 && error.error_code !== 429;
}
