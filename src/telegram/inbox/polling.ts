import { setTimeout as sleep } from "node:timers/promises";
import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Log } from "../../log.ts";

export const ALLOWED_UPDATES = [
  "message",
  "edited_message",
  "callback_query",
  "my_chat_member",
] as const;

export interface PollingOptions {
  readonly api: Api;
  readonly log: Log;
  /** Resolves when the updates are durable: only then does Telegram forget them. */
  accept(updates: readonly Update[]): Promise<void>;
  readonly full: () => boolean;
  /** Told of a failure that trying again cannot cure. */
  fatal(error: Error): void;
}

/** Seconds that Telegram holds a request open while there is nothing new. */
const HOLD = 30;
const LONGEST_PAUSE = 30_000;

/** Fetches updates until it is stopped. Telegram's absence is waited out with growing pauses. */
export function startPolling(options: PollingOptions): { stop(): Promise<void> } {
  const { api, log } = options;
  const stopped = new AbortController();
  let offset = 0;

  async function run(): Promise<void> {
    let failures = 0;
    while (!stopped.signal.aborted) {
      try {
        if (options.full()) {
          await sleep(50);
          continue;
        }
        const updates = await api.getUpdates(
          { offset, limit: 100, timeout: HOLD, allowed_updates: [...ALLOWED_UPDATES] },
          // grammY's own type of signal differs from Node's in nothing that matters.
          stopped.signal as never,
        );
        await options.accept(updates);
        const last = updates.at(-1);
        if (last) offset = last.update_id + 1;
        if (failures > 0) log.info("Telegram is back");
        failures = 0;
      } catch (error) {
        if (stopped.signal.aborted) return;
        if (error instanceof GrammyError && [401, 404].includes(error.error_code)) {
          options.fatal(new Error("Telegram does not know BOT_TOKEN (it may have been revoked)"));
          return;
        }
        const pause = Math.min(LONGEST_PAUSE, 250 * 2 ** failures++);
        const reason =
          error instanceof GrammyError && error.error_code === 409
            ? "another process is fetching this bot's updates: end it"
            : message(error);
        log.warn({ reason, pause }, "updates could not be fetched; trying again");
        await sleep(pause, undefined, { signal: stopped.signal }).catch(() => {});
      }
    }
  }

  const running = run();
  return {
    async stop() {
      stopped.abort();
      await running;
    },
  };
}

function message(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = (error as { error?: unknown }).error;
  return inner instanceof Error ? inner.message : error.message;
}
