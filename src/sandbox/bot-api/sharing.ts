import { withDetected } from "./detect.ts";
import { documentOf, photoContent, stickerOf, voiceOf } from "./media.ts";
import { type Sandbox, unixTime } from "./sandbox.ts";
import type { ChatMessage, ChatState, MessageContent, Person } from "./telegram.ts";

export interface Where {
  /** A group; the person's private chat with the bot when left out. */
  readonly chat?: ChatState | undefined;
  readonly replyTo?: number | undefined;
  readonly thread?: number | undefined;
  /** As an administrator of the group who stays unnamed: it comes from the group itself. */
  readonly anonymous?: boolean | undefined;
}

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mime?: string | undefined;
  /** Pretends that the file is as big as this. */
  readonly size?: number | undefined;
  readonly caption?: string | undefined;
}

export interface SentPhoto {
  readonly bytes: Uint8Array;
  readonly caption?: string | undefined;
  readonly size?: number | undefined;
}

/** What people send that is not text. */
export interface Sharing {
  photo(person: Person, photo: SentPhoto, where?: Where): ChatMessage;
  album(person: Person, photos: readonly (SentPhoto | SentFile)[], where?: Where): ChatMessage[];
  document(person: Person, file: SentFile, where?: Where): ChatMessage;
  sticker(person: Person, emoji?: string, where?: Where): ChatMessage;
  voice(person: Person, seconds?: number, where?: Where): ChatMessage;
  location(person: Person, latitude: number, longitude: number, where?: Where): ChatMessage;
  contact(person: Person, phoneNumber: string, where?: Where): ChatMessage;
  /** Anything else that an app can send: a poll, a video, a paste with lists and tables. */
  send(person: Person, content: MessageContent, where?: Where): ChatMessage;
  /** Sends on what somebody wrote elsewhere. */
  forward(person: Person, content: MessageContent, from: string, where?: Where): ChatMessage;
  /** Pins a message of the chat; Telegram writes into the chat that it was pinned. */
  pin(person: Person, message: ChatMessage, where?: Where): ChatMessage;
}

type Send = (person: Person, content: MessageContent, where?: Where) => ChatMessage;

export function createSharing(sandbox: Sandbox, send: Send): Sharing {
  const { telegram, files } = sandbox;

  const withCaption = (caption: string | undefined): MessageContent => {
    if (!caption) return {};
    const caption_entities = withDetected(caption, []);
    return { caption, ...(caption_entities.length > 0 && { caption_entities }) };
  };
  const pictured = ({ bytes, size, caption }: SentPhoto): MessageContent => ({
    ...photoContent(files, bytes, size),
    ...withCaption(caption),
  });
  const filed = ({ name, bytes, mime, size, caption }: SentFile): MessageContent => ({
    ...documentOf(
      files.add({ bytes, name, folder: "documents", ...(mime && { mime }), ...(size && { size }) }),
    ),
    ...withCaption(caption),
  });

  return {
    photo: (person, photo, where) => send(person, pictured(photo), where),
    album: (person, items, where) => {
      const media_group_id = String(13_000_000_000_000_000n + BigInt(telegram.nextSerial++));
      return items.map((item) => {
        const content = "name" in item ? filed(item) : pictured(item);
        return send(person, { media_group_id, ...content }, where);
      });
    },
    document: (person, file, where) => send(person, filed(file), where),
    sticker: (person, emoji = "👍", where) => {
      const file = files.add({ bytes: new Uint8Array(64), name: "s.webp", folder: "stickers" });
      return send(person, stickerOf(file, emoji), where);
    },
    voice: (person, seconds = 3, where) => {
      const file = files.add({ bytes: new Uint8Array(64), name: "v.ogg", folder: "voice" });
      return send(person, voiceOf(file, seconds), where);
    },
    location: (person, latitude, longitude, where) =>
      send(person, { location: { latitude, longitude } }, where),
    send,
    forward: (person, content, sender_user_name, where) => {
      const date = unixTime(sandbox.clock);
      const forward_origin = { type: "hidden_user" as const, sender_user_name, date };
      return send(person, { ...content, forward_origin }, where);
    },
    pin: (person, { reply_to_message: _, ...message }, where) =>
      send(person, { pinned_message: message }, where),
    contact: (person, phone_number, where) =>
      send(
        person,
        { contact: { phone_number, first_name: person.user.first_name, user_id: person.user.id } },
        where,
      ),
  };
}
