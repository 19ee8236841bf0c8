import { type ManualClock, manualClock } from "../../clock.ts";
import { describeCall } from "../bot-api/calls.ts";
import { type BotApi, type BotApiOptions, startBotApi } from "../bot-api/server.ts";
import type { Person } from "../bot-api/telegram.ts";
import { type Actor, createActor } from "./actor.ts";
import { type Group, type GroupOptions, groupOf, nameOf } from "./group.ts";
import { type Sightings, watch } from "./sightings.ts";
import { drawChat, twinsIn } from "./transcript.ts";

export interface WorldOptions extends Omit<BotApiOptions, "clock"> {
  /** The time in which people and bot live; stands still until moved. */
  readonly clock?: ManualClock;
  /** Let presses go unanswered (the spinner keeps turning); a failure by default. */
  readonly tolerateUnansweredPresses?: boolean;
}

interface PersonOptions {
  readonly language?: string;
  readonly lastName?: string;
  readonly username?: string;
  readonly id?: number;
}

/** What the bot's program tells the world about itself. */
interface Attached {
  /** Resolves when everything that the bot took has been worked off. */
  readonly idle: () => Promise<void>;
}

export interface World {
  readonly api: BotApi;
  readonly root: string;
  readonly token: string;
  readonly clock: ManualClock;
  person(name: string, options?: PersonOptions): Actor;
  /** Whoever is there already. */
  actor(person: Person): Actor;
  group(title: string, members: readonly Actor[], options?: GroupOptions): Group;
  attach(bot: Attached): void;
  detach(): void;
  /** Resolves when the bot has taken every update, answered and come to rest. */
  settled(): Promise<void>;
  /** The refused calls that fit are meant to happen. */
  expectRefusal(pattern: RegExp | string): void;
  /** All chats as they now stand. */
  transcript(): string;
  /** Ends the server; throws if the bot made calls that Telegram would have refused, or buttons of one label. */
  stop(): Promise<void>;
  readonly sightings: Sightings;
  readonly tolerateUnansweredPresses: boolean;
}

const patience = 100_000;

/** A Bot API server of its own, and people at it. */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const { clock = manualClock("2024-06-03T08:00:00+07:00"), tolerateUnansweredPresses } = options;
  const api = await startBotApi({ ...options, clock });
  return worldOf(api, clock, { tolerateUnansweredPresses });
}

export interface WorldWays {
  readonly tolerateUnansweredPresses?: boolean | undefined;
  /** In the place of `settled`, for one who knows better when the bot has come to rest. */
  readonly settled?: () => Promise<void>;
}

/** People at a Bot API server that runs already. */
export function worldOf(api: BotApi, clock: ManualClock, ways: WorldWays = {}): World {
  const { tolerateUnansweredPresses = false, settled = comeToRest } = ways;
  const sightings = watch(api);
  let attached: Attached | undefined;

  async function rest(): Promise<void> {
    for (;;) {
      await api.quiet();
      const before = api.activity;
      await attached?.idle();
      // One turn of the event loop, so that what the bot does right after an answer has begun.
      await new Promise((resolve) => setImmediate(resolve));
      if (api.isQuiet() && api.activity === before) return;
    }
  }

  function comeToRest(): Promise<void> {
    return within(patience, rest(), () => {
      const hook = attached ? "its idle() has not resolved, or: " : "";
      return `The bot did not come to rest within ${patience / 1_000} s. ${hook}${api.describe()}\n${world.transcript()}`;
    });
  }

  const world: World = {
    api,
    clock,
    sightings,
    tolerateUnansweredPresses,
    root: api.root,
    token: api.token,
    person: (name, { language = "vi", ...rest } = {}) =>
      createActor(world, api.people.createPerson({ firstName: name, language, ...rest })),
    actor: (person) => createActor(world, person),
    group: (title, members, { kind = "group", bot = "member" } = {}) =>
      groupOf(
        api,
        api.people.createGroup({ title, kind, bot, members: members.map((m) => m.person) }),
      ),
    attach: (bot) => {
      attached = bot;
    },
    detach: () => {
      attached = undefined;
    },
    settled,
    expectRefusal: api.expectRefusal,
    transcript: () =>
      [...api.telegram.chats.values()]
        .filter(({ messages }) => messages.size > 0)
        .map((chat) => `── ${nameOf(chat)} ──\n${drawChat(api, chat, sightings.toasts())}`)
        .join("\n"),
    stop: async () => {
      await api.stop();
      if (api.refusals.length > 0) {
        const list = api.refusals.map((call) => `  ${describeCall(call)}`).join("\n");
        throw new Error(`Telegram would have refused ${api.refusals.length} calls:\n${list}`);
      }
      const twins = [...api.telegram.chats.values()].flatMap(twinsIn);
      if (twins.length > 0)
        throw new Error(`Buttons that nobody can tell apart:\n${twins.join("\n")}`);
    },
  };
  return world;
}

async function within<T>(
  milliseconds: number,
  work: Promise<T>,
  complaint: () => string,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(complaint())), milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
