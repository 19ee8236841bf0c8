import { setTimeout as sleep } from "node:timers/promises";
import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { SettingError } from "../../config.ts";
import { adviceOn, troubleOf } from "../../database/index.ts";
import type { Log } from "../../log.ts";
import { HOLD } from "../client.ts";
import { type Outage, pauseAfter } from "../outage.ts";

export const ALLOWED_UPDATES = [
  "message",
  "edited_message",
  "callback_query",
  "my_chat_member",
] as const;

export interface PollingOptions {
  readonly api: Api;
  readonly log: Log;
  readonly outages: { readonly telegram: Outage; readonly storage: Outage };
  /** Resolves when the updates are durable: only then does Telegram forget them. */
  accept(updates: readonly Update[]): Promise<void>;
  readonly full: () => boolean;
  /** Of several processes one fetches. */
  readonly mine: () => boolean;
  /** Told of a failure that trying again cannot cure. */
  fatal(error: Error): void;
  /** Seconds that Telegram holds a request open; by default `HOLD`. */
  readonly hold?: number;
}

/** Pauses after a failure, in milliseconds: updates are to come in soon after it is over. */
const PAUSES = [250, 500, 1000, 2000];
/** After a failure Telegram is asked for an answer at once, and is given so long for it, in milliseconds. */
const PROBE = 4000;
/** How soon to look again whether there is room for more updates, in milliseconds. */
const BREATH = 50;

/** Fetches updates until it is stopped. Telegram's absence is waited out with growing pauses. */
export function startPolling(options: PollingOptions): { stop(): Promise<void> } {
  const { api, log, outages } = options;
  const stopped = new AbortController();
  let offset = 0;

  async function run(): Promise<void> {
    let failures = 0;
    while (!stopped.signal.aborted) {
      try {
        if (options.full() || !options.mine()) {
          await sleep(BREATH);
          continue;
        }
        const updates = await api.getUpdates(
          {
            ...{ offset, limit: 100, allowed_updates: [...ALLOWED_UPDATES] },
            timeout: failures > 0 ? 0 : (options.hold ?? HOLD),
          },
          // grammY's own type of signal differs from Node's in nothing that matters.
          (failures > 0
            ? AbortSignal.any([stopped.signal, AbortSignal.timeout(PROBE)])
            : stopped.signal) as never,
        );
        await options.accept(updates);
        const last = updates.at(-1);
        if (last) offset = last.update_id + 1;
        if (failures > 0) log.info("updates come in again");
        failures = 0;
      } catch (error) {
        if (stopped.signal.aborted) return;
        const code = error instanceof GrammyError ? error.error_code : 0;
        if (code === 401 || code === 404) {
          const why = "Telegram does not know BOT_TOKEN any more: it may have been revoked";
          options.fatal(new SettingError(`${why}. Ask @BotFather for the present one`));
          return;
        }
        const who = troubleOf(error) ? "storage" : "telegram";
        const asked = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) : 0;
        const wait = Math.max(asked * 1000, pauseAfter(failures++, PAUSES));
        await complain(error, wait);
        await outages[who].wait(wait, stopped.signal);
      }
    }
  }

  async function complain(error: unknown, wait: number): Promise<void> {
    const reason = adviceOn(error);
    if (reason) {
      log.error(
        { reason, wait },
        "updates could not be stored; Telegram keeps them until they are",
      );
    } else if (error instanceof GrammyError && /webhook is active/.test(error.description)) {
      log.warn("this bot had a webhook; it is removed, because WEBHOOK_URL is not set");
      await api.deleteWebhook().catch(() => {});
    } else if (error instanceof GrammyError && error.error_code === 409) {
      log.warn({ wait }, "another process is fetching this bot's updates: end one of the two");
    } else {
      log.warn({ reason: message(error), wait }, "updates could not be fetched; trying again");
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
