import type { Signal } from "@preact/signals";
import type { ChatMessage } from "../../protocol.ts";
import type { Address } from "../rules/address.ts";
import { type Draft, draftOf, EMPTY } from "../state/drafts.ts";
import { isAtBottom } from "../state/here.ts";
import { act } from "../state/server.ts";
import { threadOf } from "../state/topics.ts";

export interface Writing {
  readonly draft: Signal<Draft>;
  readonly canSend: boolean;
  type(text: string): void;
  /** Sends or saves what is written; it stays if that fails. */
  send(): Promise<void>;
  /** Says this, whatever is written: a button of the keyboard, a command of the menu. */
  say(text: string): Promise<void>;
  stop(): void;
}

export function useWriting(at: Address, replyTo: ChatMessage | null): Writing {
  const draft = draftOf(at);
  const text = draft.value.text.trim();

  async function say(words: string): Promise<boolean> {
    isAtBottom.value = true;
    const thread = threadOf(at.chat) ?? undefined;
    const outcome = await act({
      do: "say",
      ...at,
      text: words,
      ...(replyTo && { replyTo: replyTo.message_id }),
      ...(thread !== undefined && { thread }),
    });
    return outcome.ok;
  }

  async function send(): Promise<void> {
    if (text === "") return;
    const written = draft.value;
    const { editing } = written;
    // Cleared at once, as in every messenger; what cannot be sent comes back.
    draft.value = EMPTY;
    const isSent = editing
      ? (await act({ do: "edit", ...at, message: editing.message_id, text })).ok
      : await say(text);
    if (!isSent && draft.value.text === "") draft.value = written;
  }

  return {
    draft,
    canSend: text !== "",
    type: (words) => {
      draft.value = { ...draft.value, text: words };
    },
    send,
    say: async (words) => {
      const isSent = await say(words);
      if (isSent) draft.value = { ...draft.value, replyTo: null };
    },
    stop: () => {
      const { editing, text: words } = draft.value;
      draft.value = editing ? EMPTY : { ...EMPTY, text: words };
    },
  };
}
