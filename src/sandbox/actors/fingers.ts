import type { InlineKeyboardButton, KeyboardButton } from "grammy/types";
import type { Where } from "../bot-api/sharing.ts";
import type { ChatMessage, Person } from "../bot-api/telegram.ts";
import type { Group } from "./group.ts";
import { drawButtons, inlineButtons, keyboardButtons, labelOf } from "./transcript.ts";
import type { World } from "./world.ts";

/** Finds the button that a person means and taps it; returns the query's id of an inline one. */
export interface Fingers {
  tap(label: string, where: Where): string | undefined;
  tapIn(message: ChatMessage, label: string): string | undefined;
}

export function createFingers(world: World, person: Person, chatOf: () => Group["chat"]): Fingers {
  const { people, telegram } = world.api;
  const name = person.user.first_name;

  function tapInline(message: ChatMessage, button: InlineKeyboardButton): string | undefined {
    return people.tap(person, chatOf(), message.message_id, button);
  }

  function tapKeyboard(button: KeyboardButton, where: Where): void {
    if (typeof button !== "string" && "request_contact" in button)
      people.contact(person, "+84900000000", where);
    else if (typeof button !== "string" && "request_location" in button)
      people.location(person, 21.7583, 106.9275, where);
    else people.say(person, labelOf(button), where);
  }

  return {
    tap: (label, where) => {
      const state = chatOf();
      const key = choose(keyboardButtons(state), label);
      for (const message of [...state.messages.values()].reverse()) {
        const inline = choose(inlineButtons(message), label);
        if (inline) return tapInline(message, inline);
        if (message.message_id === state.keyboard?.messageId && key)
          return void tapKeyboard(key, where);
      }
      // The keyboard outlives its message.
      if (key) return void tapKeyboard(key, where);
      throw new Error(`${name} finds no button "${label}". There are:\n${listButtons(state)}`);
    },
    tapIn: (message, label) => {
      const current = chatOf().messages.get(message.message_id);
      if (!current) throw new Error(`${name} cannot tap "${label}": the message is gone`);
      const button = choose(inlineButtons(current), label);
      if (button) return tapInline(current, button);
      const there = drawButtons(inlineButtons(current)) || "none";
      throw new Error(`${name} finds no button "${label}" in that message. There are: ${there}`);
    },
  };

  function listButtons(state: Group["chat"]): string {
    const lines = [...state.messages.values()]
      .filter((message) => inlineButtons(message).length > 0)
      .map((message) => `  under "${firstLine(message)}": ${drawButtons(inlineButtons(message))}`);
    const keyboard = keyboardButtons(state);
    if (keyboard.length > 0) lines.push(`  on the keyboard: ${drawButtons(keyboard)}`);
    const own = state.messages.size === 0 ? `  (an empty chat with @${telegram.bot.username})` : "";
    return lines.join("\n") || own || "  none";
  }
}

/** The exact label first, then the only one that contains it. */
function choose<B extends KeyboardButton | InlineKeyboardButton>(
  buttons: readonly B[],
  label: string,
): B | undefined {
  const wanted = label.normalize("NFC");
  const exact = buttons.find((button) => labelOf(button) === wanted);
  if (exact) return exact;
  const similar = buttons.filter((button) => labelOf(button).includes(wanted));
  if (similar.length > 1)
    throw new Error(`"${label}" fits several buttons: ${drawButtons(similar)}`);
  return similar[0];
}

const firstLine = ({ text, caption }: ChatMessage): string =>
  (text ?? caption ?? "").split("\n")[0]?.slice(0, 60) ?? "";
