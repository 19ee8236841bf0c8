import type { BotCommand, Update } from "grammy/types";
import * as z from "zod";
import type { Files, StoredFile } from "./files.ts";
import {
  type ChatMessage,
  type ChatState,
  createChat,
  MEMBER_STATUSES,
  type Person,
  type Telegram,
} from "./telegram.ts";
import type { UpdateQueue } from "./updates.ts";

/** What the server itself wrote; only its outline is checked when it comes back. */
const ours = <T extends object>() =>
  z.custom<T>((value) => typeof value === "object" && value !== null);
const number = z.int();
const status = z.enum(MEMBER_STATUSES);

const chat = z.object({
  chat: ours<ChatState["chat"]>(),
  members: z.array(z.tuple([number, status])),
  bot: status,
  messages: z.array(ours<ChatMessage>()),
  uneditable: z.array(number),
  keyboard: ours<NonNullable<ChatState["keyboard"]>>().optional(),
  pinned: z.array(number),
  topics: z.array(z.tuple([number, z.string()])),
  closedTopics: z.array(number).default([]),
  deleted: z.boolean().optional(),
  migratedTo: number.optional(),
  nextMessageId: number,
});

/** The people's side of a server as JSON: all but the bytes of files, calls, faults and the webhook. */
export const SavedWorld = z.object({
  people: z.array(
    z.object({
      ...{ user: ours<Person["user"]>(), started: z.boolean(), blocked: z.boolean() },
      deactivated: z.boolean().optional(),
    }),
  ),
  chats: z.array(chat),
  commands: z.array(z.tuple([z.string(), z.array(ours<BotCommand>())])),
  profile: z.array(z.tuple([z.string(), z.string()])),
  nextMessageId: number,
  nextSerial: number,
  updates: z.object({
    nextId: number,
    waiting: z.array(z.object({ update: ours<Update>(), at: number })).readonly(),
  }),
  files: z.array(
    z.object({
      ...{ id: z.string(), uniqueId: z.string(), path: z.string() },
      ...{ name: z.string(), mime: z.string(), size: number },
    }),
  ),
});
export type SavedWorld = z.infer<typeof SavedWorld>;

/** A saved world with the bytes of its files. */
export interface RestoredWorld {
  readonly world: SavedWorld;
  readonly files: readonly StoredFile[];
}

/**
 * A process that was killed may have given out more numbers than it saved, and the bot remembers them:
 * none may come twice, or a new message would pass for one that is known.
 */
const LEAP = 1000;

export function saveWorld(telegram: Telegram, updates: UpdateQueue, files: Files): SavedWorld {
  return {
    people: [...telegram.people.values()],
    chats: [...telegram.chats.values()].map(({ person, ...state }) => ({
      ...state,
      members: [...state.members],
      messages: [...state.messages.values()],
      uneditable: [...state.uneditable],
      topics: [...state.topics],
      closedTopics: [...state.closedTopics],
    })),
    commands: [...telegram.commands].map(([key, commands]) => [key, [...commands]]),
    profile: [...telegram.profile],
    nextMessageId: telegram.nextMessageId,
    nextSerial: telegram.nextSerial,
    updates: updates.save(),
    files: files.all().map(({ bytes, ...file }) => file),
  };
}

/** Puts a saved world into a server that has none yet; presses that were under way are over. */
export function restoreTelegram(telegram: Telegram, saved: SavedWorld): void {
  for (const person of saved.people) telegram.people.set(person.user.id, { ...person });
  for (const { messages, uneditable, members, topics, closedTopics, ...rest } of saved.chats) {
    const person = telegram.people.get(rest.chat.id);
    const state = createChat(telegram, rest.chat, rest.bot, person);
    Object.assign(state, rest, { nextMessageId: rest.nextMessageId + LEAP });
    for (const [id, place] of members) state.members.set(id, place);
    for (const message of messages) state.messages.set(message.message_id, message);
    for (const id of uneditable) state.uneditable.add(id);
    for (const [id, name] of topics) state.topics.set(id, name);
    for (const id of closedTopics) state.closedTopics.add(id);
  }
  for (const [key, commands] of saved.commands) telegram.commands.set(key, commands);
  for (const [key, text] of saved.profile) telegram.profile.set(key, text);
  telegram.nextMessageId = saved.nextMessageId + LEAP;
  telegram.nextSerial = saved.nextSerial + LEAP;
}

export function restoredUpdates({ updates }: SavedWorld): SavedWorld["updates"] {
  return { ...updates, nextId: updates.nextId + LEAP };
}
