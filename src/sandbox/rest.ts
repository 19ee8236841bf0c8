import { setImmediate as nextTurn } from "node:timers/promises";
import type { App } from "../app.ts";
import type { BotApi } from "./bot-api/server.ts";

export interface Rest {
  /** Resolves when the bot has taken every update, answered and come to rest. */
  settled(): Promise<void>;
  /** The same, at the most so long in milliseconds of real time: whether it came to rest. */
  settledWithin(milliseconds: number): Promise<boolean>;
}

/** Longer than anything takes even where much else goes on, unless a fault keeps the bot from it. */
const PATIENCE = 30_000;

export function createRest(api: BotApi, app: Pick<App, "idle">): Rest {
  async function rest(givenUp: AbortSignal): Promise<void> {
    while (!givenUp.aborted) {
      await api.quiet();
      const before = api.activity;
      await app.idle();
      // What the bot does right after an answer has begun by then.
      await nextTurn();
      if (api.isQuiet() && api.activity === before) return;
    }
  }

  async function settledWithin(milliseconds: number): Promise<boolean> {
    const over = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), milliseconds);
    });
    try {
      return await Promise.race([rest(over.signal).then(() => true), late]);
    } finally {
      clearTimeout(timer);
      over.abort();
    }
  }

  return {
    settledWithin,
    async settled() {
      if (await settledWithin(PATIENCE)) return;
      throw new Error(
        `The bot did not come to rest within ${PATIENCE / 1000} s: ${api.describe()}`,
      );
    },
  };
}
