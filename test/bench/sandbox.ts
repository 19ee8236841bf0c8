import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { bundle } from "../../src/build/bundle.mjs";
import { createLog } from "../../src/log.ts";
import { fillDemo } from "../../src/sandbox/demo/index.ts";
import { buildPage } from "../../src/sandbox/page-build.ts";
import { startSandbox } from "../../src/sandbox/start.ts";

interface SandboxFigures {
  /** From the command to a page that a browser can show, in milliseconds: a fresh one, and again. */
  readonly fresh: number;
  readonly again: number;
  /** Moving the clock through the plan's whole year with all that happens then, in milliseconds. */
  readonly year: number;
  /** Messages of the bot in that year. */
  readonly messages: number;
}

async function measureSandbox(): Promise<SandboxFigures> {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-bench-"));
  try {
    // A source that is newer than what is built would be measured as well.
    await Promise.all([bundle("sandbox/main.ts", "sandbox"), buildPage()]);
    const fresh = await measureStart(join(folder, "start"));
    const again = await measureStart(join(folder, "start"));
    return { fresh, again, ...(await measureYear(join(folder, "year"))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureStart(folder: string): Promise<number> {
  const from = performance.now();
  const args = ["src/sandbox/run.mjs", "--data", folder, "--port", "0"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const url = await addressIn(child.stdout);
  for (const path of ["/", "/page.js", "/page.css", "/sandbox/state"]) {
    await (await fetch(`${url}${path}`)).arrayBuffer();
  }
  const took = performance.now() - from;
  child.kill("SIGTERM");
  await ended;
  return took;
}

async function addressIn(output: Readable): Promise<string> {
  for await (const line of createInterface(output)) {
    const [url] = /http:\S+/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error("The sandbox ended without saying where its page is");
}

async function measureYear(folder: string): Promise<Pick<SandboxFigures, "year" | "messages">> {
  const sandbox = await startSandbox({
    folder,
    at: new Date("2024-01-02T07:00:00+07:00"),
    fill: (world) => fillDemo(world, { seed: 1 }),
    log: createLog("warn", []),
  });
  const { bot, chats } = sandbox.api.telegram;
  const said = () =>
    [...chats.values()]
      .flatMap(({ messages }) => [...messages.values()])
      .filter(({ from }) => from.id === bot.id).length;
  const before = said();
  const from = performance.now();
  await sandbox.moveClock(new Date("2024-12-31T17:00:00+07:00"));
  const year = performance.now() - from;
  const messages = said() - before;
  await sandbox.stop();
  return { year, messages };
}

/** The figures in words. */
export async function reportSandbox(): Promise<string> {
  const { fresh, again, year, messages } = await measureSandbox();
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  return [
    `sandbox: usable page after ${seconds(fresh)} fresh, ${seconds(again)} again`,
    `the year 2024 by clock: ${seconds(year)}, ${messages} messages of the bot`,
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.log(await reportSandbox());
}
