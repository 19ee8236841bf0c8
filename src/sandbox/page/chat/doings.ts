import type { ChatView, PersonView } from "../../protocol.ts";
import type { MenuItem } from "../parts/menu.tsx";
import { type Address, addressOf } from "../rules/address.ts";
import { isBotIn, membersOf } from "../rules/entries.ts";
import { dialog } from "../state/choices.ts";
import { act } from "../state/server.ts";
import { threadOf } from "../state/topics.ts";
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

/** What becomes of the topic that is looked at. */
function topicDoings(chat: ChatView, inChat: Address, say: Words["people"]): MenuItem[] {
  const thread = threadOf(chat.id);
  const topic = chat.topics.find(({ id }) => id === thread);
  if (!topic) return [];
  const one = (what: "closeTopic" | "reopenTopic" | "deleteTopic"): MenuItem => ({
    label: say[what](topic.name),
    run: () => void act({ do: what, ...inChat, thread: topic.id }),
  });
  return [one(topic.closed ? "reopenTopic" : "closeTopic"), one("deleteTopic")];
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
    const doing = (what: "block" | "unblock" | "deleteAccount"): MenuItem => ({
      label: say[what],
      run: () => void act({ do: what, person: person.id }),
    });
    return person.gone ? [openInTab] : [doing(done), doing("deleteAccount"), openInTab];
  }
  const inChat = { person: person.id, chat: chat.id };
  const one = (
    what: "join" | "leave" | "addBot" | "kickBot" | "upgrade" | "deleteGroup",
  ): MenuItem => ({
    label: say[what],
    run: () => void act({ do: what, ...inChat }),
  });
  const place = (what: "promoteBot" | "demoteBot" | "muteBot" | "unmuteBot"): MenuItem => ({
    label: say[what],
    run: () => void act({ do: "placeBot", ...inChat, as: PLACES[what] }),
  });
  const asking = (of: "rename" | "addTopic"): MenuItem => ({
    label: say[of],
    run: () => {
      dialog.value = { kind: "name", of, at: inChat };
    },
  });
  if (!membersOf(chat).includes(person.id)) return [one("join"), openInTab];
  return [
    ...(isBotIn(chat) ? placesIn(chat).map(place) : []),
    one(isBotIn(chat) ? "kickBot" : "addBot"),
    one("leave"),
    ...(chat.kind === "group" ? [one("upgrade")] : []),
    asking("rename"),
    ...topicDoings(chat, inChat, say),
    ...(chat.isForum ? [asking("addTopic")] : []),
    one("deleteGroup"),
    openInTab,
  ];
}
