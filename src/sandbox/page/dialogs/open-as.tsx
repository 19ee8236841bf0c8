import { useSignal } from "@preact/signals";
import { Dialog } from "../parts/dialog.tsx";
import { openAs } from "../state/follow.ts";
import { here } from "../state/here.ts";
import { act } from "../state/server.ts";
import { language, words } from "../words/index.ts";
import { PersonChoice } from "./person-choice.tsx";

interface Props {
  readonly link: string;
  readonly close: () => void;
}

/** Whom an invitation was for: somebody in the list, or someone new. */
export function OpenAs({ link, close }: Props) {
  const say = words.value;
  const open = (id: number) => {
    close();
    void openAs(id, link);
  };
  return (
    <Dialog title={say.links.openAs} onClose={close}>
      <p class="hint">{say.links.openAsHint}</p>
      <Newcomer arrived={open} />
      <PersonChoice self={here.value?.person} choose={({ id }) => open(id)} />
    </Dialog>
  );
}

function Newcomer({ arrived }: { arrived: (person: number) => void }) {
  const name = useSignal("");
  const say = words.value;
  async function add(event: Event): Promise<void> {
    event.preventDefault();
    if (name.value.trim() === "") return;
    const outcome = await act({
      do: "addPerson",
      name: name.value.trim(),
      language: language.value,
    });
    if (outcome.ok && outcome.person !== undefined) arrived(outcome.person);
  }
  return (
    <form class="one-line" onSubmit={(event) => void add(event)}>
      <input
        type="text"
        maxLength={60}
        placeholder={`${say.links.someoneNew}: ${say.people.nameExample}`}
        aria-label={`${say.links.someoneNew}: ${say.people.name}`}
        value={name.value}
        onInput={({ currentTarget }) => {
          name.value = currentTarget.value;
        }}
      />
      <button type="submit" class="strong" disabled={name.value.trim() === ""}>
        {say.people.create}
      </button>
    </form>
  );
}
