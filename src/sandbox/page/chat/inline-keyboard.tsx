import type { InlineKeyboardButton } from "grammy/types";
import type { ChatMessage } from "../../protocol.ts";
import { Icon } from "../parts/icon.tsx";
import { follow } from "../state/follow.ts";
import { notify } from "../state/notices.ts";
import { isPressed, press } from "../state/presses.ts";
import { words } from "../words/index.ts";

interface Props {
  readonly message: ChatMessage;
  readonly person: number;
}

/** The buttons under a message. */
export function InlineKeyboard({ message, person }: Props) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  // Read always, so that the bubble around is not drawn again when nothing of it changed.
  const busy = (data: string) => isPressed(message.chat.id, message.message_id, data);
  if (rows.length === 0) return null;
  return (
    <div class="inline-keyboard">
      {rows.map((row, index) => (
        <div key={index}>
          {row.map((button, place) => (
            <InlineButton
              // Two buttons may say the same.
              key={`${place}/${button.text}`}
              button={button}
              busy={"callback_data" in button && busy(button.callback_data)}
              onPress={() => void run(button, message, person)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface ButtonProps {
  readonly button: InlineKeyboardButton;
  readonly busy: boolean;
  readonly onPress: () => void;
}

function InlineButton({ button, busy, onPress }: ButtonProps) {
  return (
    <button type="button" onClick={onPress} aria-busy={busy} class={busy ? "busy" : ""}>
      <span class="label">{button.text}</span>
      {"url" in button && <Icon name="link" size={14} />}
      {"copy_text" in button && <Icon name="copy" size={14} />}
    </button>
  );
}

async function run(
  button: InlineKeyboardButton,
  { chat, message_id }: ChatMessage,
  person: number,
): Promise<void> {
  if ("callback_data" in button) return press(person, chat.id, message_id, button.callback_data);
  if ("url" in button) {
    if (follow(button.url, "button") === "browser") window.open(button.url, "_blank", "noopener");
  } else if ("copy_text" in button) {
    await navigator.clipboard.writeText(button.copy_text.text);
    notify(words.value.chat.copied);
  } else notify(words.value.links.notHere);
}
