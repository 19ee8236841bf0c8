import type { MiddlewareFn } from "grammy";
import type { Message } from "grammy/types";
import type { Ctx } from "../context.ts";

/**
 * Messages that Telegram writes into a private chat by itself (Bot API, "service message"): nobody said
 * anything, so nothing is answered. What is not named here was sent by a person.
 */
const SERVICE: readonly (keyof Message)[] = [
  "pinned_message",
  "message_auto_delete_timer_changed",
  "chat_background_set",
  "connected_website",
  "write_access_allowed",
  "passport_data",
  "proximity_alert_triggered",
  "boost_added",
  "successful_payment",
  "refunded_payment",
  "users_shared",
  "chat_shared",
  "giveaway_created",
  "giveaway",
  "giveaway_winners",
  "giveaway_completed",
  "video_chat_scheduled",
  "video_chat_started",
  "video_chat_ended",
  "video_chat_participants_invited",
  "web_app_data",
];

function isService(message: Message): boolean {
  return SERVICE.some((key) => message[key] !== undefined);
}

/** What Telegram writes by itself is silence, whatever is asked. */
export const fromPeople: MiddlewareFn<Ctx> = async (ctx, next) => {
  const message = ctx.message ?? ctx.editedMessage;
  if (!message || !isService(message)) await next();
};
