import type { ComponentChildren } from "preact";
import { type Target, targetOf } from "../rules/links.ts";
import { follow } from "../state/follow.ts";
import { bot } from "../state/world.ts";

/** A link in a text: what leads into the sandbox is followed here, the rest in a tab of its own. */
export function Link({ url, children }: { url: string; children: ComponentChildren }) {
  const target = targetOf(url, bot.value.username);
  // The middle button too: it would open the true Telegram.
  const stay = (event: MouseEvent) => {
    if (follow(url, "text") === "handled") event.preventDefault();
  };
  return (
    <a
      href={addressOf(target)}
      target="_blank"
      rel="noopener noreferrer"
      onClick={stay}
      onAuxClick={stay}
    >
      {children}
    </a>
  );
}

/** Never one that a script could hide in. */
function addressOf(target: Target): string {
  if (target.kind === "web") return target.url;
  return target.kind === "start" ? target.link : "#";
}
