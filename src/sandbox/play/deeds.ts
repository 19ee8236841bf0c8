import type { Actor, InChat } from "../actors/actor.ts";
import { createEyes } from "../actors/eyes.ts";
import { jpeg } from "../actors/pictures.ts";
import type { Theatre } from "./theatre.ts";
import { type Deed, NOTHING } from "./verbs.ts";

/** Where a person does and sees things: the chat with the bot, or a group. */
interface Place {
  readonly chat: InChat;
  /** What became visible there since something was last done, whoever did it. */
  news(): ReturnType<typeof createEyes>;
}

/** What a person does and sees in one step, one after the other. @throws if it is not as told */
export async function performDeeds(
  theatre: Theatre,
  name: string,
  deeds: readonly Deed[],
  doing: (deed: Deed) => void,
): Promise<void> {
  let place = privately(theatre, name);
  for (const deed of deeds) {
    doing(deed);
    if (deed.verb === "in") place = inGroup(theatre, name, deed.value);
    else await perform(theatre, name, place, deed);
  }
}

async function perform(
  theatre: Theatre,
  name: string,
  { chat, news }: Place,
  deed: Exclude<Deed, { verb: "in" }>,
): Promise<void> {
  const { transcript } = theatre;
  const actor = theatre.actor(name);
  switch (deed.verb) {
    case "says":
      await act(theatre, () => chat.says(deed.value));
      break;
    case "edits":
      await act(theatre, () => chat.edits(deed.value));
      break;
    case "taps":
      transcript.deed(`[${name}] ▸ [${deed.value}]`);
      await act(theatre, () => chat.taps(deed.value));
      break;
    case "sends photo":
      await sendPhoto(theatre, chat, deed.value ?? undefined);
      break;
    case "sends file":
      await act(theatre, () => chat.sendsFile(deed.value, contentFor(deed.value)));
      break;
    case "opens link":
      await act(theatre, () => actor.opens(linkIn(theatre.actor(deed.value))));
      break;
    case "blocks":
      transcript.deed(`[${name}] blocks the bot`);
      await act(theatre, () => actor.blocks());
      break;
    case "unblocks":
      transcript.deed(`[${name}] unblocks the bot`);
      await act(theatre, () => actor.unblocks());
      break;
    case "sees":
      chat.sees(deed.value);
      break;
    case "sees not":
      chat.doesNotSee(deed.value);
      break;
    case "receives":
      if (deed.value === NOTHING) news().seesNothing();
      else news().sees(deed.value);
      break;
    case "receives not":
      news().doesNotSee(deed.value);
      break;
    case "button":
      chat.seesButton(deed.value);
      break;
    case "no button":
      chat.doesNotSeeButton(deed.value);
  }
}

async function act(theatre: Theatre, run: () => Promise<unknown>): Promise<void> {
  theatre.mark = theatre.world.sightings.count;
  await run();
}

/** Each is another picture: the same one twice would be one piece of evidence. */
async function sendPhoto(theatre: Theatre, chat: InChat, caption?: string): Promise<void> {
  const shade = (theatre.photos++ * 37) % 256;
  const bytes = await jpeg({ colour: { r: shade, g: 120, b: 255 - shade } });
  await act(theatre, () => chat.sendsPhoto(bytes, caption));
}

function privately(theatre: Theatre, name: string): Place {
  const { world } = theatre;
  const actor = theatre.actor(name);
  const chatOf = () => world.api.people.privateChat(actor.person);
  return { chat: actor, news: () => createEyes(world, actor.person, chatOf, () => theatre.mark) };
}

function inGroup(theatre: Theatre, name: string, title: string): Place {
  const { world } = theatre;
  const { person } = theatre.actor(name);
  const group = theatre.group(title);
  return {
    chat: theatre.actor(name).in(group),
    news: () =>
      createEyes(
        world,
        person,
        () => group.chat,
        () => theatre.mark,
      ),
  };
}

/** The newest link that the bot gave this person. */
function linkIn(actor: Actor): string {
  const links = [...actor.screen().matchAll(/https:\/\/t\.me\/\S+\?start=[\w-]+/g)];
  const link = links.at(-1)?.[0];
  if (!link) throw new Error(`${actor.name} has no link.\n${actor.screen()}`);
  return link;
}

/** As much as a reader of files looks at. */
function contentFor(name: string): Uint8Array {
  if (/\.pdf$/i.test(name)) return Buffer.from(`%PDF-1.7\n% ${name}\n%%EOF\n`);
  if (/\.(docx|xlsx)$/i.test(name)) return Buffer.from(`PK\u0003\u0004 ${name}`);
  return Buffer.from(name);
}
