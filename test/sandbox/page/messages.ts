import type { ChatMessage, ChatView, PersonView } from "../../../src/sandbox/protocol.ts";

export const BOT = { id: 7_000_000_001, is_bot: true, first_name: "Đầu Mối" };
export const HOA = { id: 501, is_bot: false, first_name: "Hoàng Thị Hoa" };
export const LAN = { id: 502, is_bot: false, first_name: "Lương Thị Lan" };

/** Friday, 07/06/2024, 08:00 in Vietnam, in seconds. */
export const FRIDAY = Date.parse("2024-06-07T01:00:00Z") / 1000;

/** A message in Hoa's private chat, from the bot. */
export const said = (id: number, rest: Partial<ChatMessage> = {}): ChatMessage => ({
  message_id: id,
  from: BOT,
  chat: { id: HOA.id, type: "private", first_name: HOA.first_name },
  date: FRIDAY,
  text: `Tin ${id}`,
  ...rest,
});

export const GROUP = { id: -4_000_000_001, type: "group" as const, title: "Tổ theo dõi" };

export const person = (rest: Partial<PersonView> & Pick<PersonView, "id">): PersonView => ({
  name: `Người ${rest.id}`,
  language: "vi",
  place: null,
  started: true,
  blocked: false,
  gone: false,
  ...rest,
});

export const group = (rest: Partial<ChatView> & Pick<ChatView, "id">): ChatView => ({
  kind: "group",
  title: `Nhóm ${rest.id}`,
  isForum: false,
  members: [],
  bot: "member",
  pinned: [],
  keyboard: null,
  topics: [],
  migratedTo: null,
  ...rest,
});
