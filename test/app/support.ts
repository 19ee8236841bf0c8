import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type App, createApp } from "../../src/app.ts";
import type { Config } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import type { SandboxEvent } from "../../src/sandbox/bot-api/events.ts";
import type { Actor } from "../support/actors.ts";
import { BUILT } from "../support/process.ts";
import { createWorld, type World, type WorldOptions } from "../support/world.ts";

/** Lines that appear one by one, and those who wait for one of them. */
interface Lines {
  readonly all: readonly string[];
  add(line: string): void;
  /** Resolves with the first line that fits, written already or still to come. */
  next(pattern: RegExp): Promise<string>;
}

function createLines(): Lines {
  const all: string[] = [];
  const waiters = new Set<() => void>();
  return {
    all,
    add(line) {
      all.push(line);
      for (const look of waiters) look();
    },
    next: (pattern) =>
      new Promise((resolve) => {
        const look = () => {
          const line = all.find((one) => pattern.test(one));
          if (line === undefined) return;
          waiters.delete(look);
          resolve(line);
        };
        waiters.add(look);
        look();
      }),
  };
}

/** Resolves with the next event between bot and people that fits. */
export function happens(
  world: World,
  fits: (event: SandboxEvent) => boolean,
): Promise<SandboxEvent> {
  return new Promise((resolve) => {
    const end = world.api.on((event) => {
      if (!fits(event)) return;
      end();
      resolve(event);
    });
  });
}

/** Resolves as soon as it is so; looks whenever something happens between bot and people. */
export async function until(world: World, isSo: () => boolean): Promise<void> {
  if (!isSo()) await happens(world, isSo);
}

/** What the bot said to someone, oldest first. */
export function said(world: World, to: Actor): string[] {
  const { messages } = world.api.people.privateChat(to.person);
  return [...messages.values()]
    .filter(({ from }) => from.id === world.api.telegram.bot.id)
    .map(({ text }) => text ?? "");
}

/** Someone writes; whether and when the bot answers is not waited for. */
export function writes(world: World, who: Actor, ...texts: string[]): void {
  for (const text of texts) world.api.people.say(who.person, text);
}

export interface Stage extends AsyncDisposable {
  readonly world: World;
  readonly folder: string;
  readonly config: Config;
  readonly log: Lines;
  readonly app: App;
  /** Another program on the same database. */
  again(): App;
}

/** A program that is not started yet, beside the Telegram that it will talk to. */
export async function stage(
  settings: Partial<Config> = {},
  surroundings: WorldOptions = {},
): Promise<Stage> {
  const world = await createWorld(surroundings);
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-"));
  const config: Config = {
    token: world.token,
    apiRoot: world.root,
    rate: 0,
    databaseUrl: `file:${join(folder, "test.db")}`,
    dataFolder: join(folder, "evidence"),
    planFile: "prisma/plans/loc-binh-2024.yaml",
    officeIds: [],
    updates: { kind: "polling" },
    port: null,
    host: "127.0.0.1",
    proxy: null,
    logLevel: "info",
    language: "vi",
    ...settings,
  };
  const log = createLines();
  const secret = config.updates.kind === "webhook" ? config.updates.secret : "";
  const make = () =>
    createApp(config, {
      clock: world.clock,
      log: createLog("info", [world.token, secret], { write: log.add }),
    });
  const apps = [make()];
  return {
    world,
    folder,
    config,
    log,
    app: apps[0] as App,
    again() {
      const app = make();
      apps.push(app);
      return app;
    },
    async [Symbol.asyncDispose]() {
      for (const app of apps) await app.stop();
      await world.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Program extends AsyncDisposable {
  /** What it wrote, from both outputs. */
  readonly output: Lines;
  /** Its exit code; null if a signal ended it. */
  readonly exited: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

/** The program as an operator starts it, with these settings and no others. */
export function program(settings: Record<string, string>, asNobody = false): Program {
  return run(BUILT, settings, asNobody ? { uid: 65534, gid: 65534 } : {});
}

/** A process with these settings and no others. */
export function run(
  args: readonly string[],
  settings: Record<string, string> = {},
  user: { readonly uid?: number; readonly gid?: number } = {},
): Program {
  const { PATH = "", HOME = "" } = process.env;
  const child: ChildProcess = spawn(process.execPath, args, {
    env: { PATH, HOME, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
    ...user,
  });
  const output = createLines();
  for (const stream of [child.stdout, child.stderr]) {
    let rest = "";
    stream?.setEncoding("utf8").on("data", (text: string) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      lines.forEach(output.add);
    });
  }
  const exited = once(child, "close").then(([code]) => code as number | null);
  return {
    output,
    exited,
    kill: (signal) => void child.kill(signal),
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
