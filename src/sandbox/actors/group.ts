import type { BotApi } from "../bot-api/server.ts";
import type { ChatState } from "../bot-api/telegram.ts";
import { drawChat } from "./transcript.ts";

export interface GroupOptions {
  readonly kind?: "group" | "supergroup" | "forum";
  readonly bot?: "member" | "administrator" | "none";
}

/** A group as people know it: the same one after it became a supergroup with another id. */
export interface Group {
  readonly title: string;
  readonly id: number;
  readonly chat: ChatState;
  /** Follows an upgrade; called by the actor that does it. */
  become(chat: ChatState): void;
  screen(): string;
}

export const nameOf = ({ chat }: ChatState): string =>
  chat.type === "private" ? chat.first_name : chat.title;

export function groupOf(api: BotApi, first: ChatState): Group {
  let chat = first;
  return {
    title: nameOf(first),
    get id() {
      return chat.chat.id;
    },
    get chat() {
      return chat;
    },
    become: (next) => {
      chat = next;
    },
    screen: () => drawChat(api, chat),
  };
}
