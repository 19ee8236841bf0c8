import type {
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
  Update,
} from "grammy/types";
import type { Tx } from "../database/index.ts";
import { plainText } from "./html.ts";

/**
 * One call to the Bot API that answers an update. It is data, so that it can be committed together
 * with what the update changed and sent afterwards: nobody is told of something that is not stored,
 * and a crash between the two loses no answer.
 */
export interface Call {
  readonly method: CallMethod;
  readonly payload: Readonly<Record<string, unknown>>;
  /** A file to upload in the payload's field of this name; one without a path is `secret` too. */
  readonly upload?: { readonly field: string; readonly name: string } & (
    | { readonly path: string }
    | { readonly bytes: Uint8Array }
  );
  /** Is not written to the database: it carries a link's secret. */
  readonly secret?: boolean;
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

/** What one update changes and answers. */
interface Turn {
  readonly update: Update;
  /**
   * Does `work` and marks the update as done, in one transaction: however often the update is handled
   * again, its effect happens once. What `work` says is committed with it. At most one per update.
   */
  effect<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Written together with the effect, or by itself if the update has none; the last one counts. */
  along(write: (tx: Tx) => Promise<void>): void;
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
  readonly calls: readonly Call[];
}

export interface TurnRecord {
  /** Marks the update as done in the transaction of its effect. */
  mark(tx: Tx, calls: readonly Call[]): Promise<void>;
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

export interface OpenTurn extends Turn {
  readonly committed: boolean;
  /** Writes what was to go along with an effect that did not come. */
  settle(): Promise<void>;
  /** After the time limit: whatever still runs can change nothing more. */
  close(): void;
  /** Every press is answered once, so that the button stops spinning. */
  finish(): readonly Call[];
}

export function openTurn(update: Update, record: TurnRecord): OpenTurn {
  let calls: Call[] = [];
  let committed = false;
  let closed = false;
  let beside: ((tx: Tx) => Promise<void>) | null = null;
  const query = update.callback_query;
  const message = query?.message ?? update.message ?? update.edited_message;
  const chat = message?.chat ?? update.my_chat_member?.chat;
  const thread =
    message && "is_topic_message" in message && message.is_topic_message
      ? { message_thread_id: message.message_thread_id }
      : {};

  function send(html: string, shown: Shown): void {
    if (!chat) return;
    const { keyboard, replyTo, forceReply, secret } = shown;
    const markup = keyboard ?? (forceReply ? { force_reply: true } : undefined);
    calls.push({
      method: "sendMessage",
      payload: {
        chat_id: chat.id,
        ...thread,
        text: html,
        parse_mode: "HTML",
        link_preview_options: { is_disabled: true },
        ...(markup ? { reply_markup: markup } : {}),
        ...(replyTo
          ? { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }
          : {}),
      },
      ...(secret ? { secret } : {}),
    });
  }

  async function effect<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (committed) throw new Error("An update has one effect; this one had it already");
    const before = { calls, beside };
    const result = await record.write(async (tx) => {
      if (closed) throw new Error("The update took too long and was given up");
      // A work may run again after another's failure; its words must not be said twice.
      calls = [...before.calls];
      beside = before.beside;
      const result = await work(tx);
      await beside?.(tx);
      await record.mark(
        tx,
        calls.filter((call) => !call.secret),
      );
      return result;
    });
    committed = true;
    beside = null;
    return result;
  }

  return {
    update,
    get calls() {
      return calls;
    },
    get committed() {
      return committed;
    },
    effect,
    along(write) {
      beside = write;
    },
    async settle() {
      if (!beside) return;
      if (!committed) return effect(async () => {});
      const write = beside;
      beside = null;
      await record.write(write);
    },
    say(html, shown = {}) {
      send(html, shown);
    },
    show(html, shown = {}) {
      const shownBefore = query?.message;
      const editable = shownBefore && "text" in shownBefore && shownBefore.reply_markup;
      if (!editable || !chat || (shown.keyboard && !("inline_keyboard" in shown.keyboard))) {
        send(html, shown);
        return;
      }
      const keyboard = shown.keyboard ?? { inline_keyboard: [] };
      if (isSame(shownBefore.text, shownBefore.reply_markup, html, keyboard)) return;
      calls.push({
        method: "editMessageText",
        payload: {
          chat_id: chat.id,
          message_id: shownBefore.message_id,
          text: html,
          parse_mode: "HTML",
          link_preview_options: { is_disabled: true },
          reply_markup: keyboard,
        },
        ...(shown.secret ? { secret: true } : {}),
      });
    },
    toast(text, alert = false) {
      if (!query || calls.some((call) => call.method === "answerCallbackQuery")) return;
      calls.push({
        method: "answerCallbackQuery",
        payload: { callback_query_id: query.id, text: text.slice(0, 200), show_alert: alert },
      });
    },
    call(call) {
      calls.push(call);
    },
    close() {
      closed = true;
    },
    finish() {
      if (query && !calls.some((call) => call.method === "answerCallbackQuery")) {
        calls.unshift({
          method: "answerCallbackQuery",
          payload: { callback_query_id: query.id },
        });
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
