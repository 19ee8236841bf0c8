import { signal } from "@preact/signals";
import type { ChatMessage } from "../../protocol.ts";

/** The topic that is shown of a forum; all when it has none here. 0 is the general one. */
export const topics = signal<ReadonlyMap<number, number>>(new Map());

export function chooseTopic(chat: number, topic: number | null): void {
  const chosen = new Map(topics.value);
  if (topic === null) chosen.delete(chat);
  else chosen.set(chat, topic);
  topics.value = chosen;
}

/** The thread that a message written now belongs to. */
export const threadOf = (chat: number): number | null => topics.value.get(chat) || null;

export function isInTopic(message: ChatMessage, topic: number | undefined): boolean {
  return topic === undefined || (message.message_thread_id ?? 0) === topic;
}
