import { richOf, wordless } from "./act-contents.ts";
import type { BotApi } from "./bot-api/server.ts";
import type { Where } from "./bot-api/sharing.ts";
import type { ChatMessage, Person } from "./bot-api/telegram.ts";
import type { ActionOf, Done } from "./protocol.ts";
import { findChatOf, findPerson, whereIn } from "./whereabouts.ts";
import { Unwilling } from "./words.ts";

/** In UTF-16 units, as Telegram counts. */
const LONGEST_TEXT = 4096;
const LONGEST_CAPTION = 1024;
/** What is pasted above it goes out in parts. */
const LONGEST_PASTE = 20 * LONGEST_TEXT;
/** Somewhere in the district. */
const LATITUDE = 21.7583;
const LONGITUDE = 106.9275;

type Written =
  | ("say" | "edit" | "press" | "rich" | "forward" | "delete")
  | ("sticker" | "voice" | "location" | "video" | "poll" | "contact");

/** Something that a person does in a chat. */
export function write({ people, telegram }: BotApi, action: ActionOf<Written>): Done {
  const more =
    action.do === "say"
      ? { replyTo: action.replyTo, thread: action.thread, anonymous: action.unnamed }
      : {};
  const { person, chat, where } = whereIn(telegram, action.person, action.chat, more);
  switch (action.do) {
    case "say":
      return sent(people.paste(person, checkText(action.text), where)[0] as ChatMessage);
    case "edit": {
      const message = chat.messages.get(action.message);
      if (message?.from.id !== action.person) {
        throw new Unwilling("Chỉ sửa được tin nhắn của chính mình.");
      }
      const most = message.text === undefined ? LONGEST_CAPTION : LONGEST_TEXT;
      return sent(people.edit(person, action.message, checkText(action.text, most), where));
    }
    case "delete":
      if (!chat.messages.has(action.message)) throw new Unwilling("Tin nhắn này không còn nữa.");
      people.deleteMessage(chat, action.message);
      return {};
    case "forward":
      return sent(forwarded({ people, telegram }, action, person, where));
    case "rich":
      return sent(people.send(person, { rich_message: richOf(checkText(action.text)) }, where));
    case "video":
    case "poll":
    case "contact":
      return sent(people.send(person, wordless(action.do, person), where));
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

/** What Telegram's apps send on: the content, and whom it was from. */
function forwarded(
  { people, telegram }: Pick<BotApi, "people" | "telegram">,
  { from, message: id }: ActionOf<"forward">,
  person: Person,
  where: Where,
): ChatMessage {
  const message = findChatOf(telegram, from).messages.get(id);
  if (!message) throw new Unwilling("Tin nhắn này không còn nữa.");
  const { text, entities, caption, caption_entities, photo, document, rich_message } = message;
  const content = { text, entities, caption, caption_entities, photo, document, rich_message };
  const said = Object.fromEntries(Object.entries(content).filter(([, value]) => value));
  if (Object.keys(said).length === 0) throw new Unwilling("Không chuyển tiếp được tin này.");
  const { first_name, last_name } = message.from;
  return people.forward(person, said, [first_name, last_name].filter(Boolean).join(" "), where);
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
  action: ActionOf<"start" | "open" | "block" | "unblock" | "deleteAccount">,
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
    case "deleteAccount":
      people.deactivate(person);
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
