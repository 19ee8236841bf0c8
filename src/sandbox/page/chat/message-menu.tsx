import type { ChatMessage } from "../../protocol.ts";
import { Menu, type MenuItem } from "../parts/menu.tsx";
import { dialog } from "../state/choices.ts";
import { draftOf } from "../state/drafts.ts";
import { notify } from "../state/notices.ts";
import { act } from "../state/server.ts";
import { words } from "../words/index.ts";

interface Props {
  readonly message: ChatMessage;
  readonly isOwn: boolean;
  readonly person: number;
}

/** Words can be put below it afterwards, too. */
const isCaptioned = ({ photo, document }: ChatMessage) => Boolean(photo ?? document);

/** Beside a message: reply to it, send it on, copy its text; edit and delete one's own. */
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
  items.push({
    label: say.forward,
    icon: "forward",
    run: () => {
      dialog.value = { kind: "forward", message };
    },
  });
  if (isOwn && (text !== undefined || isCaptioned(message)))
    items.push({
      label: say.edit,
      icon: "edit",
      run: () => {
        draft.value = { ...draft.value, text: text ?? "", replyTo: null, editing: message };
      },
    });
  if (text !== undefined)
    items.push({
      label: say.copy,
      icon: "copy",
      run: () => void navigator.clipboard.writeText(text).then(() => notify(say.copied)),
    });
  if (isOwn)
    items.push({
      label: say.delete,
      icon: "trash",
      run: () =>
        void act({ do: "delete", person, chat: message.chat.id, message: message.message_id }),
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
