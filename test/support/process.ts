import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { BotApi } from "../../src/sandbox/bot-api/server.ts";

export interface Running {
  readonly pid: number;
  /** From the start of the process to its first getUpdates, in milliseconds. */
  readonly startup: number;
  /** Resident memory now, in megabytes. */
  memory(): number;
  /** Processor time so far, in milliseconds. */
  cpu(): number;
  /** Resolves when it has ended, however. */
  readonly ended: Promise<unknown>;
  /** Does nothing if it has ended. */
  signal(signal: NodeJS.Signals): void;
  /** It stands still for so many milliseconds, and goes on as if nothing had happened. */
  freeze(milliseconds: number): Promise<void>;
  stop(): Promise<void>;
  /** Ends it at this instant, whatever it is doing. */
  kill(): Promise<void>;
}

/** Whether somebody who owns nothing comes through to these paths. */
export function nobodyReaches(...paths: readonly string[]): boolean {
  return paths.every((path) => {
    for (let at = path; ; at = dirname(at)) {
      if ((statSync(at).mode & 0o001) === 0) return false;
      if (at === dirname(at)) return true;
    }
  });
}

/** How `npm start` runs the program once it is built, flags and all. */
export const BUILT: string[] = JSON.parse(readFileSync("package.json", "utf8"))
  .scripts.start.replace("src/build/start.mjs", "dist/main.js")
  .split(" ")
  .slice(1);

/** How a source file is started. */
export const source = (file: string): string[] => ["--import", "tsx", file];

/** Starts a bot in its own process against the local Bot API server; resolves when it asks for updates. */
export async function startBot(
  api: BotApi,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Running> {
  const from = performance.now();
  const bot = launchBot(api, args, env);
  await bot.polled;
  return { ...bot, startup: performance.now() - from };
}

/** The same without waiting for anything: for one that is to end before it is ready. */
export function launchBot(
  api: BotApi,
  args: readonly string[],
  env: Record<string, string> = {},
): Omit<Running, "startup"> & { readonly polled: Promise<void> } {
  const firstPoll = new Promise<void>((resolve) => {
    const off = api.on((event) => {
      if (event.kind !== "polled") return;
      off();
      resolve();
    });
  });
  const child: ChildProcess = spawn(process.execPath, args, {
    env: {
      ...process.env,
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      LOG_LEVEL: "warn",
      ...env,
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const exited = once(child, "exit");
  const died = exited.then(([code]) => {
    throw new Error(`${args.at(-1)} ended with ${code}`);
  });
  const polled = Promise.race([firstPoll, died]);
  // Nobody may wait for either.
  for (const end of [died, polled]) end.catch(() => {});
  const pid = child.pid as number;
  async function end(signal: NodeJS.Signals): Promise<void> {
    child.kill(signal);
    await exited;
  }
  return {
    pid,
    polled,
    ended: exited,
    signal: (signal) => void child.kill(signal),
    async freeze(milliseconds) {
      child.kill("SIGSTOP");
      await sleep(milliseconds);
      child.kill("SIGCONT");
    },
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024,
    cpu: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
}
