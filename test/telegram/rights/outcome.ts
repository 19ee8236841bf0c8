import { RIGHTS } from "../../../src/people/rights.ts";
import type { InChat } from "../../../src/sandbox/actors/actor.ts";
import { loadLanguages } from "../../../src/telegram/i18n.ts";
import { chatOf, type Role } from "./roles.ts";
import type { Town } from "./town.ts";

/** What somebody gets to see of the bot. */
export const OUTCOMES = {
  allowed: ["✓", "is done, or said why it cannot be"],
  refused: ["✗", "is refused: it says who may"],
  privately: ["✗ here", "is refused: it is for the private chat"],
  elsewhere: ["✗ group", "is refused: the bot serves the office's group alone"],
  silence: ["·", "nothing is said"],
  nobody: ["", "cannot be: it is not asked there, or Telegram shows who presses"],
} as const;
export type Outcome = keyof typeof OUTCOMES;

const t = loadLanguages().in("vi");
const VOICES: ReadonlyMap<string, Outcome> = new Map([
  ...RIGHTS.map((right) => [t("not-allowed", { right }), "refused"] as const),
  [t("not-allowed-unnamed"), "refused"],
  [t("watching-only"), "refused"],
  [t("standing-only-privately"), "privately"],
  [t("standing-other-group"), "elsewhere"],
]);

/** Does something as somebody and tells in which voice the bot answers, if it does. */
export async function outcomeOf(
  town: Town,
  role: Role,
  deed: (chat: InChat) => Promise<unknown>,
): Promise<Outcome> {
  const { world } = town.app;
  const chat = chatOf(town, role);
  const { chat: place } = chat.lastMessage();
  const before = world.sightings.count;
  await deed(chat);
  const bot = world.api.telegram.bot.id;
  const said = world.sightings.since(before).flatMap((sighting) => {
    if (sighting.kind === "toast") return [sighting.toast.text];
    const message = world.api.telegram.chats.get(sighting.chatId)?.messages.get(sighting.messageId);
    return sighting.chatId === place.id && message?.from.id === bot ? [message.text ?? ""] : [];
  });
  if (said.length === 0) return "silence";
  return said.flatMap((text) => VOICES.get(text) ?? [])[0] ?? "allowed";
}
