import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { BotApi } from "../../src/sandbox/bot-api/server.ts";

export interface Running {
  readonly pid: number;
  /** From the start of the process to its first getUpdates, in milliseconds. */
  readonly startup: number;
  /** Resident memory now, in megabytes. */
  memory(): number;
  /** Processor time so far, in milliseconds. */
  cpu(): number;
  stop(): Promise<void>;
  /** Ends it at this instant, whatever it is doing. */
  kill(): Promise<void>;
}

/** How `npm start` runs the program once it is built, flags and all. */
export const BUILT: string[] = JSON.parse(readFileSync("package.json", "utf8"))
  .scripts.start.replace("src/build/start.mjs", "dist/main.js")
  .split(" ")
  .slice(1);

/** How a source file is started. */
export const source = (file: string): string[] => ["--import", "tsx", file];

/** Starts a bot in its own process against the local Bot API server. */
export async function startBot(
  api: BotApi,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Running> {
  const from = performance.now();
  const polled = new Promise<void>((resolve) => {
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
  const died = once(child, "exit").then(([code]) => {
    throw new Error(`${args.at(-1)} ended with ${code}`);
  });
  await Promise.race([polled, died]);
  died.catch(() => {});
  const pid = child.pid as number;
  return {
    pid,
    startup: performance.now() - from,
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024,
    cpu: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
    async kill() {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}
