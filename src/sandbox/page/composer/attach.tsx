import { useRef } from "preact/hooks";
import { Menu, type MenuItem } from "../parts/menu.tsx";
import type { Address } from "../rules/address.ts";
import { dialog } from "../state/choices.ts";
import { draftOf, EMPTY } from "../state/drafts.ts";
import { notify } from "../state/notices.ts";
import { act } from "../state/server.ts";
import { words } from "../words/index.ts";

/** Files, and the other things that people send without words. */
export function Attach({ at, isGroup }: { at: Address; isGroup: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const say = words.value.composer;
  const one = (
    what: "sticker" | "voice" | "location" | "video" | "poll" | "contact",
  ): MenuItem => ({
    label: say[what],
    icon: what,
    run: () => void act({ do: what, ...at }),
  });
  const unnamed: MenuItem = {
    label: say.unnamed,
    icon: "group",
    run: () => {
      const draft = draftOf(at);
      const text = draft.value.text.trim();
      if (text === "") return notify(say.unnamedHint);
      draft.value = EMPTY;
      void act({ do: "say", ...at, text, unnamed: true });
    },
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={say.files}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again.
          currentTarget.value = "";
          if (files.length > 0) dialog.value = { kind: "upload", files };
        }}
      />
      <Menu
        label={say.attach}
        icon="clip"
        place="above-right"
        items={[
          { label: say.files, icon: "file", run: () => input.current?.click() },
          one("sticker"),
          one("voice"),
          one("location"),
          one("video"),
          one("poll"),
          one("contact"),
          {
            label: say.rich,
            icon: "table",
            run: () => {
              dialog.value = { kind: "rich" };
            },
          },
          ...(isGroup ? [unnamed] : []),
        ]}
      />
    </>
  );
}
