import { Api } from "grammy";
import type { Dispatcher } from "undici";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { clientOptions, connections } from "./client.ts";
import { startPolling } from "./inbox/polling.ts";
import { createOutage } from "./outage.ts";

/**
 * Seconds that Telegram holds a request at a door open: longer than of a bot that is open, because there are
 * many doors, and most of them nobody comes to for hours.
 */
const HOLD = 25;

export interface DoorOptions {
  readonly config: Pick<Config, "token" | "apiRoot" | "proxy">;
  readonly log: Log;
  /** Connections that all doors share. */
  readonly through: Dispatcher;
  /** Somebody wrote. What they wrote stays with Telegram, for the bot to fetch. */
  knocked(): void;
  /** Telegram does not know the token any more. */
  refused(error: Error): void;
}

/** Waits, for a bot that is closed, until somebody writes to it. */
export interface Door {
  /** For how many milliseconds Telegram has given no answer; while it holds a request open that is none. */
  silence(): number;
  stop(): Promise<void>;
}

/** As many as there are doors: each has one request open. */
export const doorways = (proxy: string | null): Dispatcher => connections(proxy, null);

export function standAtDoor(options: DoorOptions): Door {
  const { config, log, through } = options;
  const outages = { telegram: createOutage(), storage: createOutage() };
  const { dispatcher: _, ...client } = clientOptions({
    ...{ apiRoot: config.apiRoot, proxy: config.proxy, through, hold: HOLD },
    outage: outages.telegram,
  });
  const stopped = new AbortController();
  let heard = performance.now();
  const polling = startPolling({
    ...{ api: new Api(config.token, client), log, outages, hold: HOLD },
    async accept(updates) {
      heard = performance.now();
      if (updates.length === 0) return;
      options.knocked();
      // Asked for the next ones, Telegram would forget these.
      await new Promise<void>((resolve) => {
        if (stopped.signal.aborted) resolve();
        stopped.signal.addEventListener("abort", () => resolve(), { once: true });
      });
    },
    full: () => false,
    mine: () => true,
    fatal: options.refused,
  });
  return {
    silence: () => performance.now() - heard,
    async stop() {
      stopped.abort();
      await polling.stop();
    },
  };
}
