import type { Actor } from "../actors/actor.ts";
import { type Group, groupOf } from "../actors/group.ts";
import { type World, worldOf } from "../actors/world.ts";
import { createFaultSwitches, type FaultSwitches } from "../faults.ts";
import type { RunningSandbox } from "../start.ts";
import type { Cast } from "./cast.ts";
import type { Story } from "./story.ts";
import { createTranscript, type Transcript } from "./transcript.ts";

/** Where one story is played. */
export interface Theatre {
  readonly story: Story;
  readonly sandbox: RunningSandbox;
  readonly world: World;
  readonly faults: FaultSwitches;
  readonly transcript: Transcript;
  /** How much had become visible when something was last done: what came since is new to everybody. */
  mark: number;
  /** How many photos were sent. */
  photos: number;
  actor(name: string): Actor;
  group(title: string): Group;
}

/** How long a bot that a fault keeps from answering is waited for, in milliseconds of real time. */
const PATIENCE = 1500;

export function openTheatre(
  story: Story,
  sandbox: RunningSandbox,
  cast: Cast,
  write: (line: string) => void,
): Theatre {
  const { api, clock, plan } = sandbox;
  const faults = createFaultSwitches(api, () => {});
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PATIENCE).unref());
  const world = worldOf(api, clock, {
    // Troubles may keep an answer from arriving.
    tolerateUnansweredPresses: story.steps.some(
      (step) => "event" in step && step.event === "fault",
    ),
    settled: () =>
      faults.on.length > 0 ? Promise.race([sandbox.settled(), pause()]) : sandbox.settled(),
  });
  const actors = new Map<string, Actor>();
  const names = new Map<number, string>();
  for (const [name, person] of cast.people) {
    actors.set(name, world.actor(person));
    names.set(person.user.id, name);
  }
  const groups = new Map<string, Group>();
  for (const [title, id] of cast.groups) {
    const chat = api.telegram.chats.get(id);
    if (chat) groups.set(title, groupOf(api, chat));
    names.set(id, title);
  }
  return {
    ...{ story, sandbox, world, faults, mark: 0, photos: 0 },
    actor: (name) => found(actors, name),
    group: (title) => found(groups, title),
    transcript: createTranscript({
      ...{ api, write, timeZone: plan.timeZone },
      nameOf: (chatId) => names.get(chatId),
    }),
  };
}

function found<T>(all: ReadonlyMap<string, T>, name: string): T {
  const one = all.get(name);
  if (one === undefined) throw new Error(`There is no ${name} in this story`);
  return one;
}
