import type { InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove } from "grammy/types";
import type { Tx } from "../database/index.ts";
import type { Person } from "../people/who.ts";
import type { Call } from "./answer.ts";
import type { Services } from "./context.ts";
import { inHtml } from "./html.ts";
import type { Say } from "./i18n.ts";

export interface Letter {
  /** Deterministic: the same letter is sent once. */
  readonly key: string;
  readonly kind: string;
  readonly to: Person;
  /** In the recipient's language. */
  html(t: Say): string;
  markup?(t: Say): InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove;
  /** Arrives without a sound. */
  readonly silent?: boolean;
  /** Waits for someone who is out of reach: it still matters when they are back. */
  readonly lasting?: boolean;
}

/**
 * Tells someone else, in the transaction of what they are told of. Those out of reach hear it when they are
 * back, if it is lasting.
 */
export async function tell(services: Services, tx: Tx, letter: Letter): Promise<void> {
  const { key, kind, to, silent, lasting } = letter;
  if (to.unreachable && !lasting) return;
  const t = services.languages.in(to.language);
  await services.outbox.put(tx, {
    key,
    kind,
    chatId: to.telegramId,
    personId: to.id,
    held: to.unreachable,
    call: {
      method: "sendMessage",
      payload: {
        chat_id: Number(to.telegramId),
        ...inHtml(letter.html(t)),
        ...(letter.markup ? { reply_markup: letter.markup(t) } : {}),
        ...(silent ? { disable_notification: true } : {}),
      },
    },
  });
}

/** Makes another call in someone else's chat, such as setting their command menu. */
export async function tend(
  services: Services,
  tx: Tx,
  key: string,
  to: Person,
  call: Call,
): Promise<void> {
  if (to.unreachable) return;
  await services.outbox.put(tx, {
    key,
    kind: "menu",
    chatId: to.telegramId,
    personId: to.id,
    call: { method: call.method, payload: call.payload },
  });
}
