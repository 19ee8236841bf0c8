import { useComputed } from "@preact/signals";
import { actorIn, type Entry, fitsSearch, sectionsOf } from "../rules/entries.ts";
import { onlyUnread, search } from "../state/choices.ts";
import { here } from "../state/here.ts";
import { chats, people, unread } from "../state/world.ts";
import { words } from "../words/index.ts";
import { Row } from "./row.tsx";
import { Tools } from "./tools.tsx";

/** Everybody one can be, and their groups. */
export function List() {
  const sections = useComputed(() =>
    sectionsOf(people.value.values(), chats.value.values(), accepts),
  );
  const say = words.value.list;
  return (
    <nav class="list" aria-label={say.label}>
      <Tools />
      <div class="list-scroll">
        {sections.value.length === 0 && (
          <p class="empty">{onlyUnread.value && !search.value ? say.allRead : say.nobody}</p>
        )}
        {sections.value.map(({ name, entries }) => (
          <section key={name} aria-labelledby={`section-${name}`}>
            <h2 id={`section-${name}`}>
              {say.sections[name]}
              {name === "units" && <small>{entries.length}</small>}
            </h2>
            <ul>
              {entries.map((entry) => (
                <li key={entry.chat}>
                  <Row entry={entry} actor={actorOf(entry)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}

/** What is open stays in the list, though it has just been read. */
function accepts(entry: Entry): boolean {
  const isWanted =
    !onlyUnread.value || unread.value.has(entry.chat) || here.value?.chat === entry.chat;
  return isWanted && fitsSearch(entry, search.value);
}

function actorOf(entry: Entry): number {
  if (entry.kind === "person") return entry.chat;
  return actorIn(entry.group, here.value?.person) ?? entry.chat;
}
