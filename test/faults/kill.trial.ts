import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { type BotApi, startBotApi } from "../../src/sandbox/bot-api/server.ts";
import { fill, writePlan } from "../bench/reporting.ts";
import { BUILT, launchBot, startBot } from "../support/process.ts";
import { createReporter } from "./reporter.ts";
import { afterWords, expectAllOnce, waitingAfter } from "./trial.ts";

/**
 * Deaths at any instant under load, every third within the first second of a start.
 * `KILLS=60 PEOPLE=200 npm run trials test/faults/kill` is the long trial.
 */
const KILLS = Number(process.env.KILLS ?? 6);
const PEOPLE = Number(process.env.PEOPLE ?? 16);
const EARLY = Math.floor(KILLS / 3);
/** The early ones come in rows: each run dies of what it found. */
const ROW = Math.min(EARLY, 5);
const BETWEEN_ROWS = Math.ceil((KILLS - EARLY) / Math.ceil(EARLY / ROW));
/** Then it is said who still waits for what: silence would look like slowness. */
const LIMIT = 120_000 + KILLS * 6_000;

/** Dies again and again before it is ready: while it takes up what the last run left, or says it. */
async function dieEarly(api: BotApi, env: Record<string, string>): Promise<void> {
  for (let death = 0; death < ROW; death++) {
    const bot = launchBot(api, BUILT, env);
    // Node needs a while until there is a program at all.
    await new Promise<void>((resolve) => {
      const off = api.on((event) => {
        if (event.kind !== "call" || event.call.method !== "getMe") return;
        off();
        resolve();
      });
    });
    await sleep(Math.random() * 1000);
    await bot.kill();
  }
}

test("killed again and again, also while it starts, the bot keeps every answer, and nobody has to ask twice", {
  timeout: LIMIT + 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-kill-"));
  const url = `file:${join(folder, "kill.db")}`;
  const api = await startBotApi({ callLog: 0 });
  const people = Array.from({ length: PEOPLE }, (_, i) =>
    api.people.createPerson({ firstName: `Người ${i + 1}`, language: "vi" }),
  );
  const planFile = writePlan(folder);
  await fill(url, planFile, people);
  const env = { DATABASE_URL: url, PLAN_FILE: planFile, LOG_LEVEL: "fatal", TELEGRAM_RATE: "0" };
  const reporters = people.map((person, i) => createReporter(api, person, `Người ${i + 1}`));

  let bot = await startBot(api, BUILT, env);
  const working = Promise.all(reporters.map((reporter) => reporter.run()));
  let isOver = false;
  async function killing(): Promise<void> {
    for (let kill = 0; kill < KILLS - EARLY && !isOver; kill++) {
      // At any instant: while it takes updates, commits, sends.
      await afterWords(api, 1 + Math.floor(Math.random() * 60));
      await sleep(Math.random() * 20);
      await bot.kill();
      if (kill % BETWEEN_ROWS === 0) await dieEarly(api, env);
      bot = await startBot(api, BUILT, env);
    }
    for (const reporter of reporters) reporter.end();
    await working;
  }
  const late = await Promise.race([killing().then(() => []), waitingAfter(LIMIT, reporters)]);
  isOver = true;
  await bot.stop();
  expect([...reporters.flatMap((reporter) => reporter.complaints), ...late]).toEqual([]);
  await api.stop();

  await expectAllOnce(url, reporters);
  rmSync(folder, { recursive: true, force: true });
});
