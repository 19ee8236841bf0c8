import { useSignal } from "@preact/signals";
import { Dialog } from "../parts/dialog.tsx";
import { here, isAtBottom } from "../state/here.ts";
import { act } from "../state/server.ts";
import { words } from "../words/index.ts";

/** What is pasted from a document with lists and tables, which Telegram sends as such. */
export function Rich({ close }: { close: () => void }) {
  const say = words.value.rich;
  const text = useSignal(say.example);
  async function send(event: Event): Promise<void> {
    event.preventDefault();
    const at = here.value;
    if (!at) return;
    isAtBottom.value = true;
    if ((await act({ do: "rich", ...at, text: text.value })).ok) close();
  }
  return (
    <Dialog title={say.title} onClose={close}>
      <form class="form" onSubmit={(event) => void send(event)}>
        <label>
          {say.hint}
          <textarea
            rows={9}
            value={text.value}
            onInput={({ currentTarget }) => {
              text.value = currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="strong" disabled={text.value.trim() === ""}>
          {words.value.composer.send}
        </button>
      </form>
    </Dialog>
  );
}
