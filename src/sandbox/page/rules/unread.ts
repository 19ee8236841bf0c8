import type { ChatMessage } from "../../protocol.ts";

export type Unread = ReadonlyMap<number, number>;

export interface Watching {
  /** The one at the page, and the chat that she reads at this moment. */
  readonly person: number | undefined;
  readonly reading: number | undefined;
}

/**
 * What a person has not seen: in her own chat with the bot what the bot said, in a group what anybody
 * but herself said. A chat that is being read collects nothing.
 */
export function countUnread(
  unread: Unread,
  { chat, from }: Pick<ChatMessage, "chat" | "from">,
  { person, reading }: Watching,
): Unread {
  if (chat.id === reading) return unread;
  if (chat.type === "private" ? from.id === chat.id : from.id === person) return unread;
  return new Map(unread).set(chat.id, (unread.get(chat.id) ?? 0) + 1);
}

export function markRead(unread: Unread, chat: number): Unread {
  if (!unread.has(chat)) return unread;
  const rest = new Map(unread);
  rest.delete(chat);
  return rest;
}

export const totalUnread = (unread: Unread): number =>
  [...unread.values()].reduce((sum, count) => sum + count, 0);

/** What came in between two counts: by how many messages, in how many chats. */
export function arrivedBetween(
  before: Unread,
  after: Unread,
): { readonly messages: number; readonly chats: number } {
  const grown = [...after]
    .map(([chat, count]) => count - (before.get(chat) ?? 0))
    .filter((more) => more > 0);
  return { messages: grown.reduce((sum, more) => sum + more, 0), chats: grown.length };
}
