import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { lanes } from "./lanes.ts";

/** What it says on the way to an answer: messages of the shape `{ word }`. */
type Heard = (word: unknown) => void;

/** A process apart that answers one question after the other. */
export interface Beside<Question extends object, Answer> {
  /** @param fresh a process answers that had no other question before */
  ask(question: Question, fresh?: boolean, heard?: Heard): Promise<Outcome<Answer>>;
  /** Starts it while there is something else to do before it is asked. */
  wake(): void;
  /** Ends it, whatever it does. */
  end(): void;
}

/** It answered, or ended without an answer; `wasUsed`: it had answered others before this one. */
type Outcome<Answer> =
  | { readonly kind: "answered"; readonly answer: Answer }
  | {
      readonly kind: "ended";
      readonly code: number | null;
      readonly signal: NodeJS.Signals | null;
      readonly wasUsed: boolean;
    };

export interface BesideOptions {
  /** `import.meta.url` of the module that asks it. */
  readonly from: string;
  /** The file of its program among the sources, seen from there. */
  readonly source: string;
  /** Its name in dist/ (src/build/bundle.mjs). */
  readonly built: string;
  /** Of JavaScript objects. */
  readonly megabytes: number;
  /** Whoever has not answered after so many milliseconds is ended. */
  readonly patience: number;
  /** What happens to it while nobody asks. */
  trouble?(error: Error): void;
}

/** The process goes when there was nothing to ask for so long, in milliseconds. */
const IDLE = 30_000;

/**
 * A program in a process of its own, which is started when something is asked and ends with the bot: its
 * memory is that of the largest question, and nobody waits for its thread.
 */
export function beside<Question extends object, Answer>(
  options: BesideOptions,
): Beside<Question, Answer> {
  // From the sources tsx reads it.
  const fromSources = options.from.endsWith(".ts");
  const file = fromSources ? options.source : `./${options.built}.js`;
  const program = fileURLToPath(new URL(file, options.from));
  const oneByOne = lanes(1);
  let child: ChildProcess | null = null;
  let isUsed = false;
  let idle: NodeJS.Timeout | undefined;

  function start(): ChildProcess {
    const started = fork(program, {
      execArgv: [
        `--max-old-space-size=${options.megabytes}`,
        ...(fromSources ? ["--import", "tsx"] : []),
      ],
      // Of the bot's settings, its token among them, it needs none.
      env: { MALLOC_ARENA_MAX: "2" },
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    // Whoever asks hears of it as well; without anybody asking it must not end the bot.
    started.on("error", (error) => options.trouble?.(error));
    started.once("exit", () => {
      if (child === started) child = null;
    });
    isUsed = false;
    return started;
  }

  function end(): void {
    child?.kill("SIGKILL");
    child = null;
  }

  function rest(process: ChildProcess): void {
    hold(process, false);
    clearTimeout(idle);
    idle = setTimeout(end, IDLE).unref();
  }

  async function ask(question: Question, fresh: boolean, heard: Heard): Promise<Outcome<Answer>> {
    clearTimeout(idle);
    if (fresh && isUsed) end();
    const asked = child?.connected ? child : start();
    const wasUsed = isUsed;
    [child, isUsed] = [asked, true];
    hold(asked, true);
    const over = new AbortController();
    const late = setTimeout(() => asked.kill("SIGKILL"), options.patience);
    try {
      const answered = answerOf<Answer>(asked, heard, over.signal).then(
        (answer): Outcome<Answer> => ({ kind: "answered", answer }),
      );
      const ended = once(asked, "exit", over).then(
        ([code, signal]): Outcome<Answer> => ({ kind: "ended", code, signal, wasUsed }),
      );
      asked.send(question);
      return await Promise.race([answered, ended]);
    } finally {
      over.abort();
      clearTimeout(late);
      rest(asked);
    }
  }

  return {
    ask: (question, fresh = false, heard = () => {}) =>
      oneByOne.run(() => ask(question, fresh, heard)),
    wake() {
      if (child) return;
      child = start();
      rest(child);
    },
    end,
  };
}

/** Its next message that is no word on the way. One listener hears all: messages come in heaps. */
function answerOf<Answer>(child: ChildProcess, heard: Heard, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve) => {
    const hear = (message: unknown) => {
      if (typeof message === "object" && message !== null && "word" in message) {
        heard(message.word);
      } else {
        child.off("message", hear);
        resolve(message as Answer);
      }
    };
    child.on("message", hear);
    signal.addEventListener("abort", () => child.off("message", hear), { once: true });
  });
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
