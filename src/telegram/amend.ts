import type { InlineKeyboardMarkup } from "grammy/types";
import { Language } from "../config.ts";
import type { Tx } from "../database/index.ts";
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
  const notices = await tx.notice.findMany({
    // The kind leads to few by its index; a key's beginning would be looked for among all.
    where: { kind, key: { startsWith: letters } },
    include: { person: true },
  });
  for (const { id, key, state, chatId, messageId, person } of notices) {
    if (!person || person.unreachableAt) continue;
    const { html, keyboard } = word(services.languages.in(Language.parse(person.language)));
    const said = {
      chat_id: Number(chatId),
      ...inHtml(html),
      reply_markup: keyboard,
    };
    if (state === "planned") {
      // The keyboard's type is an interface, which the database takes for no JSON.
      const call = JSON.parse(JSON.stringify({ method: "sendMessage", payload: said }));
      await tx.notice.update({ where: { id }, data: { call } });
    }
    const isShown = except?.chatId === chatId && except.messageId === messageId;
    if (state !== "sent" || messageId === null || isShown) continue;
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
