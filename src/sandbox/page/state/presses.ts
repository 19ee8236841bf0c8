import { signal } from "@preact/signals";
import { act } from "./server.ts";

/** Buttons that wait for the bot's answer. */
const presses = signal<ReadonlySet<string>>(new Set());

/** Telegram forgets a press after this long, in milliseconds; the button then stops spinning. */
const PATIENCE = 15_000;

const keyOf = (chat: number, message: number, data: string) => `${chat}/${message}/${data}`;

export const isPressed = (chat: number, message: number, data: string): boolean =>
  presses.value.has(keyOf(chat, message, data));

export async function press(
  person: number,
  chat: number,
  message: number,
  data: string,
): Promise<void> {
  const key = keyOf(chat, message, data);
  if (presses.value.has(key)) return;
  presses.value = new Set(presses.value).add(key);
  setTimeout(() => release((other) => other === key), PATIENCE);
  const outcome = await act({ do: "press", person, chat, message, data });
  if (!outcome.ok) release((other) => other === key);
}

/** The bot answered a press on this message. */
export const answered = (chat: number, message: number): void =>
  release((key) => key.startsWith(`${chat}/${message}/`));

function release(which: (key: string) => boolean): void {
  const left = [...presses.value].filter((key) => !which(key));
  if (left.length < presses.value.size) presses.value = new Set(left);
}
