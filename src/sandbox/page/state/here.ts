import { computed, effect, signal } from "@preact/signals";
import { type Address, addressOf, readAddress } from "../rules/address.ts";
import { markRead } from "../rules/unread.ts";
import { chats, people, unread } from "./world.ts";

/** Who looks at which chat in this tab; null while none is chosen. */
export const here = signal<Address | null>(null);
const isVisible = signal(true);
/** Whether the newest message of the open chat is in view. */
export const isAtBottom = signal(true);
/** The row of the open chat that is drawn first; null is a few from its end, see rules/window.ts. */
export const firstRow = signal<string | null>(null);

export const person = computed(() => people.value.get(here.value?.person ?? 0));
export const chat = computed(() => chats.value.get(here.value?.chat ?? 0));
/** The chat that is being read at this moment: in view, in front, at its end. */
export const reading = computed(() =>
  isVisible.value && isAtBottom.value ? here.value?.chat : undefined,
);

export function go(to: Address | null): void {
  location.hash = to ? addressOf(to.person, to.chat) : "#/";
}

export function followAddress(): void {
  const read = () => {
    isAtBottom.value = true;
    firstRow.value = null;
    here.value = readAddress(location.hash);
  };
  read();
  addEventListener("hashchange", read);
  const look = () => {
    isVisible.value = document.visibilityState === "visible";
  };
  look();
  document.addEventListener("visibilitychange", look);
  effect(() => {
    if (reading.value !== undefined) unread.value = markRead(unread.value, reading.value);
  });
  // A group that became a supergroup goes on under another number.
  effect(() => {
    const to = chat.value?.migratedTo;
    if (to != null && here.value) go({ ...here.value, chat: to });
  });
}
