import type { Upcoming } from "../app.ts";
import type { Plan } from "../plan/model.ts";
import type { Call } from "./bot-api/calls.ts";
import type { BotApi } from "./bot-api/server.ts";
import type { ChatMessage, ChatState, Person } from "./bot-api/telegram.ts";
import type { PlaceView } from "./places.ts";
import {
  type CallView,
  type ChatView,
  type ClockView,
  type FaultName,
  PAGE,
  type PersonView,
  type Snapshot,
} from "./protocol.ts";

/** What the page sees of the world, as plain data. */

export function viewPerson(person: Person, place: PlaceView): PersonView {
  const { user, started, blocked, deactivated: gone = false } = person;
  const name = [user.first_name, user.last_name].filter(Boolean).join(" ");
  const language = user.language_code ?? "";
  return { id: user.id, name, language, place, started, blocked, gone };
}

export function viewChat(state: ChatState): ChatView {
  const { chat, members, bot, pinned, keyboard, topics, closedTopics, migratedTo } = state;
  return {
    id: chat.id,
    kind: chat.type,
    title: chat.type === "private" ? chat.first_name : chat.title,
    isForum: "is_forum" in chat && chat.is_forum === true,
    members: [...members].map(([person, status]) => ({ person, status })),
    bot,
    pinned: [...pinned],
    keyboard: keyboard?.markup ?? null,
    topics: [...topics].map(([id, name]) => ({ id, name, closed: closedTopics.has(id) })),
    migratedTo: migratedTo ?? null,
  };
}

export function viewCall({
  number,
  method,
  parameters,
  at,
  took,
  answer,
  byFault,
}: Call): CallView {
  return {
    number,
    method,
    parameters,
    at: at.toISOString(),
    took: Math.round(took),
    answer: answer.ok
      ? answer
      : { ok: false, code: answer.refusal.code, description: answer.refusal.description },
    byFault,
  };
}

export function viewClock(
  now: Date,
  timeZone: string,
  to: Date | null,
  next: readonly Upcoming[],
): ClockView {
  return {
    now: now.toISOString(),
    timeZone,
    travellingTo: to?.toISOString() ?? null,
    next: next.map(({ at, what }) => ({ at: at.toISOString(), what })),
  };
}

/** At most PAGE messages, oldest first: the newest, or those before a message. */
export function viewMessages({ messages }: ChatState, before = Number.POSITIVE_INFINITY) {
  return [...messages.values()].filter(({ message_id }) => message_id < before).slice(-PAGE);
}

/** Calls beyond these are only of use to whoever watched them come. */
const MOST_CALLS = 300;

export function viewAll(
  { telegram, calls }: Pick<BotApi, "telegram" | "calls">,
  plan: Plan,
  now: {
    readonly clock: ClockView;
    readonly faults: readonly FaultName[];
    placeOf(personId: number): PlaceView;
  },
): Snapshot {
  const { first_name: name, username } = telegram.bot;
  const chats = [...telegram.chats.values()];
  return {
    bot: { name, username },
    plan: { title: plan.title, period: plan.period },
    clock: now.clock,
    people: [...telegram.people.values()].map((one) => viewPerson(one, now.placeOf(one.user.id))),
    chats: chats.map(viewChat),
    latest: chats.flatMap(({ messages }): ChatMessage[] => [...messages.values()].slice(-1)),
    calls: calls.slice(-MOST_CALLS).map(viewCall),
    faults: now.faults,
  };
}
