import { type Api, GrammyError } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { Hono } from "hono";
import { type Config, SettingError } from "../config.ts";
import type { Log } from "../log.ts";
import { openPort } from "../port.ts";
import { type Again, untilAnswered } from "./again.ts";
import type { Inbox } from "./inbox/index.ts";
import { startPolling } from "./inbox/polling.ts";
import type { Outage } from "./outage.ts";
import { useWebhook, webhookRoute } from "./webhook.ts";

/** Where updates come from. */
export interface Source {
  /** What is served on the port, by whoever has one. */
  readonly web: Hono;
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
  /** Telegram knows the webhook's address already. */
  readonly isToldTo: boolean;
  /** So many updates were stored, perhaps none. */
  stored(count: number): void;
  fail(error: Error): void;
}

/** How often Telegram is asked whether it is back, in milliseconds. */
const PROBE = 5000;

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
  const { config, api, log, inbox, again } = options;
  const { updates } = config;
  async function accept(some: readonly Update[]): Promise<void> {
    await inbox.accept(some);
    options.stored(some.length);
  }
  const web = new Hono().route("/", options.pages);
  if (updates.kind === "webhook") web.route("/", webhookRoute(updates, { log, accept }));
  const { host, port } = config;
  const opened = port === null ? null : await openPort(web, { host, port });
  if (updates.kind === "webhook") {
    if (!options.isToldTo) await useWebhook(api, again, updates);
    const probe = setInterval(() => {
      // Nobody polls: whether Telegram is back would only show when something is to be said.
      if (again.outage.lasts > 0) void api.getMe(again.stopping as never).catch(() => {});
    }, PROBE);
    return {
      web,
      async stop() {
        clearInterval(probe);
        await opened?.close();
      },
    };
  }
  const polling = startPolling({
    ...{ api, log, accept },
    outages: { telegram: again.outage, storage: options.storage },
    full: () => inbox.full,
    mine: options.fetches,
    fatal: options.fail,
  });
  return {
    web,
    async stop() {
      await polling.stop();
      await opened?.close();
    },
  };
}
