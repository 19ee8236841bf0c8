import type { InlineKeyboardButton, KeyboardButton } from "grammy/types";
import type { BotApi } from "../bot-api/server.ts";
import type { ChatMessage, ChatState } from "../bot-api/telegram.ts";

export interface Toast {
  readonly personId: number;
  readonly chatId: number;
  readonly messageId: number;
  readonly text: string;
  readonly alert: boolean;
}

/** The words of a message as a person reads them, with a mark for what is not text. */
export function contentOf(message: ChatMessage): string {
  const marks = [
    message.photo && "[ảnh]",
    message.document && `[tệp ${message.document.file_name}]`,
    message.sticker && `[nhãn dán ${message.sticker.emoji}]`,
    message.voice && "[ghi âm]",
    message.location && "[vị trí]",
    message.contact && `[danh bạ ${message.contact.phone_number}]`,
    message.new_chat_members && `[vào nhóm: ${names(message.new_chat_members)}]`,
    message.left_chat_member && `[rời nhóm: ${message.left_chat_member.first_name}]`,
    message.migrate_to_chat_id && "[nhóm được nâng cấp]",
    message.migrate_from_chat_id && "[nhóm mới sau nâng cấp]",
  ];
  const words = message.text ?? message.caption;
  return [...marks, words].filter(Boolean).join(" ").normalize("NFC");
}

export const inlineButtons = (message: ChatMessage): InlineKeyboardButton[] =>
  message.reply_markup?.inline_keyboard.flat() ?? [];

export const keyboardButtons = ({ keyboard }: ChatState): KeyboardButton[] =>
  keyboard && "keyboard" in keyboard.markup ? keyboard.markup.keyboard.flat() : [];

export const labelOf = (button: KeyboardButton | InlineKeyboardButton): string =>
  (typeof button === "string" ? button : button.text).normalize("NFC");

/** Labels that stand on two buttons of one message which do different things. */
export function twinsIn({ messages }: ChatState): string[] {
  return [...messages.values()].flatMap((message) => {
    const done = new Map<string, string>();
    return inlineButtons(message).flatMap((button) => {
      const deed = JSON.stringify({ ...button, text: "" });
      const other = done.get(labelOf(button));
      done.set(labelOf(button), deed);
      if (other === undefined || other === deed) return [];
      return [`  [${labelOf(button)}] below: ${contentOf(message).slice(0, 80)}`];
    });
  });
}

/** The chat as it now stands on the screen, buttons included. */
export function drawChat(api: BotApi, state: ChatState, toasts: readonly Toast[] = []): string {
  const lines = [...state.messages.values()].flatMap((message) => drawMessage(api, message));
  const keyboard = keyboardButtons(state);
  if (keyboard.length > 0) lines.push(`  bàn phím: ${drawButtons(keyboard)}`);
  const shown = toasts.filter(({ chatId }) => chatId === state.chat.id);
  lines.push(...shown.map(({ alert, text }) => `  ${alert ? "hộp thoại" : "thông báo"}: ${text}`));
  return lines.join("\n") || "  (trống)";
}

export function drawMessage(api: BotApi, message: ChatMessage): string[] {
  const who = message.from.id === api.telegram.bot.id ? "Bot" : message.from.first_name;
  const edited = message.edit_date ? " (đã sửa)" : "";
  const rows = message.reply_markup?.inline_keyboard ?? [];
  return [
    `${who}${edited}: ${contentOf(message).replaceAll("\n", "\n    ")}`,
    ...rows.map((row) => `    ${drawButtons(row)}`),
  ];
}

export const drawButtons = (buttons: readonly (KeyboardButton | InlineKeyboardButton)[]): string =>
  buttons.map((button) => `[${labelOf(button)}]`).join(" ");

const names = (users: readonly { first_name: string }[]): string =>
  users.map(({ first_name }) => first_name).join(", ");
