import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { dialog } from "../state/choices.ts";
import { words } from "../words/index.ts";

/** Takes files that are dragged onto the chat. */
export function DropTarget({ children }: { children: ComponentChildren }) {
  // Entering a child leaves its parent: only the difference says whether one is inside.
  const depth = useSignal(0);
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
  const step = (by: 1 | -1) => (event: DragEvent) => {
    if (hasFiles(event)) depth.value += by;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the attach button does the same by keyboard
    <div
      class="drop-target"
      onDragEnter={step(1)}
      onDragLeave={step(-1)}
      onDragOver={(event) => {
        if (hasFiles(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        depth.value = 0;
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        dialog.value = { kind: "upload", files };
      }}
    >
      {children}
      {depth.value > 0 && <div class="drop-sign">{words.value.composer.drop}</div>}
    </div>
  );
}
