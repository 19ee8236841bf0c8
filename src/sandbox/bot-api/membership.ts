import type { ChatMemberUpdated, User } from "grammy/types";
import { type Changes, createChanges } from "./changes.ts";
import { memberOf } from "./members.ts";
import type { Sandbox } from "./sandbox.ts";
import { unixTime } from "./sandbox.ts";
import {
  type ChatMessage,
  type ChatState,
  createChat,
  isGroup,
  type MemberStatus,
  type MessageContent,
  type Person,
  remember,
  takeMessageId,
} from "./telegram.ts";

interface NewPerson {
  readonly firstName: string;
  readonly lastName?: string | undefined;
  readonly username?: string | undefined;
  readonly language?: string | undefined;
  readonly id?: number | undefined;
}

interface NewGroup {
  readonly title: string;
  /** The first one created it. */
  readonly members: readonly Person[];
  readonly kind?: "group" | "supergroup" | "forum" | undefined;
  /** The bot's place from the start; use addBot to let someone add it in front of the bot's eyes. */
  readonly bot?: "member" | "administrator" | "none" | undefined;
}

export type BotPlace = "member" | "administrator" | "restricted";

/** Who is there: people, groups, who is in which, who blocked the bot, and what becomes of it. */
export interface Membership extends Changes {
  createPerson(person: NewPerson): Person;
  createGroup(group: NewGroup): ChatState;
  join(person: Person, group: ChatState, status?: MemberStatus): void;
  leave(person: Person, group: ChatState): void;
  block(person: Person): void;
  unblock(person: Person): void;
  /** Writing to a bot that one has blocked unblocks it. */
  welcomeBack(person: Person): void;
  addBot(person: Person, group: ChatState, status?: "member" | "administrator"): void;
  kickBot(person: Person, group: ChatState): void;
  /** Gives the bot another place in a group that it is in; only a supergroup can restrict it. */
  placeBot(person: Person, group: ChatState, status: BotPlace): void;
  /** Turns a basic group into a supergroup with a new id; the old one answers with a pointer. */
  migrate(person: Person, group: ChatState): ChatState;
  addTopic(group: ChatState, name: string): number;
}

export function createMembership(sandbox: Sandbox): Membership {
  const { telegram, events, updates, clock } = sandbox;

  // Every third id needs more than 32 bits, as those of newer accounts do.
  const newPersonId = (): number => {
    const serial = telegram.nextSerial++;
    return serial % 3 === 0 ? 7_000_000_000 + serial * 7_919 : 500_000_000 + serial * 7_919;
  };

  function notice(by: Person, state: ChatState, content: MessageContent): void {
    const message: ChatMessage = {
      message_id: takeMessageId(telegram, state),
      from: by.user,
      chat: state.chat,
      date: unixTime(clock),
      ...content,
    };
    remember(telegram, state, message);
    events.emit({ kind: "message", chat: state, message });
    if (state.bot !== "left" && state.bot !== "kicked") updates.push("message", { message });
  }

  function setBot(by: Person, state: ChatState, status: MemberStatus): void {
    const before = state.bot;
    if (before === status) return;
    state.bot = status;
    const change: ChatMemberUpdated = {
      chat: state.chat,
      from: by.user,
      date: unixTime(clock),
      old_chat_member: memberOf(telegram.bot, before),
      new_chat_member: memberOf(telegram.bot, status),
    };
    updates.push("my_chat_member", { my_chat_member: change });
    events.emit({ kind: "chat", chat: state });
  }

  function block(person: Person, blocked: boolean): void {
    const state = telegram.chats.get(person.user.id);
    if (!state || person.blocked === blocked) return;
    person.blocked = blocked;
    setBot(person, state, blocked ? "kicked" : "member");
  }

  return {
    ...createChanges(sandbox, notice),
    createPerson: ({ firstName, lastName, username, language, id = newPersonId() }) => {
      const user: User = {
        id,
        is_bot: false,
        first_name: firstName,
        ...(lastName !== undefined && { last_name: lastName }),
        ...(username !== undefined && { username }),
        ...(language !== undefined && { language_code: language }),
      };
      const person: Person = { user, started: false, blocked: false };
      telegram.people.set(id, person);
      const names = {
        first_name: firstName,
        ...(lastName !== undefined && { last_name: lastName }),
      };
      createChat(telegram, { id, type: "private", ...names }, "member", person);
      events.emit({ kind: "person", person });
      return person;
    },
    createGroup: (group) => createGroup(sandbox, group),
    join: (person, group, status = "member") => {
      group.members.set(person.user.id, status);
      notice(person, group, { new_chat_members: [person.user] });
    },
    leave: (person, group) => {
      group.members.set(person.user.id, "left");
      notice(person, group, { left_chat_member: person.user });
    },
    block: (person) => block(person, true),
    unblock: (person) => block(person, false),
    welcomeBack: (person) => block(person, false),
    addBot: (person, group, status = "member") => {
      setBot(person, group, status);
      notice(person, group, { new_chat_members: [telegram.bot] });
    },
    kickBot: (person, group) => {
      notice(person, group, { left_chat_member: telegram.bot });
      setBot(person, group, "kicked");
    },
    placeBot: (person, group, status) => {
      if (status === "restricted" && group.chat.type !== "supergroup")
        throw new Error("Only a supergroup restricts its members");
      setBot(person, group, status);
    },
    migrate: (person, group) => {
      if (!isGroup(group) || group.chat.type !== "group")
        throw new Error("Only a basic group migrates");
      const members = [...group.members.keys()].flatMap((id) => telegram.people.get(id) ?? []);
      const title = group.chat.title;
      const bot = group.bot === "administrator" ? "administrator" : "member";
      const grown = createGroup(sandbox, { title, members, kind: "supergroup", bot });
      for (const [id, status] of group.members) grown.members.set(id, status);
      notice(person, group, { migrate_to_chat_id: grown.chat.id });
      notice(person, grown, { migrate_from_chat_id: group.chat.id });
      group.migratedTo = grown.chat.id;
      events.emit({ kind: "chat", chat: group });
      return grown;
    },
    addTopic: (group, name) => {
      const id = takeMessageId(telegram, group);
      group.topics.set(id, name);
      events.emit({ kind: "chat", chat: group });
      return id;
    },
  };
}

function createGroup(
  { telegram, events }: Sandbox,
  { title, members, kind = "group", bot = "member" }: NewGroup,
): ChatState {
  const serial = telegram.nextSerial++;
  const state =
    kind === "group"
      ? createChat(telegram, { id: -(4_000_000_000 + serial), type: "group", title }, "left")
      : createChat(
          telegram,
          {
            id: -(1_002_000_000_000 + serial),
            type: "supergroup",
            title,
            ...(kind === "forum" && { is_forum: true as const }),
          },
          "left",
        );
  state.bot = bot === "none" ? "left" : bot;
  for (const [index, member] of members.entries())
    state.members.set(member.user.id, index === 0 ? "creator" : "member");
  events.emit({ kind: "chat", chat: state });
  return state;
}
