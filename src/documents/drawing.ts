import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { lanes } from "../lanes.ts";
import type { InvitationSheet } from "./invitation-sheet.ts";
import type { ProgressPicture } from "./picture.ts";

/** What is to be drawn. */
export type Order =
  | { readonly kind: "sheet"; readonly sheet: InvitationSheet }
  | { readonly kind: "picture"; readonly picture: ProgressPicture };

export type Drawn = { readonly bytes: Uint8Array } | { readonly error: string };

/** The process goes when there was nothing to draw for so long, in milliseconds. */
const IDLE = 30_000;
/** However many cards there are: what takes longer is given up, in milliseconds. */
const PATIENCE = 120_000;
/** Megabytes: a sheet for ten thousand units takes less. */
const MEMORY = 256;

/** From the sources tsx reads it, beside the built program it is built (src/build/bundle.mjs). */
const FROM_SOURCES = import.meta.url.endsWith(".ts");
const PROGRAM = fileURLToPath(
  new URL(FROM_SOURCES ? "./drawer.ts" : "./documents-drawer.js", import.meta.url),
);

const oneByOne = lanes(1);
let drawer: ChildProcess | null = null;
let idle: NodeJS.Timeout | undefined;

function start(): ChildProcess {
  const started = fork(PROGRAM, {
    execArgv: [`--max-old-space-size=${MEMORY}`, ...(FROM_SOURCES ? ["--import", "tsx"] : [])],
    // Of the bot's settings, its token among them, it needs none.
    env: { MALLOC_ARENA_MAX: "2" },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  // Whoever asks hears of it as well; without anybody asking it must not end the bot.
  started.on("error", () => {});
  started.once("exit", () => {
    if (drawer === started) drawer = null;
  });
  return started;
}

async function order(what: Order): Promise<Uint8Array> {
  clearTimeout(idle);
  const asked = drawer?.connected ? drawer : start();
  drawer = asked;
  asked.ref();
  asked.channel?.ref?.();
  const over = new AbortController();
  const late = setTimeout(() => asked.kill("SIGKILL"), PATIENCE);
  try {
    const answered = once(asked, "message", over).then(([answer]) => answer as Drawn);
    const ended = once(asked, "exit", over).then(([code]): Drawn => {
      return { error: `The process that draws ended with code ${code}` };
    });
    asked.send(what);
    const outcome = await Promise.race([answered, ended]);
    if ("error" in outcome) throw new Error(outcome.error);
    return outcome.bytes;
  } finally {
    over.abort();
    clearTimeout(late);
    // While nothing is asked of it, it keeps nobody from ending.
    asked.unref();
    asked.channel?.unref?.();
    idle = setTimeout(() => asked.kill("SIGKILL"), IDLE).unref();
  }
}

/**
 * Draws beside the thread that answers people, one thing at a time.
 *
 * @throws if it could not be drawn
 */
export function drawn(what: Order): Promise<Uint8Array> {
  return oneByOne.run(() => order(what));
}
