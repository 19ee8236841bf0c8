import { signal } from "@preact/signals";

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Short messages that go by themselves. */
export const toasts = signal<readonly Toast[]>([]);
/** A message of the bot that stays until OK. */
export const alert = signal<string | null>(null);

/** As long as a toast stays, in milliseconds: time enough to read two lines. */
const STAY = 5_000;
let count = 0;

export function notify(text: string, action?: Toast["action"]): void {
  const id = ++count;
  // Said twice, it is shown once, anew.
  const others = toasts.value.filter((toast) => toast.text !== text);
  toasts.value = [...others.slice(-2), { id, text, ...(action && { action }) }];
  setTimeout(() => dismiss(id), action ? STAY * 2 : STAY);
}

export function dismiss(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}
