import { createHash } from "node:crypto";
import type {
  BotCommand,
  Chat,
  ForceReply,
  Message,
  ReplyKeyboardMarkup,
  User,
  UserFromGetMe,
} from "grammy/types";
import { badRequest, forbidden } from "./refused.ts";

/** A message as a bot sees it; channels do not exist here, so every message has a sender. */
export type ChatMessage = Message & { chat: DirectChat | PeopleChat; from: User };
/** What is said, without who said it where and when. */
export type MessageContent = Partial<Omit<Message, "message_id" | "date" | "chat" | "from">>;
type DirectChat = Chat.PrivateChat;
type PeopleChat = Chat.GroupChat | Chat.SupergroupChat;

export interface Person {
  readonly user: User;
  /** Has pressed start or written: before that the bot must not write to her. */
  started: boolean;
  blocked: boolean;
  /** Has deleted the account. */
  deactivated?: boolean;
}

/** `restricted`: may read and not write. */
export const MEMBER_STATUSES = [
  ...(["creator", "administrator", "member", "restricted", "left", "kicked"] as const),
];
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

export interface ChatState {
  readonly chat: DirectChat | PeopleChat;
  /** The person at the other end of a private chat. */
  readonly person?: Person;
  readonly members: Map<number, MemberStatus>;
  bot: MemberStatus;
  readonly messages: Map<number, ChatMessage>;
  /** Messages that carried a reply keyboard: Telegram never lets a bot edit them. */
  readonly uneditable: Set<number>;
  /** What stands under the input field at the moment. */
  keyboard?: { readonly messageId: number; readonly markup: ReplyKeyboardMarkup | ForceReply };
  readonly pinned: number[];
  readonly topics: Map<number, string>;
  readonly closedTopics: Set<number>;
  /** A basic group that exists no more. */
  deleted?: boolean;
  migratedTo?: number;
  nextMessageId: number;
}

interface ButtonPress {
  readonly id: string;
  readonly personId: number;
  readonly chatId: number;
  readonly messageId: number;
  readonly at: Date;
}

export interface Telegram {
  readonly bot: UserFromGetMe;
  readonly people: Map<number, Person>;
  readonly chats: Map<number, ChatState>;
  readonly presses: Map<string, ButtonPress>;
  /** By scope and language, see commands.ts. */
  readonly commands: Map<string, readonly BotCommand[]>;
  readonly profile: Map<string, string>;
  readonly historyLimit: number;
  nextMessageId: number;
  nextSerial: number;
}

export function createTelegram(token: string, username: string, historyLimit: number): Telegram {
  return {
    bot: {
      id: Number(/^\d+/.exec(token)?.[0] ?? 1),
      is_bot: true,
      first_name: "Đầu Mối",
      username,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_guest_queries: false,
      supports_join_request_queries: false,
    },
    people: new Map(),
    chats: new Map(),
    presses: new Map(),
    commands: new Map(),
    profile: new Map(),
    historyLimit,
    nextMessageId: 1,
    nextSerial: 1,
  };
}

export function createChat(
  telegram: Telegram,
  chat: ChatState["chat"],
  bot: MemberStatus,
  person?: Person,
): ChatState {
  const state: ChatState = {
    chat,
    ...(person && { person }),
    members: new Map(),
    bot,
    messages: new Map(),
    uneditable: new Set(),
    pinned: [],
    topics: new Map(),
    closedTopics: new Set(),
    // A supergroup's first number is its creation; in a forum it stands for the general topic.
    nextMessageId: 2,
  };
  telegram.chats.set(chat.id, state);
  return state;
}

/** Private chats and basic groups share one counter of the bot's account, supergroups have their own. */
export function takeMessageId(telegram: Telegram, state: ChatState): number {
  return state.chat.type === "supergroup" ? state.nextMessageId++ : telegram.nextMessageId++;
}

export function remember(telegram: Telegram, state: ChatState, message: ChatMessage): void {
  state.messages.set(message.message_id, message);
  if (state.messages.size <= telegram.historyLimit) return;
  const [oldest] = state.messages.keys();
  if (oldest !== undefined) state.messages.delete(oldest);
}

export const isGroup = (state: ChatState): boolean => state.chat.type !== "private";

export function findChat(telegram: Telegram, id: number | string | undefined): ChatState {
  if (id === undefined || id === "") throw badRequest("chat_id is empty");
  const state = telegram.chats.get(Number(id));
  if (!state) throw badRequest("chat not found");
  return state;
}

/** The chat for reading about it: not when the bot was thrown out of a supergroup. */
export function readableChat(telegram: Telegram, id: number | string | undefined): ChatState {
  const state = findChat(telegram, id);
  if (state.chat.type === "supergroup") refuseOutsider(state);
  return state;
}

/** The chat for writing into it, or the reason why the bot may not. */
export function writableChat(telegram: Telegram, id: number | string | undefined): ChatState {
  const state = findChat(telegram, id);
  const { person, migratedTo } = state;
  if (migratedTo !== undefined)
    throw badRequest("group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: migratedTo,
    });
  if (state.deleted) throw forbidden("the group chat was deleted");
  if (person?.deactivated) throw forbidden("user is deactivated");
  if (person?.blocked) throw forbidden("bot was blocked by the user");
  if (person && !person.started) throw forbidden("bot can't initiate conversation with a user");
  refuseOutsider(state);
  return state;
}

function refuseOutsider(state: ChatState): void {
  if (!isGroup(state)) return;
  const kind = state.chat.type;
  if (state.bot === "kicked") throw forbidden(`bot was kicked from the ${kind} chat`);
  if (state.bot === "left") throw forbidden(`bot is not a member of the ${kind} chat`);
}

/** Stable per chat, as `callback_query.chat_instance` is. */
export const chatInstance = (chatId: number): string =>
  BigInt(`0x${createHash("sha1").update(String(chatId)).digest("hex").slice(0, 15)}`).toString();
