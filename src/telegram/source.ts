import { setTimeout as sleep } from "node:timers/promises";
import { type ServerType, serve } from "@hono/node-server";
import { type Api, GrammyError } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { Hono } from "hono";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import type { Inbox } from "./inbox/index.ts";
import { ALLOWED_UPDATES, startPolling } from "./inbox/polling.ts";

/** Where updates come from. */
export interface Source {
  stop(): Promise<void>;
}

export interface SourceOptions {
  readonly config: Config;
  readonly api: Api;
  readonly log: Log;
  readonly inbox: Inbox;
  fail(error: Error): void;
}

const LONGEST_PAUSE = 30_000;

/** The bot's own name, asked until Telegram answers. @throws if Telegram does not know the token */
export async function introduce(api: Api, log: Log): Promise<UserFromGetMe> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await api.getMe();
    } catch (error) {
      if (error instanceof GrammyError && [401, 404].includes(error.error_code)) {
        throw new Error("Telegram does not know BOT_TOKEN: copy it again from @BotFather");
      }
      const pause = Math.min(LONGEST_PAUSE, 500 * 2 ** attempt);
      const reason = error instanceof Error ? error.message : String(error);
      log.warn({ reason, pause }, "Telegram is out of reach; trying again");
      await sleep(pause);
    }
  }
}

/** Starts to fetch updates, or to receive them; serves /health if a port is given. */
export async function openSource(options: SourceOptions): Promise<Source> {
  const { config, api, log, inbox } = options;
  const server = config.port === null ? null : await listen(options, config.port);
  if (config.updates.kind === "webhook") {
    await api.setWebhook(config.updates.url, {
      secret_token: config.updates.secret,
      allowed_updates: [...ALLOWED_UPDATES],
    });
    return { stop: async () => close(server) };
  }
  const polling = startPolling({
    api,
    log,
    accept: (updates) => inbox.accept(updates),
    full: () => inbox.full,
    fatal: options.fail,
  });
  return {
    async stop() {
      await polling.stop();
      await close(server);
    },
  };
}

async function listen({ config, inbox, log }: SourceOptions, port: number): Promise<ServerType> {
  const web = new Hono();
  web.get("/health", (c) => c.json({ ok: true }));
  const { updates } = config;
  if (updates.kind === "webhook") {
    web.post(new URL(updates.url).pathname, async (c) => {
      if (c.req.header("x-telegram-bot-api-secret-token") !== updates.secret) {
        return c.text("", 401);
      }
      try {
        await inbox.accept([(await c.req.json()) as Update]);
        return c.text("");
      } catch (error) {
        // Telegram sends it again.
        log.error({ err: error }, "an update could not be stored");
        return c.text("", 503);
      }
    });
  }
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: web.fetch, port }, () => resolve(server));
    server.once("error", reject);
  });
}

async function close(server: ServerType | null): Promise<void> {
  if (server) await new Promise((resolve) => server.close(resolve));
}
