import type { ChatView, PersonView } from "../../protocol.ts";
import { Avatar } from "../parts/avatar.tsx";
import { Icon } from "../parts/icon.tsx";
import { Menu } from "../parts/menu.tsx";
import { isBotIn, membersOf, sizeOf } from "../rules/entries.ts";
import { go } from "../state/here.ts";
import { bot, people, typing } from "../state/world.ts";
import { words } from "../words/index.ts";
import { doingsOf } from "./doings.ts";

interface Props {
  readonly person: PersonView;
  readonly chat: ChatView;
}

/** Whose chat this is, what the bot is doing, and what else the person can do here. */
export function Header({ person, chat }: Props) {
  const isGroup = chat.kind !== "private";
  const say = words.value;
  return (
    <header class="chat-header">
      <a class="plain back" href="#/" aria-label={say.back}>
        <Icon name="back" />
      </a>
      <Avatar id={chat.id} name={isGroup ? chat.title : person.name} isGroup={isGroup} />
      <div class="chat-names">
        <h1>{isGroup ? chat.title : person.name}</h1>
        <p>
          {typing.value.has(chat.id) ? (
            <em>
              {bot.value.name} {say.chat.typing}
            </em>
          ) : (
            subtitle(person, chat)
          )}
        </p>
      </div>
      {isGroup && <Actor person={person} chat={chat} />}
      <Menu label={say.more} icon="more" place="below-right" items={doingsOf(person, chat, say)} />
    </header>
  );
}

function subtitle(person: PersonView, chat: ChatView): string {
  const say = words.value;
  if (chat.kind !== "private") {
    const count = say.chat.members(sizeOf(chat));
    return isBotIn(chat) ? count : `${count} · ${say.chat.botAway}`;
  }
  if (person.place?.kind === "unit") return person.place.unit;
  if (person.place?.kind === "onlooker") return say.list.onlooker;
  return person.place ? say.list.office : say.list.stranger;
}

/** In a group one acts as one of its members. */
function Actor({ person, chat }: Props) {
  const present = membersOf(chat);
  const ids = present.includes(person.id) ? present : [person.id, ...present];
  return (
    <label class="actor">
      <span>{words.value.chat.actingAs}</span>
      <select
        value={String(person.id)}
        onChange={({ currentTarget }) => go({ person: Number(currentTarget.value), chat: chat.id })}
      >
        {ids.map((id) => (
          <option key={id} value={String(id)}>
            {people.value.get(id)?.name ?? id}
          </option>
        ))}
      </select>
    </label>
  );
}
