import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { ChatMessage, ChatView } from "../../protocol.ts";
import { Icon } from "../parts/icon.tsx";
import { previewOf } from "../rules/preview.ts";
import { historyOf } from "../state/histories.ts";
import { fetchMessages } from "../state/server.ts";
import { words } from "../words/index.ts";
import { jumpTo } from "./jump.ts";

/** The message pinned last; pressing it leads there. */
export function Pinned({ chat }: { chat: ChatView }) {
  const id = chat.pinned.at(-1);
  const fetched = useSignal<ChatMessage | null>(null);
  const find = ({ message_id }: ChatMessage) => message_id === id;
  const known = historyOf(chat.id).value?.messages.find(find);
  useEffect(() => {
    fetched.value = null;
    if (id === undefined || known) return;
    // Only this one is needed, and pages end before a number.
    void fetchMessages(chat.id, id + 1)
      .then((page) => {
        fetched.value = page.find(find) ?? null;
      })
      // The bar then names the message without its text.
      .catch(() => {});
  }, [chat.id, id, known === undefined]);
  if (id === undefined) return null;
  const message = known ?? fetched.value;
  return (
    <button type="button" class="pinned" onClick={() => void jumpTo(chat.id, id)}>
      <Icon name="pin" />
      <span>
        <b>{words.value.chat.pinned}</b>
        <span>{message && previewOf(message, words.value)}</span>
      </span>
    </button>
  );
}
