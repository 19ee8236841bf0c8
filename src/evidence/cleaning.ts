import { beside } from "../beside.ts";
import type { Log } from "../log.ts";
import { LIMITS, type Limits, TOO_MUCH } from "./limits.ts";
import type { FileType, NamedType, Verdict } from "./types.ts";

/** What the cleaning process is asked. */
export interface Job {
  readonly path: string;
  readonly type: NamedType;
  /** Where the cleaned content goes, if it differs. */
  readonly target: string;
}

/** A document whose words are wanted. */
export interface Reading {
  readonly path: string;
  readonly type: FileType;
}

export type Answer =
  | { readonly verdict: Verdict }
  | { readonly words: string }
  | { readonly error: string };

export interface Cleaning {
  /** @throws if the file could not be looked into for a reason that lies not in the file */
  clean(job: Job): Promise<Verdict>;
  /** What a document says; empty if it has no words, or reading them costs too much. */
  words(document: Reading): Promise<string>;
}

const cleaner = beside<(Job | Reading) & { readonly limits: Limits }, Answer>({
  from: import.meta.url,
  source: "./cleaner.ts",
  built: "evidence-cleaner",
  megabytes: 128,
  // However slow the machine is: its own limit counts the time of a core, this one what passes.
  patience: 30_000,
});

/** Looks into files in a process of its own, one at a time: its memory is that of the largest. */
export function createCleaning(log: Pick<Log, "warn">, limits: Limits = LIMITS): Cleaning {
  /** Null if the process ended itself because the file costs too much. */
  async function ask(job: Job | Reading, fresh = false): Promise<Answer | null> {
    const outcome = await cleaner.ask({ ...job, limits }, fresh);
    if (outcome.kind === "answered") return outcome.answer;
    const { code, signal, wasUsed } = outcome;
    // Ended by itself otherwise, it is not the file that is at fault.
    if (code !== TOO_MUCH && signal === null) {
      throw new Error(`The process that looks into files ended with code ${code}`);
    }
    // It may hold what others took; only what a file costs by itself is its own.
    if (code === TOO_MUCH && wasUsed) return ask(job, true);
    log.warn({ code, signal, type: job.type }, "a file cost too much while it was looked into");
    return null;
  }

  return {
    async clean(job) {
      const answer = await ask(job);
      if (answer && "verdict" in answer) return answer.verdict;
      if (answer && "error" in answer) throw new Error(answer.error);
      return { kind: "refused", fault: "heavy" };
    },
    async words(document) {
      const answer = await ask(document);
      if (answer && "error" in answer) log.warn({ reason: answer.error }, "a document is not read");
      return answer && "words" in answer ? answer.words : "";
    },
  };
}
