import type { BotCommand } from "grammy/types";
import { menuFor } from "../bot-api/commands.ts";
import type { BotPlace } from "../bot-api/membership.ts";
import type { SentFile, SentPhoto } from "../bot-api/sharing.ts";
import type { ChatMessage, MessageContent, Person } from "../bot-api/telegram.ts";
import { createEyes, type Eyes } from "./eyes.ts";
import { createFingers } from "./fingers.ts";
import type { Group } from "./group.ts";
import { jpeg } from "./pictures.ts";
import type { World } from "./world.ts";

/** One person in one chat: what she does there and what she sees there. */
export interface InChat extends Eyes {
  says(text: string): Promise<ChatMessage>;
  /** Text of any length, which her app sends in parts. */
  pastes(text: string): Promise<ChatMessage[]>;
  /** Sends on what somebody wrote elsewhere. */
  forwards(text: string, from?: string): Promise<ChatMessage>;
  /** Anything else that an app can send. */
  sends(content: MessageContent): Promise<ChatMessage>;
  /** As an administrator of the group who stays unnamed. */
  saysUnnamed(text: string): Promise<ChatMessage>;
  /** Taps the newest button with this label, inline or on the keyboard. */
  taps(label: string): Promise<void>;
  /** Taps a button of that message as it now is. */
  tapsIn(message: ChatMessage, label: string): Promise<void>;
  /** A press that was on its way when the button disappeared. */
  presses(message: ChatMessage, data: string): Promise<void>;
  replies(message: ChatMessage, text: string): Promise<ChatMessage>;
  /** Edits her last message, or the given one. */
  edits(text: string, message?: ChatMessage): Promise<ChatMessage>;
  sendsPhoto(bytes?: Uint8Array, caption?: string): Promise<ChatMessage>;
  sendsAlbum(
    photos: readonly (Uint8Array | SentPhoto | SentFile)[],
    caption?: string,
  ): Promise<ChatMessage[]>;
  /** `size` pretends that the file is bigger than its bytes. */
  sendsFile(
    name: string,
    bytes: Uint8Array,
    mime?: string,
    extra?: { size?: number; caption?: string },
  ): Promise<ChatMessage>;
  /** Pins a message, which Telegram tells the bot of as a message of its own. */
  pins(message: ChatMessage): Promise<ChatMessage>;
  /** Deletes a message for everybody, which the bot is not told. */
  deletes(message: ChatMessage): Promise<void>;
  sendsSticker(emoji?: string): Promise<ChatMessage>;
  sendsVoice(seconds?: number): Promise<ChatMessage>;
  sendsLocation(): Promise<ChatMessage>;
  sendsContact(phoneNumber?: string): Promise<ChatMessage>;
  /** The command menu that Telegram shows her here. */
  commands(): readonly BotCommand[];
}

export interface Actor extends InChat {
  readonly name: string;
  readonly id: number;
  readonly person: Person;
  /** The same person in a group, optionally in a topic of a forum. */
  in(group: Group, topic?: number): InChat;
  starts(payload?: string): Promise<ChatMessage>;
  /** Opens `https://t.me/<bot>?start=…`. */
  opens(link: string): Promise<void>;
  blocks(): Promise<void>;
  unblocks(): Promise<void>;
  joins(group: Group): Promise<void>;
  leaves(group: Group): Promise<void>;
  addsBot(group: Group, as?: "member" | "administrator"): Promise<void>;
  kicksBot(group: Group): Promise<void>;
  /** Makes it an administrator, a plain member, or one that may not write. */
  letsBotBe(group: Group, place: BotPlace): Promise<void>;
  /** Turns the group into a supergroup. */
  upgrades(group: Group): Promise<void>;
  renames(group: Group, title: string): Promise<void>;
  /** Of these the bot is told nothing. */
  deletesGroup(group: Group): Promise<void>;
  deletesTopic(group: Group, topic: number): Promise<void>;
  deletesAccount(): Promise<void>;
  closesTopic(group: Group, topic: number): Promise<void>;
  reopensTopic(group: Group, topic: number): Promise<void>;
}

export function createActor(world: World, person: Person): Actor {
  const { people } = world.api;
  // Shared by all chats: "since her last action" means wherever it was.
  const memory = { mark: 0 };

  async function act<T>(run: () => T): Promise<T> {
    const mark = world.sightings.count;
    const result = run();
    // Only now: a button that was not there to tap is no action.
    memory.mark = mark;
    await world.settled();
    return result;
  }

  function inChat(chatOf: () => Group["chat"], topic?: number): InChat {
    const where = () => ({ chat: chatOf(), thread: topic });
    const eyes = createEyes(world, person, chatOf, () => memory.mark);
    const fingers = createFingers(world, person, chatOf);
    return {
      ...eyes,
      says: (text) => act(() => people.say(person, text, where())),
      saysUnnamed: (text) => act(() => people.say(person, text, { ...where(), anonymous: true })),
      pastes: (text) => act(() => people.paste(person, text, where())),
      forwards: (text, from = "Nông Thị Hương") =>
        act(() => people.forward(person, { text }, from, where())),
      sends: (content) => act(() => people.send(person, content, where())),
      taps: (label) => tapped(() => fingers.tap(label, where())),
      tapsIn: (message, label) => tapped(() => fingers.tapIn(message, label)),
      presses: (message, data) =>
        tapped(() => people.press(person, chatOf(), message.message_id, data)),
      replies: (message, text) =>
        act(() => people.say(person, text, { ...where(), replyTo: message.message_id })),
      edits: (text, message) =>
        act(() => people.edit(person, (message ?? lastOwn()).message_id, text, where())),
      sendsPhoto: async (bytes, caption) => {
        const photo = { bytes: bytes ?? (await jpeg()), caption };
        return act(() => people.photo(person, photo, where()));
      },
      sendsAlbum: (photos, caption) =>
        act(() => people.album(person, captioned(photos, caption), where())),
      sendsFile: (name, bytes, mime, extra) =>
        act(() => people.document(person, { name, bytes, mime, ...extra }, where())),
      deletes: (message) => act(() => people.deleteMessage(chatOf(), message.message_id)),
      pins: (message) => act(() => people.pin(person, message, where())),
      sendsSticker: (emoji) => act(() => people.sticker(person, emoji, where())),
      sendsVoice: (seconds) => act(() => people.voice(person, seconds, where())),
      sendsLocation: () => act(() => people.location(person, 21.7583, 106.9275, where())),
      sendsContact: (phone = "+84900000000") => act(() => people.contact(person, phone, where())),
      commands: () => menuFor(world.api.telegram, chatOf(), person.user.id),
    };

    function lastOwn(): ChatMessage {
      const own = [...chatOf().messages.values()].filter(({ from }) => from.id === person.user.id);
      const last = own.at(-1);
      if (!last) throw new Error(`${person.user.first_name} has written nothing to edit`);
      return last;
    }
  }

  async function tapped(tap: () => string | undefined): Promise<void> {
    const press = await act(tap);
    if (world.tolerateUnansweredPresses || press === undefined) return;
    if (world.api.telegram.presses.has(press))
      throw new Error(
        `The bot never answered ${person.user.first_name}'s press: the button keeps spinning.\n${world.transcript()}`,
      );
  }

  const privately = inChat(() => people.privateChat(person));
  return {
    ...privately,
    name: person.user.first_name,
    id: person.user.id,
    person,
    in: (group, topic) => inChat(() => group.chat, topic),
    starts: (payload) => act(() => people.start(person, payload)),
    opens: async (link) => void (await act(() => people.open(person, link))),
    blocks: () => act(() => people.block(person)),
    unblocks: () => act(() => people.unblock(person)),
    joins: (group) => act(() => people.join(person, group.chat)),
    leaves: (group) => act(() => people.leave(person, group.chat)),
    addsBot: (group, as) => act(() => people.addBot(person, group.chat, as)),
    kicksBot: (group) => act(() => people.kickBot(person, group.chat)),
    letsBotBe: (group, place) => act(() => people.placeBot(person, group.chat, place)),
    upgrades: (group) => act(() => group.become(people.migrate(person, group.chat))),
    renames: (group, title) => act(() => people.rename(person, group.chat, title)),
    deletesGroup: (group) => act(() => people.deleteGroup(group.chat)),
    deletesTopic: (group, topic) => act(() => people.deleteTopic(group.chat, topic)),
    deletesAccount: () => act(() => people.deactivate(person)),
    closesTopic: (group, topic) => act(() => people.closeTopic(person, group.chat, topic)),
    reopensTopic: (group, topic) => act(() => people.reopenTopic(person, group.chat, topic)),
  };
}

function captioned(
  photos: readonly (Uint8Array | SentPhoto | SentFile)[],
  caption: string | undefined,
): (SentPhoto | SentFile)[] {
  const items = photos.map((photo) => (photo instanceof Uint8Array ? { bytes: photo } : photo));
  const [first, ...rest] = items;
  // Telegram's apps put an album's caption on its first picture.
  return first && caption !== undefined ? [{ ...first, caption }, ...rest] : items;
}
