import type { RefObject } from "preact";
import type { ChatMessage, ChatView } from "../../protocol.ts";
import { Icon } from "../parts/icon.tsx";
import type { Address } from "../rules/address.ts";
import { previewOf } from "../rules/preview.ts";
import { draftOf } from "../state/drafts.ts";
import { historyOf } from "../state/histories.ts";
import { words } from "../words/index.ts";
import type { Writing } from "./writing.ts";

export interface Reply {
  readonly to: ChatMessage | null;
  /** No reply after all. */
  cancel(): void;
}

/** The message that was chosen, or the one that the bot wants a reply to. */
export function useReply(at: Address, { keyboard }: ChatView): Reply {
  const draft = draftOf(at);
  const { replyTo, notReplyingTo } = draft.value;
  const asked =
    keyboard && "force_reply" in keyboard
      ? historyOf(at.chat).value?.messages.findLast(({ from }) => from.is_bot)
      : undefined;
  const forced = asked && asked.message_id !== notReplyingTo ? asked : null;
  return {
    to: replyTo ?? forced,
    cancel: () => {
      const waved = replyTo ? notReplyingTo : (forced?.message_id ?? null);
      draft.value = { ...draft.value, replyTo: null, notReplyingTo: waved };
    },
  };
}

interface Props {
  readonly reply: Reply;
  readonly writing: Writing;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** Above the field: which message is answered or edited. */
export function ReplyStrip({ reply, writing, field }: Props) {
  const { editing } = writing.draft.value;
  const message = editing ?? reply.to;
  if (!message) return null;
  const say = words.value;
  return (
    <div class="reply-strip">
      <Icon name={editing ? "edit" : "reply"} />
      <span>
        <b>{editing ? say.composer.editing : say.composer.replyTo}</b>
        <span>{previewOf(message, say)}</span>
      </span>
      <button
        type="button"
        class="plain"
        aria-label={say.cancel}
        onClick={() => {
          if (editing) writing.stop();
          else reply.cancel();
          field.current?.focus();
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
