import type { ChatView, PersonView } from "../../protocol.ts";
import type { MenuItem } from "../parts/menu.tsx";
import { addressOf } from "../rules/address.ts";
import { isBotIn, membersOf } from "../rules/entries.ts";
import { act } from "../state/server.ts";
import type { Words } from "../words/index.ts";

const PLACES = {
  ...({ promoteBot: "administrator", demoteBot: "member" } as const),
  ...({ muteBot: "restricted", unmuteBot: "member" } as const),
};

/** What else the bot can become in a group; a basic one cannot keep a member from writing. */
function placesIn({ bot, kind }: ChatView): (keyof typeof PLACES)[] {
  if (bot === "administrator") return ["demoteBot"];
  if (bot === "restricted") return ["unmuteBot"];
  return kind === "group" ? ["promoteBot"] : ["promoteBot", "muteBot"];
}

/** What a person can do with a chat besides writing. */
export function doingsOf(person: PersonView, chat: ChatView, words: Words): MenuItem[] {
  const say = words.people;
  const openInTab: MenuItem = {
    label: say.openInTab,
    icon: "link",
    run: () => void window.open(addressOf(person.id, chat.id), "_blank", "noopener"),
  };
  if (chat.kind === "private") {
    const done = person.blocked ? "unblock" : "block";
    return [{ label: say[done], run: () => void act({ do: done, person: person.id }) }, openInTab];
  }
  const inChat = { person: person.id, chat: chat.id };
  const one = (what: "join" | "leave" | "addBot" | "kickBot" | "upgrade"): MenuItem => ({
    label: say[what],
    run: () => void act({ do: what, ...inChat }),
  });
  const place = (what: "promoteBot" | "demoteBot" | "muteBot" | "unmuteBot"): MenuItem => ({
    label: say[what],
    run: () => void act({ do: "placeBot", ...inChat, as: PLACES[what] }),
  });
  if (!membersOf(chat).includes(person.id)) return [one("join"), openInTab];
  return [
    ...(isBotIn(chat) ? placesIn(chat).map(place) : []),
    one(isBotIn(chat) ? "kickBot" : "addBot"),
    one("leave"),
    ...(chat.kind === "group" ? [one("upgrade")] : []),
    openInTab,
  ];
}
