import { useComputed } from "@preact/signals";
import { Icon } from "../parts/icon.tsx";
import { Menu } from "../parts/menu.tsx";
import { dialog, onlyUnread, search } from "../state/choices.ts";
import { unread } from "../state/world.ts";
import { words } from "../words/index.ts";

/** Above the list: search, filter, more people. */
export function Tools() {
  const say = words.value;
  const chatsUnread = useComputed(() => unread.value.size);
  return (
    <div class="tools">
      <div class="tools-line">
        <label class="search">
          <Icon name="search" />
          <input
            type="search"
            placeholder={say.list.search}
            aria-label={say.list.search}
            value={search.value}
            onInput={({ currentTarget }) => {
              search.value = currentTarget.value;
            }}
          />
        </label>
        <Menu
          label={say.list.add}
          icon="plus"
          place="below-right"
          items={[
            {
              label: say.people.addPerson,
              icon: "contact",
              run: () => {
                dialog.value = { kind: "addPerson" };
              },
            },
            {
              label: say.people.addGroup,
              icon: "group",
              run: () => {
                dialog.value = { kind: "addGroup" };
              },
            },
          ]}
        />
      </div>
      <div class="chips">
        <Chip label={say.list.all} unread={false} />
        <Chip label={say.list.unread} unread count={chatsUnread.value} />
      </div>
    </div>
  );
}

function Chip({ label, unread, count = 0 }: { label: string; unread: boolean; count?: number }) {
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={onlyUnread.value === unread}
      onClick={() => {
        onlyUnread.value = unread;
      }}
    >
      {label}
      {count > 0 && <span class="badge">{count}</span>}
    </button>
  );
}
