import type { ChatMessage } from "../../protocol.ts";
import { Menu, type MenuItem } from "../parts/menu.tsx";
import { draftOf } from "../state/drafts.ts";
import { notify } from "../state/notices.ts";
import { words } from "../words/index.ts";

interface Props {
  readonly message: ChatMessage;
  readonly isOwn: boolean;
  readonly person: number;
}

/** Beside a message: reply to it, edit one's own, copy its text. */
export function MessageMenu({ message, isOwn, person }: Props) {
  const say = words.value.chat;
  const draft = draftOf({ person, chat: message.chat.id });
  const text = message.text ?? message.caption;
  const items: MenuItem[] = [
    {
      label: say.reply,
      icon: "reply",
      run: () => {
        draft.value = { ...draft.value, replyTo: message, editing: null };
      },
    },
  ];
  if (isOwn && message.text !== undefined)
    items.push({
      label: say.edit,
      icon: "edit",
      run: () => {
        draft.value = { ...draft.value, text: message.text ?? "", replyTo: null, editing: message };
      },
    });
  if (text !== undefined)
    items.push({
      label: say.copy,
      icon: "copy",
      run: () => void navigator.clipboard.writeText(text).then(() => notify(say.copied)),
    });
  return (
    <div class="message-menu">
      <Menu
        label={say.messageMenu}
        icon="more"
        place={isOwn ? "below-right" : "below-left"}
        items={items}
      />
    </div>
  );
}
