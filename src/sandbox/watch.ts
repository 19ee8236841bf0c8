import type { SandboxEvent } from "./bot-api/events.ts";
import type { BotApi } from "./bot-api/server.ts";
import type { ChatState, Person } from "./bot-api/telegram.ts";
import type { PageEvents } from "./page-events.ts";
import type { Places } from "./places.ts";
import { viewCall, viewChat, viewPerson } from "./views.ts";

export interface Watch {
  /** Shows the person again, if anything about them changed. */
  person(id: number): void;
  stop(): void;
}

/** Tells the pages what happens between bot and people. */
export function watchWorld(api: BotApi, places: Places, events: PageEvents): Watch {
  const { people } = api.telegram;
  /** As last shown. Telegram's side has no event of its own for every change, such as a keyboard. */
  const shown = new Map<number, { person?: string; chat?: string }>();

  function isNews(id: number, kind: "person" | "chat", view: object): boolean {
    const text = JSON.stringify(view);
    const last = shown.get(id) ?? {};
    if (last[kind] === text) return false;
    shown.set(id, { ...last, [kind]: text });
    return true;
  }

  function showPerson(one: Person): void {
    const person = viewPerson(one, places.of(one.user.id));
    if (isNews(person.id, "person", person)) events.emit({ kind: "person", person });
  }

  function showChat(state: ChatState): void {
    const chat = viewChat(state);
    if (isNews(chat.id, "chat", chat)) events.emit({ kind: "chat", chat });
    if (state.person) showPerson(state.person);
  }

  for (const state of api.telegram.chats.values()) {
    isNews(state.chat.id, "chat", viewChat(state));
  }

  const stop = api.on((event) => {
    show(event);
    if ("chat" in event) showChat(event.chat);
    if (event.kind === "person") showPerson(event.person);
  });

  function show(event: SandboxEvent): void {
    switch (event.kind) {
      case "message":
      case "edited":
        events.emit({ kind: event.kind, message: event.message });
        break;
      case "deleted":
        events.emit({ kind: "deleted", chat: event.chat.chat.id, messageId: event.messageId });
        break;
      case "typing":
        events.emit({ kind: "typing", chat: event.chat.chat.id });
        break;
      case "answer": {
        const { personId: person, chatId: chat, messageId, text = null, alert } = event.answer;
        events.emit({ kind: "answer", person, chat, messageId, text, alert });
        break;
      }
      case "commands":
        events.emit({ kind: "commands" });
        break;
      case "call":
        events.emit({ kind: "call", call: viewCall(event.call) });
    }
  }

  return {
    person(id) {
      const one = people.get(id);
      if (one) showPerson(one);
    },
    stop,
  };
}
