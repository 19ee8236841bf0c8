import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { lanes } from "../lanes.ts";
import type { Log } from "../log.ts";
import { LIMITS, TOO_MUCH } from "./limits.ts";
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
  close(): void;
}

/** The process goes when there was nothing to do for so long, in milliseconds. */
const IDLE = 30_000;
/** However slow the machine is: its own limit counts the time of a core, this one what passes. */
const PATIENCE = 30_000;

/** From the sources tsx reads it, beside the built program it is built (src/build/bundle.mjs). */
const FROM_SOURCES = import.meta.url.endsWith(".ts");
const PROGRAM = fileURLToPath(
  new URL(FROM_SOURCES ? "./cleaner.ts" : "./evidence-cleaner.js", import.meta.url),
);

/** Looks into files in a process of its own, one at a time: its memory is that of the largest. */
export function createCleaning(log: Pick<Log, "warn">, limits = LIMITS): Cleaning {
  const oneByOne = lanes(1);
  let child: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  /** It has looked into a file before, and may hold what that one took. */
  let isUsed = false;

  function start(): ChildProcess {
    const started = fork(PROGRAM, {
      execArgv: ["--max-old-space-size=128", ...(FROM_SOURCES ? ["--import", "tsx"] : [])],
      // Of the bot's settings, its token among them, it needs none.
      env: { MALLOC_ARENA_MAX: "2" },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    // Whoever asks hears of it as well; without anybody asking it must not end the bot.
    started.on("error", (error) => log.warn({ err: error }, "the process for files is in trouble"));
    started.once("exit", () => {
      if (child === started) child = null;
    });
    return started;
  }

  function close(): void {
    clearTimeout(idle);
    child?.kill("SIGKILL");
    child = null;
  }

  /** Null if the process ended itself because the file costs too much. */
  async function ask(job: Job | Reading): Promise<Answer | null> {
    clearTimeout(idle);
    const wasUsed = child?.connected === true && isUsed;
    const asked = child?.connected ? child : start();
    child = asked;
    isUsed = true;
    hold(asked, true);
    const over = new AbortController();
    const late = setTimeout(() => asked.kill("SIGKILL"), PATIENCE);
    try {
      const answered = once(asked, "message", over).then(([answer]) => answer as Answer);
      const ended = once(asked, "exit", over).then(([code, signal]) => ({ code, signal }));
      asked.send({ ...job, limits });
      const outcome = await Promise.race([answered, ended]);
      if (!("code" in outcome)) return outcome;
      const { code, signal } = outcome;
      // Ended by itself otherwise, it is not the file that is at fault.
      if (code !== TOO_MUCH && signal === null) {
        throw new Error(`The process that looks into files ended with code ${code}`);
      }
      // Only what a file costs by itself is its own.
      if (code === TOO_MUCH && wasUsed) return await ask(job);
      log.warn({ code, signal, type: job.type }, "a file cost too much while it was looked into");
      return null;
    } finally {
      over.abort();
      clearTimeout(late);
      hold(asked, false);
      idle = setTimeout(close, IDLE).unref();
    }
  }

  return {
    async clean(job) {
      const answer = await oneByOne.run(() => ask(job));
      if (answer && "verdict" in answer) return answer.verdict;
      if (answer && "error" in answer) throw new Error(answer.error);
      return { kind: "refused", fault: "heavy" };
    },
    async words(document) {
      const answer = await oneByOne.run(() => ask(document));
      if (answer && "error" in answer) log.warn({ reason: answer.error }, "a document is not read");
      return answer && "words" in answer ? answer.words : "";
    },
    close,
  };
}

/** While nothing is asked of it, the process keeps nobody from ending. */
function hold(child: ChildProcess, held: boolean): void {
  const channel = child.channel as { ref?(): void; unref?(): void } | null | undefined;
  if (held) {
    child.ref();
    channel?.ref?.();
  } else {
    child.unref();
    channel?.unref?.();
  }
}
