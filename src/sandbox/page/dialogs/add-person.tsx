import { useSignal } from "@preact/signals";
import { Dialog } from "../parts/dialog.tsx";
import { go } from "../state/here.ts";
import { act } from "../state/server.ts";
import { words } from "../words/index.ts";

export function AddPerson({ close }: { close: () => void }) {
  const name = useSignal("");
  const language = useSignal<"vi" | "en">("vi");
  const say = words.value.people;
  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const outcome = await act({
      do: "addPerson",
      name: name.value.trim(),
      language: language.value,
    });
    if (!outcome.ok || outcome.person === undefined) return;
    close();
    go({ person: outcome.person, chat: outcome.person });
  }
  return (
    <Dialog title={say.addPerson} onClose={close}>
      <form class="form" onSubmit={(event) => void add(event)}>
        <label>
          {say.name}
          <input
            type="text"
            required
            maxLength={60}
            placeholder={say.nameExample}
            value={name.value}
            onInput={({ currentTarget }) => {
              name.value = currentTarget.value;
            }}
          />
        </label>
        <fieldset class="choice">
          <legend>{say.language}</legend>
          {(["vi", "en"] as const).map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="language"
                checked={language.value === value}
                onChange={() => {
                  language.value = value;
                }}
              />
              {value === "vi" ? say.vietnamese : say.english}
            </label>
          ))}
        </fieldset>
        <button type="submit" class="strong" disabled={name.value.trim() === ""}>
          {say.create}
        </button>
      </form>
    </Dialog>
  );
}
