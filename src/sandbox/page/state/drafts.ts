import { type Signal, signal } from "@preact/signals";
import type { ChatMessage } from "../../protocol.ts";
import { type Address, addressOf } from "../rules/address.ts";

/** What somebody has begun to write in a chat: kept while this tab looks at other chats. */
export interface Draft {
  readonly text: string;
  readonly replyTo: ChatMessage | null;
  readonly editing: ChatMessage | null;
  /** The forced reply that was waved away, by the message's number. */
  readonly notReplyingTo: number | null;
}

export const EMPTY: Draft = { text: "", replyTo: null, editing: null, notReplyingTo: null };

const drafts = new Map<string, Signal<Draft>>();

export function draftOf({ person, chat }: Address): Signal<Draft> {
  const key = addressOf(person, chat);
  let draft = drafts.get(key);
  if (!draft) {
    draft = signal(EMPTY);
    drafts.set(key, draft);
  }
  return draft;
}
