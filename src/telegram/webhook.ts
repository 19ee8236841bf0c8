import { createHash, timingSafeEqual } from "node:crypto";
import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { SettingError } from "../config.ts";
import type { Log } from "../log.ts";
import { type Again, untilAnswered } from "./again.ts";
import { ALLOWED_UPDATES } from "./inbox/polling.ts";
import { readUpdate } from "./inbox/update-shape.ts";

/** Where Telegram brings the updates, and by what it is known. */
export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

export interface Taking {
  readonly log: Log;
  /** Resolves when they are durable: only then does Telegram forget them. */
  accept(updates: readonly Update[]): Promise<void>;
}

/** Bytes of an update: Telegram's longest has some 20,000. */
const LONGEST_UPDATE = 1024 * 1024;

const SECRET = "x-telegram-bot-api-secret-token";

/** Whether a request bears the secret, in a time that tells nothing about how much of it was right. */
export function isKnown(headers: Headers, secret: string): boolean {
  const [a, b] = [headers.get(SECRET) ?? "", secret].map((text) =>
    createHash("sha256").update(text).digest(),
  );
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

/** Tells Telegram the address. @throws SettingError if it does not take it */
export async function useWebhook(api: Api, again: Again, { url, secret }: Webhook): Promise<void> {
  const other = { secret_token: secret, allowed_updates: [...ALLOWED_UPDATES] };
  try {
    await untilAnswered(() => api.setWebhook(url, other, again.stopping as never), again);
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
    throw new SettingError(`Telegram does not take WEBHOOK_URL: ${error.description}`);
  }
}

/** What Telegram calls. */
export function webhookRoute({ url, secret }: Webhook, { log, accept }: Taking): Hono {
  const web = new Hono();
  const path = new URL(url).pathname;
  web.use(path, async (c, next) => (isKnown(c.req.raw.headers, secret) ? next() : c.text("", 401)));
  web.post(path, bodyLimit({ maxSize: LONGEST_UPDATE }), async (c) => {
    const read = readUpdate(await c.req.text());
    if (read.kind === "no-update") return c.text("", 400);
    if (read.kind === "malformed") {
      // Taken, so that it is not sent again.
      log.warn({ where: read.where }, "an update is malformed and left out");
      return c.text("");
    }
    try {
      await accept([read.update]);
      return c.text("");
    } catch (error) {
      log.error({ err: error }, "an update could not be stored; Telegram will send it again");
      return c.text("", 503);
    }
  });
  return web;
}
