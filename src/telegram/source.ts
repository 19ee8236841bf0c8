import { createHash, timingSafeEqual } from "node:crypto";
import { type ServerType, serve } from "@hono/node-server";
import { type Api, GrammyError } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type Config, SettingError } from "../config.ts";
import type { Log } from "../log.ts";
import { type Again, untilAnswered } from "./again.ts";
import type { Inbox } from "./inbox/index.ts";
import { ALLOWED_UPDATES, startPolling } from "./inbox/polling.ts";
import { readUpdate } from "./inbox/update-shape.ts";
import type { Outage } from "./outage.ts";

/** Where updates come from. */
export interface Source {
  stop(): Promise<void>;
}

export interface SourceOptions {
  readonly config: Config;
  readonly api: Api;
  readonly log: Log;
  readonly inbox: Inbox;
  /** How Telegram is asked again; its signal ends the program, also while it is still starting. */
  readonly again: Again;
  /** The database is away. */
  readonly storage: Outage;
  /** What is served on the port beside the webhook. */
  readonly pages: Hono;
  /** Of several processes one fetches. */
  fetches(): boolean;
  /** So many updates were stored, perhaps none. */
  stored(count: number): void;
  fail(error: Error): void;
}

/** How often Telegram is asked whether it is back, in milliseconds. */
const PROBE = 5000;
/** Bytes of an update: Telegram's longest has some 20,000. */
const LONGEST_UPDATE = 1024 * 1024;

/** The bot's own name, asked until Telegram answers. @throws if Telegram does not know the token */
export async function introduce(api: Api, again: Again): Promise<UserFromGetMe> {
  try {
    // grammY's own type of signal differs from Node's in nothing that matters.
    return await untilAnswered(() => api.getMe(again.stopping as never), again);
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
    if ([401, 404].includes(error.error_code)) {
      throw new SettingError("Telegram does not know BOT_TOKEN: copy it again from @BotFather");
    }
    throw new SettingError(`Telegram does not let the bot in: ${error.description}`);
  }
}

/** Starts to fetch updates, or to receive them; serves the pages if a port is given. */
export async function openSource(options: SourceOptions): Promise<Source> {
  const { config, api, log, inbox, again, storage } = options;
  const server = config.port === null ? null : await listen(options, config.port);
  if (config.updates.kind === "webhook") {
    await useWebhook(options, config.updates);
    const probe = setInterval(() => {
      // Nobody polls: whether Telegram is back would only show when something is to be said.
      if (again.outage.lasts > 0) void api.getMe(again.stopping as never).catch(() => {});
    }, PROBE);
    return {
      async stop() {
        clearInterval(probe);
        await close(server);
      },
    };
  }
  const polling = startPolling({
    api,
    log,
    outages: { telegram: again.outage, storage },
    async accept(updates) {
      await inbox.accept(updates);
      options.stored(updates.length);
    },
    full: () => inbox.full,
    mine: options.fetches,
    fatal: options.fail,
  });
  return {
    async stop() {
      await polling.stop();
      await close(server);
    },
  };
}

async function useWebhook(
  { api, again }: SourceOptions,
  { url, secret }: { readonly url: string; readonly secret: string },
): Promise<void> {
  const other = { secret_token: secret, allowed_updates: [...ALLOWED_UPDATES] };
  try {
    await untilAnswered(() => api.setWebhook(url, other, again.stopping as never), again);
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
    throw new SettingError(`Telegram does not take WEBHOOK_URL: ${error.description}`);
  }
}

async function listen(options: SourceOptions, port: number): Promise<ServerType> {
  const { config, inbox, log } = options;
  const web = new Hono().route("/", options.pages);
  const { updates } = config;
  if (updates.kind === "webhook") {
    const path = new URL(updates.url).pathname;
    web.use(path, async (c, next) => {
      const secret = c.req.header("x-telegram-bot-api-secret-token") ?? "";
      return isSame(secret, updates.secret) ? next() : c.text("", 401);
    });
    web.post(path, bodyLimit({ maxSize: LONGEST_UPDATE }), async (c) => {
      const read = readUpdate(await c.req.text());
      if (read.kind === "no-update") return c.text("", 400);
      if (read.kind === "malformed") {
        // Taken, so that it is not sent again.
        log.warn({ where: read.where }, "an update is malformed and left out");
        return c.text("");
      }
      try {
        await inbox.accept([read.update]);
        options.stored(1);
        return c.text("");
      } catch (error) {
        log.error({ err: error }, "an update could not be stored; Telegram will send it again");
        return c.text("", 503);
      }
    });
  }
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: web.fetch, port, hostname: config.host }, () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "another program uses it" : error.message;
      reject(
        new SettingError(
          error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND"
            ? `HOST ${config.host} is no address of this machine`
            : `PORT ${port} cannot be used: ${why}. End it, or set another PORT`,
        ),
      );
    });
  });
}

/** In a time that tells nothing about how much of it was right. */
function isSame(given: string, secret: string): boolean {
  const [a, b] = [given, secret].map((text) => createHash("sha256").update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

async function close(server: ServerType | null): Promise<void> {
  if (server) await new Promise((resolve) => server.close(resolve));
}
