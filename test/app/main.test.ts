import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../src/database/index.ts";
import { nobodyReaches } from "../support/process.ts";
import { createWorld } from "../support/world.ts";
import { happens, type Program, program, said } from "./support.ts";

/** What an operator sees when the program cannot run, or is ended. */

const TOKEN = "123456789:AAbbccddeeffgghhiijjkkll";
// Nothing is forbidden to root, so that there somebody else starts the program, if they can read it.
const isRoot = process.getuid?.() === 0;
const nobodyCanRead = nobodyReaches(process.cwd(), process.execPath);

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Settings that work, but for a Telegram that is nowhere, with a folder of their own. */
function settings(more: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-"));
  folders.push(folder);
  return {
    BOT_TOKEN: TOKEN,
    DATABASE_URL: `file:${join(folder, "bot.db")}`,
    TELEGRAM_API_ROOT: "http://127.0.0.1:9",
    ...more,
  };
}

/** Ends with this code, saying these lines and nothing else. */
async function ends(running: Program, code: number, ...lines: (string | RegExp)[]): Promise<void> {
  await using _ = running;
  expect({ code: await running.exited, output: running.output.all }).toEqual({
    code,
    output: lines.map((line) => (typeof line === "string" ? line : expect.stringMatching(line))),
  });
}

describe("settings", () => {
  test("without a token it says in two lines how to get one, and what needs none", async () => {
    await ends(
      program(settings({ BOT_TOKEN: "" })),
      2,
      /^BOT_TOKEN is missing: ask @BotFather/,
      /without a token, Telegram or a network: npm run sandbox$/,
    );
  });

  test("each wrong setting is named, and no value is repeated", async () => {
    await ends(
      program({
        BOT_TOKEN: "wrong",
        DATABASE_URL: "mysql://somewhere",
        OFFICE_TELEGRAM_IDS: "12, x, y",
        WEBHOOK_URL: "https://bot.example.vn/hook",
        PORT: "much",
        LOG_LEVEL: "loud",
        BOT_LANGUAGE: "fr",
      }),
      2,
      "DATABASE_URL: expected file:PATH, or postgresql://USER:PASSWORD@HOST/DATABASE",
      "OFFICE_TELEGRAM_IDS: expected numbers, separated by commas",
      "PORT: expected a port number",
      "LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent",
      "BOT_LANGUAGE: expected one of vi, en",
      /^BOT_TOKEN: expected what @BotFather gave you/,
      "WEBHOOK_SECRET: expected beside WEBHOOK_URL",
      "The settings are explained in .env.example.",
    );
  });

  test("a wrong plan is told with all its problems, each with line and column", async () => {
    const file = "test/fixtures/plans/broken.yaml";
    const running = program(settings({ PLAN_FILE: file }));
    await using _ = running;
    expect(await running.exited).toBe(1);
    expect(running.output.all.length).toBeGreaterThan(5);
    for (const line of running.output.all) expect(line).toMatch(/broken\.yaml:\d+:\d+: /);
  });
});

describe("the database", () => {
  test.skipIf(isRoot && !nobodyCanRead)("one that may not be written is named", async () => {
    const own = settings();
    const file = own.DATABASE_URL.replace("file:", "");
    await (await openDatabase(own.DATABASE_URL)).close();
    chmodSync(file, 0o444);
    chmodSync(dirname(file), 0o555);
    const running = program(own, isRoot);
    await ends(
      running,
      1,
      /bot\.db cannot be written: check the rights of the file and its folder/,
    );
  });
});

describe("Telegram", () => {
  test("a token that it does not know ends the program with one line", async () => {
    const world = await createWorld();
    const running = program(settings({ TELEGRAM_API_ROOT: world.root, LOG_LEVEL: "warn" }));
    await ends(running, 1, "Telegram does not know BOT_TOKEN: copy it again from @BotFather");
    await world.stop();
  });

  test("its absence is waited out, and the token is in no line; SIGTERM ends the waiting", async () => {
    await using running = program(settings());
    await running.output.next(/Telegram is out of reach/);
    running.kill("SIGTERM");
    expect(await running.exited).toBe(0);
    expect(running.output.all.join("\n")).not.toContain(TOKEN.split(":")[1]);
  });

  test("SIGTERM lets what is in hand be finished, and the next start has nothing to repeat", async () => {
    const world = await createWorld();
    const hoa = world.person("Hoa");
    const own = settings({ BOT_TOKEN: world.token, TELEGRAM_API_ROOT: world.root });
    await using running = program(own);
    await running.output.next(/"running"/);
    world.api.faults.add({ kind: "slow", milliseconds: 300, methods: ["sendMessage"] });
    const stored = happens(world, ({ kind }) => kind === "confirmed");
    world.api.people.say(hoa.person, "xin chào");
    await stored;
    running.kill("SIGTERM");
    expect(await running.exited).toBe(0);
    expect(running.output.all.at(-1)).toContain('"msg":"stopped"');
    expect(running.output.all.join("\n")).not.toMatch(/"level":(40|50|60)/);
    await using second = program(own);
    await second.output.next(/"running"/);
    second.kill("SIGTERM");
    expect(await second.exited).toBe(0);
    expect(said(world, hoa)).toHaveLength(1);
    await world.stop();
  });
});
