import type { ChatMessage } from "../../protocol.ts";
import { Avatar } from "../parts/avatar.tsx";
import { addressOf } from "../rules/address.ts";
import { type Entry, sizeOf } from "../rules/entries.ts";
import { nameOf, previewOf } from "../rules/preview.ts";
import { isEvent } from "../rules/rows.ts";
import { timeZone, today } from "../state/clock.ts";
import { here } from "../state/here.ts";
import { latest, people, typing, unread } from "../state/world.ts";
import { words } from "../words/index.ts";
import { briefText } from "../words/time.ts";

interface Props {
  readonly entry: Entry;
  readonly actor: number;
}

/** One chat in the list: a link, so that it opens in another tab as well. */
export function Row({ entry, actor }: Props) {
  const { chat } = entry;
  const message = latest.value.get(chat);
  const count = unread.value.get(chat) ?? 0;
  const title = entry.kind === "person" ? entry.person.name : entry.group.title;
  const isOpen = here.value?.chat === chat;
  return (
    <a
      class={`row ${isOpen ? "open" : ""}`}
      href={addressOf(actor, chat)}
      aria-current={isOpen ? "page" : undefined}
    >
      <Avatar id={chat} name={title} isGroup={entry.kind === "group"} />
      <span class="row-title">{title}</span>
      <time>
        {message && briefText(new Date(message.date * 1000), today.value, timeZone.value)}
      </time>
      <span class="row-place">{placeText(entry)}</span>
      <span class="row-last">{lastText(entry)}</span>
      {count > 0 && (
        <span class="badge" role="status" aria-label={words.value.list.unreadCount(count)}>
          {count > 99 ? "99+" : count}
        </span>
      )}
    </a>
  );
}

function placeText(entry: Entry): string {
  if (entry.kind === "group") return words.value.chat.members(sizeOf(entry.group));
  const say = words.value.list;
  const { person } = entry;
  if (person.blocked) return say.blocked;
  if (person.place?.kind === "unit") return person.place.unit;
  if (person.place?.kind === "onlooker") return say.onlooker;
  return person.place ? say.office : say.stranger;
}

function lastText(entry: Entry) {
  const say = words.value;
  if (typing.value.has(entry.chat)) return <em>{say.chat.typing}</em>;
  const message = latest.value.get(entry.chat);
  if (!message)
    return entry.kind === "person" && !entry.person.started ? say.list.notStarted : say.list.quiet;
  const text = previewOf(message, say);
  if (isEvent(message) || (entry.kind === "person" && message.from.is_bot)) return text;
  return (
    <>
      <b>{shortName(message)}:</b> {text}
    </>
  );
}

/** The last word of a person's name, as colleagues call each other. */
function shortName({ from }: ChatMessage): string {
  const name = people.value.get(from.id)?.name ?? nameOf(from);
  return from.is_bot ? name : (name.split(" ").at(-1) ?? name);
}
