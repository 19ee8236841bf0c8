import { useRef } from "preact/hooks";
import { Menu, type MenuItem } from "../parts/menu.tsx";
import type { Address } from "../rules/address.ts";
import { dialog } from "../state/choices.ts";
import { act } from "../state/server.ts";
import { words } from "../words/index.ts";

/** Files, and the other things that people send without words. */
export function Attach({ at }: { at: Address }) {
  const input = useRef<HTMLInputElement>(null);
  const say = words.value.composer;
  const one = (what: "sticker" | "voice" | "location"): MenuItem => ({
    label: say[what],
    icon: what,
    run: () => void act({ do: what, ...at }),
  });
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
        ]}
      />
    </>
  );
}
