import type { Signal } from "@preact/signals";
import { Icon } from "../parts/icon.tsx";
import type { CallFilter } from "../rules/calls.ts";
import { chats as known, people } from "../state/world.ts";
import { words } from "../words/index.ts";

interface Props {
  readonly filter: Signal<CallFilter>;
  /** Those that occur. */
  readonly chats: readonly number[];
}

export function Filter({ filter, chats }: Props) {
  const say = words.value.seen;
  const set = (change: Partial<CallFilter>) => {
    filter.value = { ...filter.value, ...change };
  };
  const check = (name: "onlyErrors" | "withPolling", label: string) => (
    <label>
      <input
        type="checkbox"
        checked={filter.value[name]}
        onChange={({ currentTarget }) => set({ [name]: currentTarget.checked })}
      />
      {label}
    </label>
  );
  return (
    <div class="filter">
      <label class="search">
        <Icon name="search" />
        <input
          type="search"
          placeholder={say.filter}
          aria-label={say.filter}
          value={filter.value.text}
          onInput={({ currentTarget }) => set({ text: currentTarget.value })}
        />
      </label>
      <select
        aria-label={say.chat}
        value={String(filter.value.chat ?? "")}
        onChange={({ currentTarget: { value } }) =>
          set({ chat: value === "" ? null : Number(value) })
        }
      >
        <option value="">{say.allChats}</option>
        {chats.map((id) => (
          <option key={id} value={String(id)}>
            {chatName(id)}
          </option>
        ))}
      </select>
      <div class="checks">
        {check("onlyErrors", say.onlyErrors)}
        {check("withPolling", say.polling)}
      </div>
    </div>
  );
}

export const chatName = (id: number): string =>
  people.value.get(id)?.name ?? known.value.get(id)?.title ?? String(id);
