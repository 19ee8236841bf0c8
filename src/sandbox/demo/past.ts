import type {
  BotCommand,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from "grammy/types";
import { manualClock } from "../../clock.ts";
import type { Tx } from "../../database/index.ts";
import type { Telling } from "../../obstacles/store/notices.ts";
import { setCommands } from "../bot-api/commands.ts";
import { createEvents } from "../bot-api/events.ts";
import { noLimits } from "../bot-api/limits.ts";
import { deliver } from "../bot-api/methods/deliver.ts";
import { readText } from "../bot-api/methods/formatting.ts";
import type { Telegram } from "../bot-api/telegram.ts";

type Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove;

/** What the bot said before this sandbox began, delivered as the server would have at the time. */
export interface Past {
  /** Returns the message's number. */
  say(chatId: number, html: string, at: Date, markup?: Markup): number | null;
  /** The commands of a person's chat. */
  setMenu(chatId: number, commands: readonly BotCommand[]): void;
  /** An outbox whose notices have left at that instant. */
  outbox(at: Date): Outbox;
}

type Outbox = Telling["outbox"];
type NewNotice = Parameters<Outbox["put"]>[1];

export function createPast(telegram: Telegram): Past {
  const events = createEvents();

  function say(chatId: number, html: string, at: Date, markup?: unknown): number | null {
    const { text, entities } = readText(telegram, { text: html, mode: "HTML" });
    const then = { telegram, events, limits: noLimits, clock: manualClock(at) };
    const content = { text, ...(entities.length > 0 && { entities }) };
    const [message] = deliver(then, { chat_id: chatId, reply_markup: markup }, [content]);
    return message?.message_id ?? null;
  }

  // The transaction of the demo runs once: nobody else writes while the database is filled.
  async function putSent(tx: Tx, notice: NewNotice, at: Date): Promise<void> {
    const { key, kind, chatId, personId = null, call } = notice;
    const { text, reply_markup } = call.payload;
    const messageId = say(Number(chatId), String(text), at, reply_markup);
    await tx.notice.create({
      data: {
        ...{ id: key, key, kind, chatId, personId, messageId },
        ...{ call: JSON.parse(JSON.stringify(call)), state: "sent", attempts: 1 },
        ...{ notBefore: at, createdAt: at, settledAt: at },
      },
    });
  }

  return {
    say,
    setMenu: (chatId, commands) =>
      setCommands(telegram, { type: "chat", chat_id: chatId }, "", commands),
    outbox: (at) => ({ put: (tx, notice) => putSent(tx, notice, at) }),
  };
}
