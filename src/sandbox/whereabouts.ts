import type { Where } from "./bot-api/sharing.ts";
import type { ChatState, Person, Telegram } from "./bot-api/telegram.ts";
import { Unwilling } from "./words.ts";

/** Who acts where, or the reason why that cannot be. */

export function findPerson(telegram: Telegram, id: number): Person {
  const person = telegram.people.get(id);
  if (!person) throw new Unwilling("Không có người này.");
  return person;
}

export function findChatOf(telegram: Telegram, id: number): ChatState {
  const state = telegram.chats.get(id);
  if (!state) throw new Unwilling("Không có cuộc trò chuyện này.");
  return state;
}

export function findGroup(telegram: Telegram, id: number): ChatState {
  const state = findChatOf(telegram, id);
  if (state.person) throw new Unwilling("Việc này chỉ làm được trong nhóm.");
  if (state.migratedTo !== undefined) throw new Unwilling("Nhóm này đã thành siêu nhóm khác.");
  return state;
}

export function isIn(person: Person, { members }: ChatState): boolean {
  const status = members.get(person.user.id) ?? "left";
  return status !== "left" && status !== "kicked";
}

/** A chat in which the person can write. */
export function placeOf(telegram: Telegram, personId: number, chatId: number) {
  const person = findPerson(telegram, personId);
  if (chatId === personId) return { person, chat: findChatOf(telegram, chatId) };
  if (telegram.people.has(chatId))
    throw new Unwilling("Đây là cuộc trò chuyện riêng của người khác.");
  const chat = findGroup(telegram, chatId);
  if (!isIn(person, chat)) throw new Unwilling(`${person.user.first_name} không ở trong nhóm này.`);
  return { person, chat };
}

/** The place as the people's side of the server takes it. */
export function whereIn(
  telegram: Telegram,
  personId: number,
  chatId: number,
  more: Pick<Where, "replyTo" | "thread" | "anonymous"> = {},
): { person: Person; chat: ChatState; where: Where } {
  const { person, chat } = placeOf(telegram, personId, chatId);
  if (more.thread !== undefined && !chat.topics.has(more.thread)) {
    throw new Unwilling("Nhóm không có chủ đề này.");
  }
  return { person, chat, where: { chat, ...more } };
}
