import type { Sandbox } from "./sandbox.ts";
import {
  type ChatMessage,
  type ChatState,
  isGroup,
  type MessageContent,
  type Person,
} from "./telegram.ts";

/** What becomes of chats, topics, messages and accounts. Of some of it Telegram tells the bot nothing. */
export interface Changes {
  rename(person: Person, group: ChatState, title: string): void;
  /** The bot hears nothing: it finds out when it writes. */
  deleteGroup(group: ChatState): void;
  closeTopic(person: Person, group: ChatState, topic: number): void;
  reopenTopic(person: Person, group: ChatState, topic: number): void;
  /** With all its messages; the bot hears nothing. */
  deleteTopic(group: ChatState, topic: number): void;
  /** Deletes a message for everybody; the bot hears nothing. */
  deleteMessage(chat: ChatState, messageId: number): void;
  /** Deletes the account; the bot hears nothing. */
  deactivate(person: Person): void;
}

/** Writes a service message into a chat, in somebody's name. */
type Notice = (by: Person, state: ChatState, content: MessageContent) => void;

export function createChanges({ telegram, events }: Sandbox, notice: Notice): Changes {
  const inTopic = (topic: number) => ({
    message_thread_id: topic,
    is_topic_message: true as const,
  });

  function deleteMessage(chat: ChatState, messageId: number): void {
    if (!chat.messages.delete(messageId)) return;
    const pinned = chat.pinned.indexOf(messageId);
    if (pinned >= 0) chat.pinned.splice(pinned, 1);
    events.emit({ kind: "deleted", chat, messageId });
  }

  return {
    deleteMessage,
    rename: (person, group, title) => {
      if (!isGroup(group)) throw new Error("Only a group has a title");
      Object.assign(group.chat, { title });
      notice(person, group, { new_chat_title: title });
      events.emit({ kind: "chat", chat: group });
    },
    deleteGroup: (group) => {
      // Of a supergroup Telegram's server only knows that the bot may not be there any more.
      if (group.chat.type === "supergroup") group.bot = "kicked";
      else group.deleted = true;
      for (const id of group.members.keys()) group.members.set(id, "left");
      events.emit({ kind: "chat", chat: group });
    },
    closeTopic: (person, group, topic) => {
      group.closedTopics.add(topic);
      notice(person, group, { forum_topic_closed: {}, ...inTopic(topic) });
      events.emit({ kind: "chat", chat: group });
    },
    reopenTopic: (person, group, topic) => {
      group.closedTopics.delete(topic);
      notice(person, group, { forum_topic_reopened: {}, ...inTopic(topic) });
      events.emit({ kind: "chat", chat: group });
    },
    deleteTopic: (group, topic) => {
      group.topics.delete(topic);
      group.closedTopics.delete(topic);
      const theirs = [...group.messages.values()].filter(isIn(topic));
      for (const { message_id } of theirs) deleteMessage(group, message_id);
      events.emit({ kind: "chat", chat: group });
    },
    deactivate: (person) => {
      person.deactivated = true;
      for (const chat of telegram.chats.values()) {
        if (chat.members.has(person.user.id)) chat.members.set(person.user.id, "left");
      }
      events.emit({ kind: "person", person });
    },
  };
}

const isIn = (topic: number) => (message: ChatMessage) => message.message_thread_id === topic;
