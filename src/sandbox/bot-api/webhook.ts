import type { Update, WebhookInfo } from "grammy/types";
import type { Clock } from "../../clock.ts";
import { badRequest } from "./refused.ts";
import type { UpdateQueue } from "./updates.ts";

interface WebhookSettings {
  readonly url: string;
  readonly secretToken?: string | undefined;
  readonly maxConnections?: number | undefined;
}

export interface Webhook {
  set(settings: WebhookSettings): void;
  remove(): void;
  info(): WebhookInfo;
}

/**
 * Delivers updates to the bot's own address: one after another within a chat, side by side across
 * chats, and again and again until the answer is 2xx.
 */
export function createWebhook(
  clock: Clock,
  queue: UpdateQueue,
  retryMilliseconds: number,
): Webhook {
  let current: WebhookSettings | undefined;
  let lastError: { readonly message: string; readonly at: number } | undefined;
  const lines = new Map<string, Promise<void>>();

  async function post({ url, secretToken }: WebhookSettings, update: Update): Promise<boolean> {
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(secretToken && { "x-telegram-bot-api-secret-token": secretToken }),
        },
        body: JSON.stringify(update),
      });
      await response.arrayBuffer();
      if (response.ok) return true;
      fail(`Wrong response from the webhook: ${response.status} ${response.statusText}`);
    } catch {
      fail("Connection refused");
    }
    return false;
  }

  function fail(message: string): void {
    lastError = { message, at: Math.floor(clock.now().getTime() / 1_000) };
  }

  async function deliver(settings: WebhookSettings, update: Update): Promise<void> {
    while (current === settings && queue.has(update.update_id)) {
      if (await post(settings, update)) return queue.confirm(update.update_id);
      await new Promise((resolve) => setTimeout(resolve, retryMilliseconds).unref());
    }
  }

  function enqueue(settings: WebhookSettings, update: Update): void {
    const line = lineOf(update);
    const turn = (lines.get(line) ?? Promise.resolve()).then(() => deliver(settings, update));
    lines.set(line, turn);
    void turn.then(() => {
      if (lines.get(line) === turn) lines.delete(line);
    });
  }

  return {
    set: (settings) => {
      check(settings);
      current = settings;
      lastError = undefined;
      queue.useWebhook((update) => enqueue(settings, update));
      for (const update of queue.waiting()) enqueue(settings, update);
    },
    remove: () => {
      current = undefined;
      queue.useWebhook(undefined);
    },
    info: () => ({
      url: current?.url ?? "",
      has_custom_certificate: false,
      pending_update_count: queue.pending,
      ...(current && { max_connections: current.maxConnections ?? 40 }),
      ...(lastError && { last_error_date: lastError.at, last_error_message: lastError.message }),
      ...(queue.allowed && {
        allowed_updates: [...queue.allowed] as WebhookInfo["allowed_updates"],
      }),
    }),
  };
}

function lineOf({ message, edited_message, callback_query, my_chat_member }: Update): string {
  const chat = (message ?? edited_message ?? callback_query?.message ?? my_chat_member)?.chat;
  return String(chat?.id ?? "other");
}

const ports = ["", "80", "88", "443", "8443"];

/** Telegram's conditions; plain HTTP and any port only for this machine, where tests listen. */
function check({ url, secretToken = "" }: WebhookSettings): void {
  if (!URL.canParse(url)) throw badRequest("invalid webhook URL specified");
  if (secretToken.length > 256) throw badRequest("secret token is too long");
  if (!/^[\w-]*$/.test(secretToken)) throw badRequest("secret token contains unallowed characters");
  const { protocol, hostname, port } = new URL(url);
  if (hostname === "127.0.0.1" || hostname === "localhost") return;
  if (protocol !== "https:")
    throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
  if (!ports.includes(port))
    throw badRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
}
