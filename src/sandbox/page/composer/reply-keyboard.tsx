import { signal } from "@preact/signals";
import type { KeyboardButton } from "grammy/types";
import type { ChatView } from "../../protocol.ts";
import { isAtBottom } from "../state/here.ts";

export interface Keyboard {
  readonly rows: readonly (readonly string[])[];
  readonly isShown: boolean;
  readonly placeholder: string | undefined;
  toggle(): void;
}

/** Chats whose keyboard was folded by hand. */
const folded = signal<ReadonlySet<number>>(new Set());

export function useKeyboard({ id, keyboard }: ChatView): Keyboard {
  const buttons = keyboard && "keyboard" in keyboard ? keyboard.keyboard : [];
  const isShown = buttons.length > 0 && !folded.value.has(id);
  return {
    rows: buttons.map((row) => row.map(labelOf)),
    isShown,
    placeholder: keyboard?.input_field_placeholder || undefined,
    toggle: () => {
      const next = new Set(folded.value);
      if (!next.delete(id)) next.add(id);
      folded.value = next;
    },
  };
}

const labelOf = (button: KeyboardButton): string =>
  typeof button === "string" ? button : button.text;

interface Props {
  readonly keyboard: Keyboard;
  readonly say: (text: string) => Promise<void>;
}

/** The bot's keyboard in the place of the phone's: each button says its words. */
export function ReplyKeyboard({ keyboard, say }: Props) {
  return (
    <div class="reply-keyboard">
      {keyboard.rows.map((row, index) => (
        <div key={index}>
          {row.map((label, place) => (
            <button
              key={`${place}/${label}`}
              type="button"
              onClick={() => {
                isAtBottom.value = true;
                void say(label);
              }}
            >
              {label}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
