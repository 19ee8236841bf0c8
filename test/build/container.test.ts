import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { freePort, said, until, writes } from "../app/support.ts";
import { nobodyReaches } from "../support/process.ts";
import { createWorld } from "../support/world.ts";
import { type Instruction, type Stage, stagesOf } from "./containerfile.ts";

vi.setConfig({ testTimeout: 300_000 });

const stages = stagesOf(readFileSync("Containerfile", "utf8"));
const [building, running] = stages as [Stage, Stage];
const of = <K extends Instruction["kind"]>(stage: Stage, kind: K) =>
  stage.instructions.filter((one): one is Instruction & { kind: K } => one.kind === kind);

const root = mkdtempSync(join(tmpdir(), "dau-moi-image-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
/** Where a path of the image lies on this machine. */
const inRoot = (stage: Stage, path: string) =>
  resolve(join(root, String(stages.indexOf(stage)), path));

/** An engine that builds and runs images, not its command alone; null where there is none. */
function engine(): string | null {
  const has = (name: string) => spawnSync(name, ["info"], { stdio: "ignore" }).status === 0;
  return ["podman", "docker"].find(has) ?? null;
}

/** Copies as the engine does: several sources, or a folder, into what the last word names. */
function copied(stage: Stage, { stage: from, paths }: Instruction & { kind: "copy" }): void {
  const workdir = of(stage, "workdir")[0]?.path ?? "/";
  const target = paths.at(-1) ?? "";
  const to = inRoot(stage, target.startsWith("/") ? target : join(workdir, target));
  for (const path of paths.slice(0, -1)) {
    const source = from === null ? path : inRoot(building, path);
    const end = paths.length > 2 ? join(to, basename(path)) : to;
    mkdirSync(dirname(end), { recursive: true });
    cpSync(source, end, { recursive: true });
  }
}

/** Runs the stages by hand in empty folders; `npm ci` is taken as done. */
function runByHand(): void {
  for (const copy of of(building, "copy")) copied(building, copy);
  const workdir = inRoot(building, of(building, "workdir")[0]?.path ?? "");
  for (const { command } of of(building, "run")) {
    if (command.startsWith("npm ci")) {
      symlinkSync(resolve("node_modules"), join(workdir, "node_modules"));
      continue;
    }
    const here = command.replaceAll(/ (\/\w+)/g, (_, path) => ` ${inRoot(building, path)}`);
    execFileSync("sh", ["-c", here], { cwd: workdir, stdio: ["ignore", "pipe", "pipe"] });
  }
  for (const copy of of(running, "copy")) copied(running, copy);
}

function megabytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const bytes = files
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return bytes.reduce((sum, size) => sum + size, 0) / 2 ** 20;
}

/** What the image's processes have for an environment: what it says itself, with its paths on this machine. */
function environment(more: Record<string, string>): Record<string, string> {
  const own = of(running, "env").map(({ name, value }) => [
    name,
    value.replace(/(?<=^|:)\/\w.*/, (path) => inRoot(running, path)),
  ]);
  return { ...Object.fromEntries(own), ...more };
}

test("the stages hold: two, of one release of Node, and the second is not root and has no tools of the first", () => {
  expect(stages.map(({ name }) => name)).toEqual(["build", null]);
  expect(new Set(stages.map(({ from }) => from)).size).toBe(1);
  expect(of(running, "user").map(({ name }) => name)).toEqual(["node"]);
  expect(of(running, "copy").map(({ stage }) => stage)).toEqual(["build"]);
  const start = JSON.parse(readFileSync("package.json", "utf8")).scripts.start;
  const [{ args: command } = { args: [] }] = of(running, "cmd");
  expect(command.join(" ")).toBe(start.replace("src/build/start.mjs", "dist/main.js"));
});

test("no setting and no secret goes into the image, and nothing that only development needs", () => {
  const paths = of(building, "copy").flatMap(({ paths: all }) => all.slice(0, -1));
  expect(paths.filter((path) => /^\.env|^data|^test|^\.$/.test(path))).toEqual([]);
  const names = of(running, "env").map(({ name }) => name);
  expect(names.filter((name) => /TOKEN|SECRET|PROXY|IDS/.test(name))).toEqual([]);
});

test("built and started with nothing but what the image has, the bot is healthy and answers", async () => {
  const found = engine();
  if (found) {
    execFileSync(found, ["build", "-q", "-f", "Containerfile", "-t", "dau-moi-test", "."]);
    console.log(`The image was built with ${found}.`);
  } else {
    console.log("No container engine is here (podman, docker): its stages were run by hand.");
  }
  runByHand();
  const app = inRoot(running, "/app");
  expect(readdirSync(join(app, "node_modules"))).not.toContain("typescript");
  expect(readdirSync(join(app, "node_modules"))).not.toContain("prisma");
  // Not the 600 MB that are installed for development: what is packed is what the program names.
  expect(megabytesIn(app)).toBeLessThan(120);
  const { length } = readdirSync("prisma/postgres/migrations");
  expect(readdirSync(join(app, "prisma/postgres/migrations"))).toHaveLength(length);

  const world = await createWorld();
  const port = await freePort();
  const env = environment({
    ...{ BOT_TOKEN: world.token, TELEGRAM_API_ROOT: world.root, HOST: "127.0.0.1" },
    PORT: String(port),
  });
  // As the image has it: not the owner of the program, and of nothing but its two folders.
  const isOther = process.getuid?.() === 0 && nobodyReaches(process.execPath);
  const user = isOther ? { uid: 65_534, gid: 65_534 } : {};
  const folders = [inRoot(running, "/data"), inRoot(running, "/backups")];
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  execFileSync("chmod", ["-R", "a+rX,a-w", app]);
  // Whoever is not its owner passes through the folder of the tests.
  for (const folder of [root, dirname(root)]) chmodSync(folder, statSync(folder).mode | 0o011);
  if (isOther) execFileSync("chown", ["-R", "65534:65534", ...folders]);
  const [, ...args] = of(running, "cmd")[0]?.args ?? [];
  const bot = spawn(process.execPath, args, { cwd: app, env, stdio: "pipe", ...user });
  let output = "";
  for (const stream of [bot.stdout, bot.stderr]) stream.on("data", (text) => (output += text));
  const exited = once(bot, "exit").then(() => {
    throw new Error(`The program ended: ${output}`);
  });
  exited.catch(() => {});
  try {
    const hoa = world.person("Hoa");
    writes(world, hoa, "/start");
    await Promise.race([exited, until(world, () => said(world, hoa).length > 0)]);
    const [, ...check] = of(running, "health")[0]?.args ?? [];
    const healthy = () => spawnSync(process.execPath, check, { cwd: app, env, timeout: 10_000 });
    await vi.waitUntil(() => healthy().status === 0, { timeout: 60_000, interval: 500 });

    // All that it may load later is there, too: native code, fonts, what draws documents.
    const names = ["libsql", "sharp", "pdfkit", "fontkit", "better-sqlite3"];
    const load = `for (const name of ${JSON.stringify(names)}) await import(name)`;
    execFileSync(process.execPath, ["--input-type=module", "-e", load], { cwd: app, env, ...user });
    const copy = join(inRoot(running, "/backups"), "by-hand.db");
    const told = execFileSync(process.execPath, ["dist/db.js", "backup", copy], {
      cwd: app,
      env,
      ...user,
    });
    expect(String(told)).toMatch(/the database as it is now, checked/);
  } finally {
    bot.kill("SIGTERM");
    await exited.catch(() => {});
    await world.stop();
  }
  expect(output).not.toContain(world.token);
});
