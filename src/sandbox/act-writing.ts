import type { BotApi } from "./bot-api/server.ts";
import type { ChatMessage } from "./bot-api/telegram.ts";
import type { ActionOf, Done } from "./protocol.ts";
import { findPerson, whereIn } from "./whereabouts.ts";
import { Unwilling } from "./words.ts";

/** In UTF-16 units, as Telegram counts. */
const LONGEST_TEXT = 4096;
/** What is pasted above it goes out in parts. */
const LONGEST_PASTE = 20 * LONGEST_TEXT;
/** Somewhere in the district. */
const LATITUDE = 21.7583;
const LONGITUDE = 106.9275;

/** Something that a person does in a chat. */
export function write(
  { people, telegram }: BotApi,
  action: ActionOf<"say" | "edit" | "press" | "sticker" | "voice" | "location">,
): Done {
  const more = action.do === "say" ? { replyTo: action.replyTo, thread: action.thread } : {};
  const { person, chat, where } = whereIn(telegram, action.person, action.chat, more);
  switch (action.do) {
    case "say":
      return sent(people.paste(person, checkText(action.text), where)[0] as ChatMessage);
    case "edit": {
      const message = chat.messages.get(action.message);
      if (message?.from.id !== action.person) {
        throw new Unwilling("Chỉ sửa được tin nhắn của chính mình.");
      }
      return sent(people.edit(person, action.message, checkText(action.text, LONGEST_TEXT), where));
    }
    case "press":
      if (!chat.messages.has(action.message)) throw new Unwilling("Tin nhắn này không còn nữa.");
      if (chat.person?.blocked) throw new Unwilling("Đã chặn bot: bỏ chặn rồi mới bấm được.");
      people.press(person, chat, action.message, action.data);
      return {};
    case "sticker":
      return sent(people.sticker(person, undefined, where));
    case "voice":
      return sent(people.voice(person, undefined, where));
    case "location":
      return sent(people.location(person, LATITUDE, LONGITUDE, where));
  }
}

function checkText(text: string, most = LONGEST_PASTE): string {
  if (text.trim() === "") throw new Unwilling("Chưa có nội dung để gửi.");
  if (text.length > most) {
    throw new Unwilling(`Chỉ gửi được ${most.toLocaleString("de-DE")} ký tự.`);
  }
  return text;
}

/** The message, as an outcome. */
export function sent({ message_id, chat }: ChatMessage): Done {
  return { message: message_id, chat: chat.id };
}

/** Something between a person and the bot, wherever they are. */
export function meetBot(
  { people, telegram }: BotApi,
  action: ActionOf<"start" | "open" | "block" | "unblock">,
): Done {
  const person = findPerson(telegram, action.person);
  switch (action.do) {
    case "start":
      if (action.payload && !/^[\w-]{1,64}$/.test(action.payload)) {
        throw new Unwilling("Mã sau /start chỉ gồm chữ không dấu, số, _ và -, tối đa 64 ký tự.");
      }
      return sent(people.start(person, action.payload));
    case "open": {
      const message = opened(() => people.open(person, action.link));
      return { chat: person.user.id, ...(message && sent(message)) };
    }
    case "block":
      people.block(person);
      return {};
    case "unblock":
      people.unblock(person);
      return {};
  }
}

function opened<T>(open: () => T): T {
  try {
    return open();
  } catch {
    throw new Unwilling("Đường dẫn này không mở bot.");
  }
}
