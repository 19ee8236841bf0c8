import type { ChatMessage } from "../../protocol.ts";

/** What is known of a chat, oldest first. */
export interface History {
  readonly messages: readonly ChatMessage[];
  /** Whether the first message is the chat's first. */
  readonly complete: boolean;
}

/** With a message that is new, or with the new state of one that is known. */
export function added(history: History, message: ChatMessage): History {
  const { messages, complete } = history;
  const at = messages.findLastIndex(({ message_id }) => message_id === message.message_id);
  if (at >= 0) return { ...history, messages: messages.with(at, message) };
  const first = messages[0];
  // The change of a message that has not been loaded yet: it will be loaded as it then is.
  if (!complete && first && message.message_id < first.message_id) return history;
  return { ...history, messages: [...messages, message] };
}

export function removed(history: History, messageId: number): History {
  const messages = history.messages.filter(({ message_id }) => message_id !== messageId);
  return { ...history, messages };
}

/** The newest page behind what was known before, unless there is a gap between them. */
export function joined(known: History | null, newest: History): History {
  const first = newest.messages[0];
  const last = known?.messages.at(-1);
  if (!known || !first || !last || last.message_id < first.message_id) return newest;
  const older = known.messages.filter(({ message_id }) => message_id < first.message_id);
  return {
    messages: [...older, ...newest.messages],
    complete: older.length > 0 ? known.complete : newest.complete,
  };
}
