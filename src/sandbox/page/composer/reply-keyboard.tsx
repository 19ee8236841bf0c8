import type { KeyboardButton } from "grammy/types";
import type { ChatView } from "../../protocol.ts";
import { fold, folded } from "../state/choices.ts";
import { isAtBottom } from "../state/here.ts";

export interface Keyboard {
  readonly rows: readonly (readonly string[])[];
  readonly isShown: boolean;
  readonly placeholder: string | undefined;
  toggle(): void;
}

export function useKeyboard({ id, keyboard }: ChatView): Keyboard {
  const buttons = keyboard && "keyboard" in keyboard ? keyboard.keyboard : [];
  const isShown = buttons.length > 0 && !folded.value.has(id);
  return {
    rows: buttons.map((row) => row.map(labelOf)),
    isShown,
    placeholder: keyboard?.input_field_placeholder || undefined,
    toggle: () => fold(id, isShown),
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
