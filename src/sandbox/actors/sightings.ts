import type { BotApi } from "../bot-api/server.ts";
import type { ChatMessage, ChatState } from "../bot-api/telegram.ts";
import type { Toast } from "./transcript.ts";

/** Something became visible: a new or changed message, a toast. Numbered in order. */
type Sighting =
  | { readonly kind: "message"; readonly chatId: number; readonly messageId: number }
  | { readonly kind: "toast"; readonly toast: Toast };

export interface Sightings {
  /** How many there were so far: a mark to look back to. */
  readonly count: number;
  since(mark: number): readonly Sighting[];
  toasts(): readonly Toast[];
}

export function watch(api: BotApi): Sightings {
  const seen: Sighting[] = [];
  const saw = ({ chat }: ChatState, { message_id }: ChatMessage) =>
    seen.push({ kind: "message", chatId: chat.id, messageId: message_id });
  api.on((event) => {
    if (event.kind === "message" || event.kind === "edited") saw(event.chat, event.message);
    if (event.kind === "answer" && event.answer.text !== undefined) {
      const { personId, chatId, messageId, text, alert } = event.answer;
      seen.push({ kind: "toast", toast: { personId, chatId, messageId, text, alert } });
    }
  });
  return {
    get count() {
      return seen.length;
    },
    since: (mark) => seen.slice(mark),
    toasts: () => seen.flatMap((sighting) => (sighting.kind === "toast" ? [sighting.toast] : [])),
  };
}
