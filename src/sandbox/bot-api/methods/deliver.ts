import * as z from "zod";
import { withoutReply } from "../people.ts";
import { badRequest } from "../refused.ts";
import { type Sandbox, unixTime } from "../sandbox.ts";
import {
  type ChatMessage,
  type ChatState,
  isGroup,
  type MessageContent,
  remember,
  takeMessageId,
  writableChat,
} from "../telegram.ts";
import { type Markup, readMarkup } from "./markup.ts";
import { chatId, flag, integer, json } from "./method.ts";

/** The parameters that every sending method shares. */
export const deliveryShape = {
  chat_id: chatId,
  message_thread_id: integer.optional(),
  disable_notification: flag.optional(),
  protect_content: flag.optional(),
  reply_markup: z.unknown().optional(),
  reply_to_message_id: integer.optional(),
  allow_sending_without_reply: flag.optional(),
  reply_parameters: json(
    z.looseObject({
      message_id: integer,
      allow_sending_without_reply: flag.optional(),
    }),
  ).optional(),
};
const deliveryObject = z.object(deliveryShape);
export type Delivery = z.output<typeof deliveryObject>;

/** Puts messages of the bot into a chat, after everything that can be wrong was looked at. */
export function deliver(
  sandbox: Pick<Sandbox, "telegram" | "limits" | "events" | "clock">,
  delivery: Delivery,
  contents: readonly MessageContent[],
): ChatMessage[] {
  const { telegram, limits, events, clock } = sandbox;
  const markup = readMarkup(delivery.reply_markup);
  const state = writableChat(telegram, delivery.chat_id);
  requireRight(state, contents);
  const thread = checkThread(state, delivery.message_thread_id);
  const replied = findReplied(state, delivery);
  limits.spend(state.chat.id, isGroup(state), contents.length);
  return contents.map((content) => {
    const message: ChatMessage = {
      message_id: takeMessageId(telegram, state),
      from: telegram.bot,
      chat: state.chat,
      date: unixTime(clock),
      ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
      ...(replied && { reply_to_message: withoutReply(replied) }),
      ...content,
      ...(delivery.protect_content && { has_protected_content: true }),
      ...inlineOf(markup),
    };
    remember(telegram, state, message);
    placeKeyboard(state, message, markup);
    events.emit({ kind: "message", chat: state, message });
    return message;
  });
}

/** What a bot that is restricted hears, by what it wants to send. */
function requireRight(state: ChatState, [content]: readonly MessageContent[]): void {
  if (state.bot !== "restricted") return;
  const what = content?.photo ? "photos" : content?.document ? "documents" : "text messages";
  throw badRequest(`not enough rights to send ${what} to the chat`);
}

const inlineOf = (markup: Markup | undefined) =>
  markup && "inline_keyboard" in markup && markup.inline_keyboard.length > 0
    ? { reply_markup: markup }
    : {};

function placeKeyboard(state: ChatState, message: ChatMessage, markup: Markup | undefined): void {
  if (!markup || "inline_keyboard" in markup) return;
  state.uneditable.add(message.message_id);
  if ("remove_keyboard" in markup) delete state.keyboard;
  else state.keyboard = { messageId: message.message_id, markup };
}

const generalTopic = 1;

function checkThread(state: ChatState, thread: number | undefined): number | undefined {
  if (thread === undefined || thread === 0) return undefined;
  const isForum = state.chat.type === "supergroup" && state.chat.is_forum === true;
  if (state.chat.type === "private" || (isForum && thread === generalTopic))
    throw badRequest("message thread not found");
  if (isForum && !state.topics.has(thread)) throw badRequest("message thread not found");
  if (isForum && state.closedTopics.has(thread)) throw badRequest("TOPIC_CLOSED");
  return isForum ? thread : undefined;
}

function findReplied(state: ChatState, delivery: Delivery): ChatMessage | undefined {
  const id = delivery.reply_parameters?.message_id ?? delivery.reply_to_message_id;
  if (!id) return undefined;
  const replied = state.messages.get(id);
  const lenient =
    delivery.reply_parameters?.allow_sending_without_reply ?? delivery.allow_sending_without_reply;
  if (!replied && !lenient) throw badRequest("message to be replied not found");
  return replied;
}
