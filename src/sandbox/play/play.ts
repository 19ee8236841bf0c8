import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog, type Log } from "../../log.ts";
import type { Path } from "../../plan/findings.ts";
import { describeCall } from "../bot-api/calls.ts";
import { startSandbox } from "../start.ts";
import { type Cast, castStory } from "./cast.ts";
import { performDeeds } from "./deeds.ts";
import { playEvent } from "./events.ts";
import type { Step, Story } from "./story.ts";
import { openTheatre, type Theatre } from "./theatre.ts";

/** A story that does not go as it is told. */
export class StoryFailed extends Error {
  override name = "StoryFailed";
}

/**
 * Plays a story in a sandbox of its own, which is gone afterwards.
 *
 * @throws StoryFailed at the first thing that is not as told, with its place in the file
 */
export async function playStory(story: Story, write: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-story-"));
  const { log, errors } = listeningLog();
  let cast: Cast = { people: new Map(), groups: new Map() };
  try {
    const sandbox = await startSandbox({
      ...{ folder, at: story.at, planFile: story.planFile, log },
      fill: async (world) => {
        cast = await castStory(world, story);
      },
    });
    const theatre = openTheatre(story, sandbox, cast, write);
    try {
      theatre.transcript.title(story.title);
      theatre.transcript.clock();
      for (const step of story.steps) await playStep(theatre, step);
      complain(theatre, errors);
    } finally {
      theatre.transcript.stop();
      theatre.faults.stop();
      await sandbox.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function playStep(theatre: Theatre, step: Step): Promise<void> {
  const { story, transcript } = theatre;
  let at: Path = "path" in step ? step.path : [];
  try {
    if ("event" in step) await playEvent(theatre, step);
    else {
      await performDeeds(theatre, step.name, step.deeds, ({ path }) => {
        at = path;
      });
    }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new StoryFailed(`${story.where(at)}: ${inStoryNames(theatre, step, words)}`, {
      cause: error,
    });
  }
  transcript.others();
}

/** The demo's people have names of their own. */
function inStoryNames(theatre: Theatre, step: Step, words: string): string {
  return "event" in step ? words : words.replace(theatre.actor(step.name).name, step.name);
}

/** What the bot did wrong without anybody in the story seeing it; troubles that were switched on may. */
function complain({ story, sandbox }: Theatre, errors: readonly string[]): void {
  if (story.steps.some((step) => "event" in step && step.event === "fault")) return;
  const refused = sandbox.api.refusals.map((call) => describeCall(call));
  const wrong = [...refused, ...errors];
  if (wrong.length === 0) return;
  throw new StoryFailed(
    `${story.where(["title"])}: the bot did what it must not:\n${wrong.join("\n")}`,
  );
}

/** A log that keeps what wants to be looked at. */
function listeningLog(): { log: Log; errors: readonly string[] } {
  const errors: string[] = [];
  const log = createLog("error", [], { write: (line) => errors.push(line.trim()) });
  return { log, errors };
}
