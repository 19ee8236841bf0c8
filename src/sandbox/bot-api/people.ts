import type { InlineKeyboardButton, User } from "grammy/types";
import { withDetected } from "./detect.ts";
import { createMembership, type Membership } from "./membership.ts";
import { botReads } from "./privacy.ts";
import type { Sandbox } from "./sandbox.ts";
import { unixTime } from "./sandbox.ts";
import { createSharing, type Sharing, type Where } from "./sharing.ts";
import {
  type ChatMessage,
  type ChatState,
  chatInstance,
  isGroup,
  type MessageContent,
  type Person,
  remember,
  takeMessageId,
} from "./telegram.ts";

/** What people do in their Telegram apps. Each action queues its updates and returns at once. */
export interface People extends Membership, Sharing {
  privateChat(person: Person): ChatState;
  start(person: Person, payload?: string): ChatMessage;
  say(person: Person, text: string, where?: Where): ChatMessage;
  /** Text of any length; Telegram's apps send what is too long for one message in parts. */
  paste(person: Person, text: string, where?: Where): ChatMessage[];
  edit(person: Person, messageId: number, text: string, where?: Where): ChatMessage;
  /** Taps a button of the message as it now is; returns the query's id, or nothing for a link. */
  tap(
    person: Person,
    chat: ChatState,
    messageId: number,
    button: InlineKeyboardButton,
  ): string | undefined;
  /** A press with this data, even if the button is gone from the message meanwhile. */
  press(person: Person, chat: ChatState, messageId: number, data: string): string;
  /** Opens `https://t.me/<bot>?start=…`. */
  open(person: Person, link: string): ChatMessage | undefined;
}

const lifeOfQuery = 15_000;
/** In UTF-16 units, as Telegram counts. */
const LONGEST_TEXT = 4096;

/** The sender that Telegram names for all anonymous administrators (Bot API, Message.from). */
const GROUP_ANONYMOUS_BOT: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
};

/** A press can be answered for this long; see answerCallbackQuery. */
export function isAnswerable(sandbox: Sandbox, at: Date): boolean {
  return sandbox.clock.now().getTime() - at.getTime() <= lifeOfQuery;
}

export function createPeople(sandbox: Sandbox): People {
  const { telegram, events, updates, clock } = sandbox;
  const membership = createMembership(sandbox);

  function privateChat(person: Person): ChatState {
    const chat = telegram.chats.get(person.user.id);
    if (!chat) throw new Error(`${person.user.first_name} has no private chat`);
    return chat;
  }

  // Whoever writes to the bot, with or without "start", may be written to.
  function openConversation(person: Person): void {
    membership.welcomeBack(person);
    person.started = true;
  }

  function send(person: Person, content: MessageContent, where: Where = {}): ChatMessage {
    const state = where.chat ?? privateChat(person);
    if (isGroup(state) && !present(state, person))
      throw new Error(`${person.user.first_name} is not in the group`);
    if (!isGroup(state)) openConversation(person);
    const replied = where.replyTo === undefined ? undefined : state.messages.get(where.replyTo);
    const message: ChatMessage = {
      message_id: takeMessageId(telegram, state),
      ...(where.anonymous
        ? { from: GROUP_ANONYMOUS_BOT, sender_chat: state.chat }
        : { from: person.user }),
      chat: state.chat,
      date: unixTime(clock),
      ...(where.thread !== undefined && {
        message_thread_id: where.thread,
        is_topic_message: true,
      }),
      ...(replied && { reply_to_message: withoutReply(replied) }),
      ...content,
    };
    remember(telegram, state, message);
    // A keyboard for one use only folds: it stays one press away.
    if (state.keyboard && "force_reply" in state.keyboard.markup) delete state.keyboard;
    events.emit({ kind: "message", chat: state, message });
    if (botReads(telegram, state, message)) updates.push("message", { message });
    return message;
  }

  function press(person: Person, state: ChatState, messageId: number, data: string): string {
    const message = state.messages.get(messageId);
    if (!message) throw new Error(`There is no message ${messageId} any more`);
    const id = String(2_147_483_648_000_000_000n + BigInt(telegram.nextSerial++));
    const at = clock.now();
    forgetOldPresses();
    telegram.presses.set(id, {
      id,
      personId: person.user.id,
      chatId: state.chat.id,
      messageId,
      at,
    });
    const chat_instance = chatInstance(state.chat.id);
    updates.push("callback_query", {
      callback_query: { id, from: person.user, message, chat_instance, data },
    });
    return id;
  }

  function forgetOldPresses(): void {
    for (const [id, { at }] of telegram.presses) {
      if (isAnswerable(sandbox, at)) return;
      telegram.presses.delete(id);
    }
  }

  function say(person: Person, text: string, where?: Where): ChatMessage {
    if (text.trim() === "") throw new Error("Telegram's apps send no empty text");
    const entities = withDetected(text, []);
    return send(person, { text, ...(entities.length > 0 && { entities }) }, where);
  }

  function paste(person: Person, text: string, where?: Where): ChatMessage[] {
    return cut(text).map((part, i) =>
      say(person, part, i === 0 ? where : { ...where, replyTo: undefined }),
    );
  }

  function start(person: Person, payload?: string): ChatMessage {
    return say(person, payload ? `/start ${payload}` : "/start");
  }

  function open(person: Person, link: string): ChatMessage | undefined {
    const payload = payloadOf(link, telegram.bot.username);
    if (payload === null) return undefined;
    return start(person, payload);
  }

  return {
    ...membership,
    ...createSharing(sandbox, send),
    privateChat,
    start,
    say,
    paste,
    press,
    open,
    edit: (person, messageId, text, where = {}) =>
      edited(sandbox, person, messageId, text, where.chat ?? privateChat(person)),
    tap: (person, state, messageId, button) => {
      if ("callback_data" in button) return press(person, state, messageId, button.callback_data);
      if ("url" in button && button.url.includes(`t.me/${telegram.bot.username}`))
        open(person, button.url);
      return undefined;
    },
  };
}

/** Their own message with another text. */
function edited(
  { telegram, events, updates, clock }: Sandbox,
  person: Person,
  messageId: number,
  text: string,
  state: ChatState,
): ChatMessage {
  const old = state.messages.get(messageId);
  if (old?.from.id !== person.user.id) throw new Error("People edit only their own messages");
  const message: ChatMessage = {
    ...rewritten(old, text),
    edit_date: unixTime(clock),
  };
  state.messages.set(messageId, message);
  events.emit({ kind: "edited", chat: state, message });
  const edited_message = { ...message, edit_date: unixTime(clock) };
  if (botReads(telegram, state, message)) updates.push("edited_message", { edited_message });
  return message;
}

/** The text of a message, or what stands below its file. */
function rewritten(old: ChatMessage, text: string): ChatMessage {
  const found = withDetected(text, []);
  const { entities: _, caption_entities: __, ...rest } = old;
  return old.text === undefined
    ? { ...rest, caption: text, ...(found.length > 0 && { caption_entities: found }) }
    : { ...rest, text, ...(found.length > 0 && { entities: found }) };
}

/** At the end of a line or a word, if there is one in the second half of what fits. */
function cut(text: string): string[] {
  if (text.length <= LONGEST_TEXT) return [text];
  const fits = text.slice(0, LONGEST_TEXT);
  const end = Math.max(fits.lastIndexOf("\n"), fits.lastIndexOf(" "));
  const at = end < LONGEST_TEXT / 2 ? LONGEST_TEXT : end;
  return [text.slice(0, at), ...cut(text.slice(at).trimStart())];
}

const present = (state: ChatState, person: Person): boolean =>
  ["creator", "administrator", "member"].includes(state.members.get(person.user.id) ?? "left");

/** Telegram nests a replied message one level deep. */
export function withoutReply(message: ChatMessage): ChatMessage & { reply_to_message: undefined } {
  return { ...message, reply_to_message: undefined };
}

/** What "https://t.me/<bot>?start=…" carries; null without a start. */
function payloadOf(link: string, bot: string): string | null {
  const url = new URL(link.includes("://") ? link : `https://${link}`);
  if (url.hostname !== "t.me" || url.pathname.slice(1).toLowerCase() !== bot.toLowerCase())
    throw new Error(`${link} does not lead to @${bot}`);
  const payload = url.searchParams.get("start");
  if (payload !== null && !/^[\w-]{1,64}$/.test(payload))
    throw new Error(`Telegram ignores the payload of ${link}`);
  return payload;
}
