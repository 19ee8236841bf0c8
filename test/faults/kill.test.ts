import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { newId } from "../../src/database/id.ts";
import { openDatabase } from "../../src/database/index.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { readAnswers } from "../../src/reports/answers.ts";
import { type BotApi, startBotApi } from "../../src/sandbox/bot-api/server.ts";
import type { Person } from "../../src/sandbox/bot-api/telegram.ts";
import { launchBot, source, startBot } from "../support/process.ts";
import { createReporter } from "./reporter.ts";

/** Deaths at any instant under load; `KILLS=60 npx vitest run test/faults` is the long trial. */
const KILLS = Number(process.env.KILLS ?? 6);
/** After every so many of them a row of deaths within the first second of a start. */
const EARLY_EVERY = 10;
const EARLY = 5;
const PLAN_FILE = "prisma/plans/loc-binh-2024.yaml";
const PEOPLE = 16;

async function fill(url: string, people: readonly Person[]): Promise<void> {
  const plan = loadPlan(PLAN_FILE);
  const communes = plan.units.filter(({ kind, validTo }) => kind === "xa-thi-tran" && !validTo);
  const database = await openDatabase(url);
  const now = new Date();
  await storePlan(database, plan, "test", now);
  await database.write(async (tx) => {
    for (const [i, { user }] of people.entries()) {
      const id = newId();
      const name = user.first_name;
      await tx.person.create({
        data: { id, telegramId: String(user.id), name, language: "vi", createdAt: now },
      });
      const unitCode = communes[i]?.code ?? "";
      const place = { planId: plan.id, unitCode, role: "principal" as const };
      await tx.membership.create({ data: { id: newId(), personId: id, ...place, from: now } });
    }
  });
  await database.close();
}

/** What the database holds of the reports that were sent. */
async function reportsIn(url: string) {
  const database = await openDatabase(url);
  const reports = await database.read.taskReport.findMany({ include: { revisions: true } });
  const unfinished = await database.read.update.count({
    where: { state: { in: ["received", "handled"] } },
  });
  await database.close();
  return { reports, unfinished };
}

/** Resolves when the bot has said so many things more. */
function afterWords(api: BotApi, count: number): Promise<void> {
  let left = count;
  return new Promise((resolve) => {
    const off = api.on((event) => {
      if (event.kind !== "message" && event.kind !== "edited") return;
      if (!event.message.from.is_bot || --left > 0) return;
      off();
      resolve();
    });
  });
}

/** Dies again and again before it is ready: while it takes up what the last run left, or says it. */
async function dieEarly(api: BotApi, env: Record<string, string>): Promise<void> {
  for (let death = 0; death < EARLY; death++) {
    const bot = launchBot(api, source("src/main.ts"), env);
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
  timeout: 900_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-kill-"));
  const url = `file:${join(folder, "kill.db")}`;
  const api = await startBotApi({ callLog: 0 });
  const people = Array.from({ length: PEOPLE }, (_, i) =>
    api.people.createPerson({ firstName: `Người ${i + 1}`, language: "vi" }),
  );
  await fill(url, people);
  const env = { DATABASE_URL: url, PLAN_FILE, LOG_LEVEL: "fatal", TELEGRAM_RATE: "0" };
  const reporters = people.map((person, i) => createReporter(api, person, `Người ${i + 1}`));

  let bot = await startBot(api, source("src/main.ts"), env);
  const working = Promise.all(reporters.map((reporter) => reporter.run()));
  for (let kill = 0; kill < KILLS; kill++) {
    // At any instant: while it takes updates, commits, sends.
    await afterWords(api, 1 + Math.floor(Math.random() * 60));
    await sleep(Math.random() * 20);
    await bot.kill();
    if (kill % EARLY_EVERY === 0) await dieEarly(api, env);
    bot = await startBot(api, source("src/main.ts"), env);
  }
  for (const reporter of reporters) reporter.end();
  await working;
  await bot.stop();
  await api.stop();

  const { reports, unfinished } = await reportsIn(url);
  const texts = reports.map(({ revisions }) => readAnswers(revisions[0]?.answers).result);
  const confirmed = reporters.flatMap((reporter) => reporter.confirmed);
  expect(reporters.flatMap((reporter) => reporter.complaints)).toEqual([]);
  expect(confirmed.length).toBeGreaterThanOrEqual(PEOPLE);
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  expect(confirmed.filter((text) => !texts.includes(text))).toEqual([]);
  expect(reports.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
    reports.map((_, i) => i + 1),
  );
  expect(
    reports.every(
      ({ revisions, status, from }) =>
        revisions.length === 1 && status === "completed" && from === "2024-05-14",
    ),
  ).toBe(true);
  expect(unfinished).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});
