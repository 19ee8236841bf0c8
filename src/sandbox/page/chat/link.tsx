import type { ComponentChildren } from "preact";
import { follow } from "../state/follow.ts";

/** A link in a text: what leads into the sandbox is followed here, the rest in a tab of its own. */
export function Link({ url, children }: { url: string; children: ComponentChildren }) {
  return (
    <a
      href={/^[a-z][a-z\d+.-]*:/i.test(url) ? url : `https://${url}`}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        if (follow(url, "text") === "handled") event.preventDefault();
      }}
    >
      {children}
    </a>
  );
}
