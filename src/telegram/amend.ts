import type { InlineKeyboardMarkup } from "grammy/types";
import { Language } from "../config.ts";
import type { Tx } from "../database/index.ts";
import { lettersOf, reword } from "../outbox/letters.ts";
import type { Services } from "./context.ts";
import { inHtml } from "./html.ts";
import type { Say } from "./i18n.ts";

/** A question that went to several people, of whom one has answered. */
export interface Amendment {
  /** Of its letters. */
  readonly kind: string;
  /** What the keys of its letters begin with. */
  readonly letters: string;
  /** Names this change among those of the same letters. */
  readonly change: string;
  /** The message that is changed already, by whoever pressed its button. */
  readonly except: { readonly chatId: string; readonly messageId: number } | null;
  word(t: Say): { readonly html: string; readonly keyboard: InlineKeyboardMarkup };
}

/**
 * Changes the letters that others have got, in place: they see who answered, and are not disturbed by
 * another message. A letter that has not left yet says it as it now is.
 */
export async function amend(services: Services, tx: Tx, amendment: Amendment): Promise<void> {
  const { kind, letters, change, except, word } = amendment;
  for (const letter of await lettersOf(tx, kind, letters)) {
    const { key, chatId, messageId, person } = letter;
    const { html, keyboard } = word(services.languages.in(Language.parse(person.language)));
    const said = { chat_id: Number(chatId), ...inHtml(html), reply_markup: keyboard };
    if (letter.isPlanned) await reword(tx, letter, { method: "sendMessage", payload: said });
    const isShown = except?.chatId === chatId && except.messageId === messageId;
    if (messageId === null || isShown) continue;
    await services.outbox.put(tx, {
      key: `amend:${change}:${key}`,
      kind: "amendment",
      chatId,
      personId: person.id,
      call: { method: "editMessageText", payload: { ...said, message_id: messageId } },
    });
  }
}

/** The message whose button was pressed, for `except`. */
export function pressedMessage(ctx: {
  readonly callbackQuery?: { readonly message?: { chat: { id: number }; message_id: number } };
}): Amendment["except"] {
  const message = ctx.callbackQuery?.message;
  return message ? { chatId: String(message.chat.id), messageId: message.message_id } : null;
}

/** The same, if Telegram lets it be changed: one with a keyboard at the screen's foot it does not. */
export function changeableMessage(ctx: {
  readonly callbackQuery?: { readonly message?: object & { readonly message_id: number } };
}): number | null {
  const message = ctx.callbackQuery?.message;
  return message && "text" in message && "reply_markup" in message ? message.message_id : null;
}
