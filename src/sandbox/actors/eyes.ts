import type { ChatMessage, Person } from "../bot-api/telegram.ts";
import type { Group } from "./group.ts";
import {
  contentOf,
  drawChat,
  drawMessage,
  inlineButtons,
  keyboardButtons,
  labelOf,
} from "./transcript.ts";
import type { World } from "./world.ts";

/** What a person sees in a chat. All of it looks at what is there now and waits for nothing. */
export interface Eyes {
  /**
   * Something became visible since her last action that fits: a new or changed message or a toast.
   * Returns the newest such message (for a toast, the message whose button was tapped).
   */
  sees(pattern: RegExp | string): ChatMessage;
  /** Nothing that became visible since her last action fits. */
  doesNotSee(pattern: RegExp | string): void;
  /** Nothing at all became visible since her last action. */
  seesNothing(): void;
  /** A button that she could tap now, in any message or on the keyboard. */
  seesButton(label: string): void;
  doesNotSeeButton(label: string): void;
  /** Labels of all buttons that she could tap now, newest message first, the keyboard last. */
  buttons(): string[];
  /** The newest message of the bot. */
  lastMessage(): ChatMessage;
  /** The chat as text, buttons included. */
  screen(): string;
}

interface Visible {
  readonly text: string;
  readonly message: ChatMessage | undefined;
}

export function createEyes(
  world: World,
  person: Person,
  chatOf: () => Group["chat"],
  mark: () => number,
): Eyes {
  const name = person.user.first_name;
  const own = (message: ChatMessage) => message.from.id === person.user.id;
  const toasts = () =>
    world.sightings.toasts().filter(({ personId }) => personId === person.user.id);
  const screen = () => drawChat(world.api, chatOf(), toasts());

  /** Deleted messages are gone; of changed ones only the present state counts. */
  function news(): Visible[] {
    const { messages, chat } = chatOf();
    const seen = new Set<number>();
    return world.sightings.since(mark()).flatMap((sighting): Visible[] => {
      if (sighting.kind === "toast") {
        const { personId, chatId, messageId, text } = sighting.toast;
        const isHers = personId === person.user.id && chatId === chat.id;
        return isHers ? [{ text: text.normalize("NFC"), message: messages.get(messageId) }] : [];
      }
      if (sighting.chatId !== chat.id || seen.has(sighting.messageId)) return [];
      seen.add(sighting.messageId);
      const message = messages.get(sighting.messageId);
      return message && !own(message) ? [{ text: contentOf(message), message }] : [];
    });
  }

  function buttons(): string[] {
    const newestFirst = [...chatOf().messages.values()].reverse();
    return [...newestFirst.flatMap(inlineButtons), ...keyboardButtons(chatOf())].map(labelOf);
  }

  function complain(what: string): never {
    const since = news().map(({ text, message }) =>
      message ? drawMessage(world.api, message).join("\n") : `thông báo: ${text}`,
    );
    throw new Error(
      `${name} ${what}\n\nSince the last action:\n${since.join("\n") || "  nothing"}\n\nThe whole chat:\n${screen()}`,
    );
  }

  const lastMessage = () =>
    [...chatOf().messages.values()].findLast(({ from }) => from.id === world.api.telegram.bot.id) ??
    complain("has no message of the bot");

  return {
    sees: (pattern) => {
      const found = news().findLast(({ text }) => fits(text, pattern));
      if (!found) return complain(`does not see ${pattern}`);
      return found.message ?? lastMessage();
    },
    doesNotSee: (pattern) => {
      if (news().some(({ text }) => fits(text, pattern))) complain(`sees ${pattern}`);
    },
    seesNothing: () => {
      if (news().length > 0) complain("sees something");
    },
    seesButton: (label) => {
      if (!buttons().some((button) => button.includes(label.normalize("NFC"))))
        complain(`sees no button "${label}"`);
    },
    doesNotSeeButton: (label) => {
      if (buttons().some((button) => button.includes(label.normalize("NFC"))))
        complain(`sees a button "${label}"`);
    },
    buttons,
    lastMessage,
    screen,
  };
}

// A fresh expression per try: one with the g flag would remember where it stopped.
const fits = (text: string, pattern: RegExp | string): boolean =>
  typeof pattern === "string"
    ? text.includes(pattern.normalize("NFC"))
    : new RegExp(pattern.source.normalize("NFC"), pattern.flags.replace("g", "")).test(text);
