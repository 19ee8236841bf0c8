import { useSignal } from "@preact/signals";
import { Dialog } from "../parts/dialog.tsx";
import { sectionsOf } from "../rules/entries.ts";
import { go, here } from "../state/here.ts";
import { act } from "../state/server.ts";
import { people } from "../state/world.ts";
import { words } from "../words/index.ts";

export function AddGroup({ close }: { close: () => void }) {
  const title = useSignal("");
  const members = useSignal<readonly number[]>(here.value ? [here.value.person] : []);
  const forum = useSignal(false);
  const say = words.value.people;
  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const outcome = await act({
      do: "addGroup",
      title: title.value.trim(),
      members: members.value,
      forum: forum.value,
    });
    const [first] = members.value;
    if (!outcome.ok || outcome.chat === undefined || first === undefined) return;
    close();
    go({ person: first, chat: outcome.chat });
  }
  const everybody = sectionsOf(people.value.values(), [], () => true)
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.kind === "person" ? [entry.person] : []));
  return (
    <Dialog title={say.addGroup} onClose={close}>
      <form class="form" onSubmit={(event) => void add(event)}>
        <label>
          {say.groupTitle}
          <input
            type="text"
            required
            maxLength={128}
            placeholder={say.groupExample}
            value={title.value}
            onInput={({ currentTarget }) => {
              title.value = currentTarget.value;
            }}
          />
        </label>
        <fieldset class="members">
          <legend>{say.groupMembers}</legend>
          {everybody.map(({ id, name, place }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={members.value.includes(id)}
                onChange={({ currentTarget: { checked } }) => {
                  const others = members.value.filter((member) => member !== id);
                  members.value = checked ? [...others, id] : others;
                }}
              />
              <span>
                {name}
                {place?.kind === "unit" && <small>{place.unit}</small>}
              </span>
            </label>
          ))}
        </fieldset>
        <label class="tick">
          <input
            type="checkbox"
            checked={forum.value}
            onChange={({ currentTarget: { checked } }) => {
              forum.value = checked;
            }}
          />
          {say.forum}
        </label>
        <p class="hint">{say.groupHint}</p>
        <button
          type="submit"
          class="strong"
          disabled={title.value.trim() === "" || members.value.length === 0}
        >
          {say.create}
        </button>
      </form>
    </Dialog>
  );
}
