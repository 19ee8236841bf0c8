import { effect, type Signal, signal } from "@preact/signals";

const PREFIX = "dau-moi-sandbox.";

/** A value that this browser remembers; one that is not valid any more gives way to the usual one. */
export function stored<T>(name: string, usual: T, isValid: (value: unknown) => boolean): Signal<T> {
  const value = signal<T>(read(PREFIX + name, isValid) ?? usual);
  effect(() => write(PREFIX + name, value.value));
  return value;
}

function read<T>(key: string, isValid: (value: unknown) => boolean): T | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isValid(value) ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}

// A browser that keeps nothing (private windows) still shows the page.
function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {}
}
