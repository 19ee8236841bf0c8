import { sources } from "../guards/sources.ts";

/**
 * The buttons that stand below a message, as far as the code tells: what is said in the same function.
 * A function that says many things shows them at different times, so it tells nothing.
 */
const FEW = 12;

/** What is said when a button cannot be obeyed is no button. */
const ABOUT_BUTTONS = new Set(["button-old", "button-stale"]);

export function isButton(key: string): boolean {
  return key.startsWith("button-") && !ABOUT_BUTTONS.has(key);
}

export function buttonsBelow(keys: ReadonlySet<string>): Map<string, readonly string[]> {
  const below = new Map<string, Set<string>>();
  for (const { text } of sources("src/telegram")) {
    for (const body of text.split(/\n(?=(?:export )?(?:async )?(?:function|const) )/)) {
      const said = [...body.matchAll(/"([a-z][\w-]+)"/g)].map(([, key = ""]) => key);
      const known = [...new Set(said)].filter((key) => keys.has(key));
      const buttons = known.filter(isButton);
      const messages = known.filter((key) => !isButton(key));
      if (messages.length > FEW) continue;
      for (const message of messages) {
        below.set(message, new Set([...(below.get(message) ?? []), ...buttons]));
      }
    }
  }
  return new Map([...below].map(([key, buttons]) => [key, [...buttons]]));
}
