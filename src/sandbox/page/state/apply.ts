import type { ChatMessage, ChatView, PageEvent } from "../../protocol.ts";
import { countUnread } from "../rules/unread.ts";
import { fold } from "./choices.ts";
import { setClock } from "./clock.ts";
import { here, reading } from "./here.ts";
import { historyOf, put, remove } from "./histories.ts";
import { alert, notify } from "./notices.ts";
import { answered } from "./presses.ts";
import { hideTyping, showTyping } from "./typing.ts";
import * as world from "./world.ts";

/** Takes what the server tells into the page's state. */
export function apply(event: PageEvent): void {
  switch (event.kind) {
    case "person":
      world.people.value = new Map(world.people.value).set(event.person.id, event.person);
      return;
    case "chat":
      showNewKeyboard(event.chat);
      putChat(event.chat);
      return;
    case "message":
      arrive(event.message);
      return;
    case "edited":
      put(event.message);
      if (world.latest.value.get(event.message.chat.id)?.message_id === event.message.message_id)
        setLatest(event.message);
      return;
    case "deleted":
      remove(event.chat, event.messageId);
      forgetLatest(event.chat, event.messageId);
      return;
    case "typing":
      showTyping(event.chat);
      return;
    case "answer":
      answered(event.chat, event.messageId);
      // Only the one who pressed sees the answer.
      if (event.text && event.person === here.value?.person) show(event.text, event.alert);
      return;
    case "commands":
      world.commandsVersion.value += 1;
      return;
    case "call":
      world.calls.value = [...world.calls.value.slice(1 - world.CALLS), event.call];
      return;
    case "clock":
      setClock(event.clock);
      return;
    case "faults":
      world.faults.value = event.faults;
      return;
  }
}

function show(text: string, isAlert: boolean): void {
  if (isAlert) alert.value = text;
  else notify(text);
}

function showNewKeyboard({ id, keyboard }: ChatView): void {
  const before = world.chats.value.get(id)?.keyboard;
  if (JSON.stringify(before) !== JSON.stringify(keyboard)) fold(id, false);
}

function putChat(chat: ChatView): void {
  world.chats.value = new Map(world.chats.value).set(chat.id, chat);
}

function arrive(message: ChatMessage): void {
  const chat = message.chat.id;
  put(message);
  setLatest(message);
  if (message.from.is_bot) hideTyping(chat);
  else afterUse(chat);
  const watching = { person: here.value?.person, reading: reading.value };
  world.unread.value = countUnread(world.unread.value, message, watching);
}

/** As Telegram's apps do: a keyboard for one use folds when it was used, and the icon brings it back. */
function afterUse(id: number): void {
  const chat = world.chats.value.get(id);
  if (!chat?.keyboard) return;
  if ("force_reply" in chat.keyboard) putChat({ ...chat, keyboard: null });
  else if (chat.keyboard.one_time_keyboard) fold(id, true);
}

const setLatest = (message: ChatMessage): void => {
  world.latest.value = new Map(world.latest.value).set(message.chat.id, message);
};

/** The one before it, if the chat is loaded; else the list shows none until something is said. */
function forgetLatest(chat: number, messageId: number): void {
  if (world.latest.value.get(chat)?.message_id !== messageId) return;
  const latest = new Map(world.latest.value);
  const before = historyOf(chat).value?.messages.at(-1);
  if (before) latest.set(chat, before);
  else latest.delete(chat);
  world.latest.value = latest;
}
