import type {
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
  Update,
} from "grammy/types";
import { inHtml, plainText } from "./html.ts";

/**
 * One call to the Bot API that answers an update. It is data, so that it can be committed together
 * with what the update changed and sent afterwards: nobody is told of something that is not stored,
 * and a crash between the two loses no answer.
 */
export interface Call {
  readonly method: CallMethod;
  readonly payload: Readonly<Record<string, unknown>>;
  /** A file to upload in the payload's field of this name; one that is not there yet is `secret` too. */
  readonly upload?: {
    readonly field: string;
    readonly name: string;
  } /** A piece of evidence. */ & (
    | { readonly sha256: string }
    | { readonly path: string }
    | { readonly bytes: Uint8Array }
    | Drawing
  );
  /** Is not written to the database: it carries a link's secret. */
  readonly secret?: boolean;
  /** What a message in the place of this edit needs beside it: the topic. */
  readonly anew?: Readonly<Record<string, unknown>>;
}

/** It is drawn when all else is said, which waits for it as little as what is said to this chat after it. */
interface Drawing {
  draw(): Promise<Uint8Array>;
  /** What is said if it could not be drawn. */
  readonly otherwise: Call;
}

type CallMethod =
  | "sendMessage"
  | "editMessageText"
  | "editMessageReplyMarkup"
  | "deleteMessage"
  | "answerCallbackQuery"
  | "sendPhoto"
  | "sendDocument"
  | "sendChatAction"
  | "setMyCommands"
  | "deleteMyCommands"
  | "pinChatMessage";

type Keyboard = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove;

export interface Shown {
  readonly keyboard?: Keyboard;
  /** Message of this chat that it answers. */
  readonly replyTo?: number;
  /** Asks the person's app to open a reply field. */
  readonly forceReply?: boolean;
  readonly secret?: boolean;
}

/** What is said to an update, call after call. */
export interface Answer {
  /** A new message to the chat that the update came from. */
  say(html: string, shown?: Shown): void;
  /**
   * The message whose button was pressed, changed in place; a new message if there is none or it
   * cannot be changed any more.
   */
  show(html: string, shown?: Shown): void;
  /** The answer to a pressed button: a passing line, or a box to close. */
  toast(text: string, alert?: boolean): void;
  /** Any other call. */
  call(call: Call): void;
}

export interface OpenAnswer extends Answer {
  readonly calls: readonly Call[];
  /** Puts buttons below the message that was said last, if it has none. */
  under(keyboard: InlineKeyboardMarkup): void;
  /** Goes on from these calls: what was said since is not said. */
  goOnFrom(calls: readonly Call[]): void;
  /** Every press is answered once, so that the button stops spinning. */
  finish(): readonly Call[];
}

export function openAnswer(update: Update): OpenAnswer {
  let calls: Call[] = [];
  const query = update.callback_query;
  const message = query?.message ?? update.message ?? update.edited_message;
  const chat = message?.chat ?? update.my_chat_member?.chat;
  const thread =
    message && "is_topic_message" in message && message.is_topic_message
      ? { message_thread_id: message.message_thread_id }
      : {};
  const isPressAnswered = () => calls.some((call) => call.method === "answerCallbackQuery");

  function say(html: string, { keyboard, replyTo, forceReply, secret }: Shown = {}): void {
    if (!chat) return;
    const markup = keyboard ?? (forceReply ? { force_reply: true } : undefined);
    calls.push({
      method: "sendMessage",
      payload: {
        ...{ chat_id: chat.id, ...thread, ...inHtml(html) },
        ...(markup ? { reply_markup: markup } : {}),
        ...(replyTo
          ? { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }
          : {}),
      },
      ...(secret ? { secret } : {}),
    });
  }

  return {
    get calls() {
      return calls;
    },
    under(keyboard) {
      const last = calls.at(-1);
      if (last?.method !== "sendMessage" || last.payload.chat_id !== chat?.id) return;
      const { payload } = last;
      if (!("reply_markup" in payload))
        calls = [
          ...calls.slice(0, -1),
          { ...last, payload: { ...payload, reply_markup: keyboard } },
        ];
    },
    goOnFrom(said) {
      calls = [...said];
    },
    say,
    show(html, shown = {}) {
      const before = query?.message;
      const isEditable = before && "text" in before && before.reply_markup;
      if (!isEditable || !chat || (shown.keyboard && !("inline_keyboard" in shown.keyboard))) {
        return say(html, shown);
      }
      const keyboard = shown.keyboard ?? { inline_keyboard: [] };
      if (isSame(before.text, before.reply_markup, html, keyboard)) return;
      calls.push({
        method: "editMessageText",
        payload: {
          ...{ chat_id: chat.id, message_id: before.message_id },
          ...{ ...inHtml(html), reply_markup: keyboard },
        },
        ...(shown.secret ? { secret: true } : {}),
        ...("message_thread_id" in thread ? { anew: thread } : {}),
      });
    },
    toast(text, alert = false) {
      if (!query || isPressAnswered()) return;
      calls.push({
        method: "answerCallbackQuery",
        payload: { callback_query_id: query.id, text: text.slice(0, 200), show_alert: alert },
      });
    },
    call(call) {
      calls.push(call);
    },
    finish() {
      if (query && !isPressAnswered()) {
        calls.unshift({ method: "answerCallbackQuery", payload: { callback_query_id: query.id } });
      }
      return calls;
    },
  };
}

/** Telegram refuses an edit that changes nothing ("message is not modified"). */
function isSame(
  text: string | undefined,
  markup: InlineKeyboardMarkup | undefined,
  html: string,
  keyboard: Keyboard,
): boolean {
  return (
    text === plainText(html).trim() &&
    JSON.stringify(markup ?? { inline_keyboard: [] }) === JSON.stringify(keyboard)
  );
}
