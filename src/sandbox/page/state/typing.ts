import { typing } from "./world.ts";

/** As Telegram's apps do: the sign goes by itself after five seconds, or when something was said. */
const STAY = 5_000;

const timers = new Map<number, ReturnType<typeof setTimeout>>();

export function showTyping(chat: number): void {
  clearTimeout(timers.get(chat));
  timers.set(
    chat,
    setTimeout(() => hideTyping(chat), STAY),
  );
  if (!typing.value.has(chat)) typing.value = new Set(typing.value).add(chat);
}

export function hideTyping(chat: number): void {
  if (!typing.value.has(chat)) return;
  typing.value = new Set([...typing.value].filter((other) => other !== chat));
}
