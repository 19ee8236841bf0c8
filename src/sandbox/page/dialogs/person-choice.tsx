import { useSignal } from "@preact/signals";
import type { PersonView } from "../../protocol.ts";
import { Avatar } from "../parts/avatar.tsx";
import { Icon } from "../parts/icon.tsx";
import { fitsSearch } from "../rules/entries.ts";
import { people } from "../state/world.ts";
import { words } from "../words/index.ts";

interface Props {
  readonly choose: (person: PersonView) => void;
  /** Who acts now: offered last. */
  readonly self: number | undefined;
}

/** Everybody, strangers first: they are whom invitations are for. */
export function PersonChoice({ choose, self }: Props) {
  const typed = useSignal("");
  const say = words.value;
  const fitting = [...people.value.values()].filter((person) =>
    fitsSearch({ kind: "person", chat: person.id, person }, typed.value),
  );
  const rank = ({ id, place }: PersonView) => (id === self ? 2 : place === null ? 0 : 1);
  const sorted = fitting.sort((a, b) => rank(a) - rank(b));
  return (
    <>
      <label class="search">
        <Icon name="search" />
        <input
          type="search"
          placeholder={say.list.search}
          aria-label={say.list.search}
          value={typed.value}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
          }}
        />
      </label>
      <ul class="choices">
        {sorted.map((person) => (
          <li key={person.id}>
            <button type="button" onClick={() => choose(person)}>
              <Avatar id={person.id} name={person.name} small />
              <span>
                <b>{person.name}</b>
                <small>{person.id === self ? say.links.self : placeOf(person)}</small>
              </span>
            </button>
          </li>
        ))}
        {sorted.length === 0 && <li class="empty">{say.list.nobody}</li>}
      </ul>
    </>
  );
}

function placeOf({ place }: PersonView): string {
  const say = words.value.list;
  if (place?.kind === "unit") return place.unit;
  if (place?.kind === "onlooker") return say.onlooker;
  return place ? say.office : say.stranger;
}
