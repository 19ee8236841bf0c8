import { type Signal, signal } from "@preact/signals";
import { type ChatMessage, PAGE } from "../../protocol.ts";
import { added, type History, joined, removed } from "../rules/history.ts";
import { fetchMessages } from "./server.ts";

const histories = new Map<number, Signal<History | null>>();
const loading = new Map<number, Promise<void>>();
/** What happened in a chat while its newest page was on its way. */
const meanwhile = new Map<number, ((history: History) => History)[]>();

/** Null while the chat has not been loaded. */
export function historyOf(chat: number): Signal<History | null> {
  let history = histories.get(chat);
  if (!history) {
    history = signal<History | null>(null);
    histories.set(chat, history);
  }
  return history;
}

/** Loads the newest page, if the chat was not loaded before. */
export const load = (chat: number): Promise<void> =>
  historyOf(chat).value ? Promise.resolve() : once(chat, () => loadNewest(chat));

/** Loads the newest page again: after a gap nobody knows what was missed. */
export const refresh = (chat: number): Promise<void> => {
  loading.delete(chat);
  return once(chat, () => loadNewest(chat));
};

async function loadNewest(chat: number): Promise<void> {
  const changes: ((history: History) => History)[] = [];
  meanwhile.set(chat, changes);
  const page = await fetchMessages(chat);
  // A refresh that began later knows better.
  if (meanwhile.get(chat) !== changes) return;
  meanwhile.delete(chat);
  const whole = joined(historyOf(chat).value, { messages: page, complete: page.length < PAGE });
  historyOf(chat).value = changes.reduce((history, change) => change(history), whole);
}

/** Loads the page before what is known; does nothing at the chat's beginning. */
export const loadOlder = (chat: number): Promise<void> =>
  once(chat, async () => {
    const known = historyOf(chat).value;
    if (!known || known.complete) return;
    const page = await fetchMessages(chat, known.messages[0]?.message_id);
    change(chat, ({ messages }) => ({
      messages: [...page, ...messages],
      complete: page.length < PAGE,
    }));
  });

/** Loads back to a message; false if it does not exist any more. */
export async function loadUntil(chat: number, messageId: number): Promise<boolean> {
  for (;;) {
    const history = historyOf(chat).value;
    if (!history) return false;
    if (history.messages.some(({ message_id }) => message_id === messageId)) return true;
    const first = history.messages[0];
    if (history.complete || !first || first.message_id < messageId) return false;
    await loadOlder(chat);
  }
}

/** A message that is new, or the new state of one that is known. */
export const put = (message: ChatMessage): void =>
  change(message.chat.id, (history) => added(history, message));

export const remove = (chat: number, messageId: number): void =>
  change(chat, (history) => removed(history, messageId));

/** All but the chat that is open: it is refreshed in place, so that nothing jumps. */
export function forgetOthers(open: number | undefined): void {
  for (const [chat, history] of histories) if (chat !== open) history.value = null;
}

function change(chat: number, how: (history: History) => History): void {
  meanwhile.get(chat)?.push(how);
  const history = historyOf(chat);
  if (history.value) history.value = how(history.value);
}

function once(chat: number, work: () => Promise<void>): Promise<void> {
  const running = loading.get(chat);
  if (running) return running;
  const promise = work().finally(() => {
    if (loading.get(chat) === promise) loading.delete(chat);
  });
  loading.set(chat, promise);
  return promise;
}
