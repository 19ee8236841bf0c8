import { useSignal } from "@preact/signals";
import { Dialog } from "../parts/dialog.tsx";
import type { Address } from "../rules/address.ts";
import { act } from "../state/server.ts";
import { chats } from "../state/world.ts";
import { words } from "../words/index.ts";

interface Props {
  readonly of: "rename" | "addTopic";
  readonly at: Address;
  readonly close: () => void;
}

/** Asks what a group is to be called now, or a new topic of it. */
export function Name({ of, at, close }: Props) {
  const say = words.value.people;
  const name = useSignal(of === "rename" ? (chats.value.get(at.chat)?.title ?? "") : "");
  async function give(event: Event): Promise<void> {
    event.preventDefault();
    const given = name.value.trim();
    const outcome = await act(
      of === "rename" ? { do: of, ...at, title: given } : { do: of, ...at, name: given },
    );
    if (outcome.ok) close();
  }
  return (
    <Dialog title={say[of]} onClose={close}>
      <form class="form" onSubmit={(event) => void give(event)}>
        <label>
          {of === "rename" ? say.groupTitle : say.topicName}
          <input
            type="text"
            required
            maxLength={64}
            value={name.value}
            onInput={({ currentTarget }) => {
              name.value = currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="strong" disabled={name.value.trim() === ""}>
          {words.value.composer.save}
        </button>
      </form>
    </Dialog>
  );
}
