import { DataFileError } from "../../plan/findings.ts";
import { playStory, StoryFailed } from "./play.ts";
import { readStory } from "./read.ts";

export interface PlayOptions {
  /** Takes the transcript, line by line. */
  readonly write?: (line: string) => void;
  /** Takes what is wrong. */
  readonly complain?: (text: string) => void;
}

/**
 * Plays story files one after the other, up to the first that fails.
 *
 * @returns the exit code: 0 if all went as told, 1 if not
 */
export async function playStories(
  files: readonly string[],
  options: PlayOptions = {},
): Promise<number> {
  const { write = console.log, complain = console.error } = options;
  for (const file of files) {
    try {
      const story = readStory(file);
      const from = performance.now();
      await playStory(story, write);
      const seconds = ((performance.now() - from) / 1000).toFixed(1);
      write(`\n✓ ${file}: ${story.steps.length} steps, as told (${seconds} s)\n`);
    } catch (error) {
      if (!isExpected(error)) throw error;
      complain(error.message);
      return 1;
    }
  }
  return 0;
}

function isExpected(error: unknown): error is Error {
  return error instanceof StoryFailed || error instanceof DataFileError;
}
