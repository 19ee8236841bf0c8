import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/database/index.ts";
import { CONSENT_VERSION } from "../../src/people/consent.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { type BotApi, startBotApi } from "../../src/sandbox/bot-api/server.ts";
import type { ChatMessage, Person } from "../../src/sandbox/bot-api/telegram.ts";
import { moveMark } from "../../src/schedule/store/ticks.ts";
import { fill, writePlan } from "../bench/reporting.ts";
import { source, startBot } from "../support/process.ts";

/**
 * Deaths while everybody is reminded. `KILLS=8 PEOPLE=600 npm run trials test/faults/broadcast`
 * is the long trial, and prints its figures.
 */
const KILLS = Number(process.env.KILLS ?? 2);
const PEOPLE = Number(process.env.PEOPLE ?? 40);
/** Everybody is reminded at this minute, two working days before the deadline: other rungs follow. */
const MORNING = new Date("2024-06-12T08:00:00+07:00");
const MINUTE = 60_000;
const LIMIT = 240_000 + KILLS * 20_000;

/** What each chat was told by the bot. */
function listen(api: BotApi) {
  const told = new Map<number, ChatMessage[]>();
  api.on((event) => {
    if (event.kind !== "message" && event.kind !== "edited") return;
    if (!event.message.from.is_bot) return;
    const { id } = event.chat.chat;
    told.set(id, [...(told.get(id) ?? []), event.message]);
  });
  const of = ({ user }: Person) => told.get(user.id) ?? [];
  const reminders = (person: Person) =>
    of(person).filter(({ text }) => /^Nhắc hạn/.test(text ?? ""));
  return {
    of,
    count: (people: readonly Person[]) => people.map((person) => reminders(person).length),
  };
}

/** Resolves when so many reminders more have arrived. */
function afterReminders(api: BotApi, count: number): Promise<void> {
  let left = count;
  return new Promise((resolve) => {
    const off = api.on((event) => {
      if (event.kind !== "message" || !event.message.from.is_bot || --left > 0) return;
      off();
      resolve();
    });
  });
}

test("killed while it reminds everybody, the bot reminds nobody twice, and the office hears whom it may have missed", {
  timeout: LIMIT,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-broadcast-"));
  const url = `file:${join(folder, "broadcast.db")}`;
  const api = await startBotApi({ callLog: 0, limits: true });
  const person = (firstName: string) => {
    const one = api.people.createPerson({ firstName, language: "vi" });
    one.started = true;
    return one;
  };
  const lan = person("Lan");
  const people = Array.from({ length: PEOPLE }, (_, i) => person(`Người ${i + 1}`));
  const planFile = writePlan(folder, PEOPLE);
  const plan = loadPlan(planFile);
  await fill(url, planFile, people);
  const database = await openDatabase(url);
  await database.write(async (tx) => {
    await tx.person.create({
      data: {
        ...{ id: "lan", telegramId: String(lan.user.id), name: "Lan", language: "vi" },
        ...{ createdAt: MORNING, consentAt: MORNING, consentVersion: CONSENT_VERSION },
      },
    });
    await tx.membership.updateMany({ data: { from: new Date(MORNING.getTime() - MINUTE) } });
    await moveMark(tx, plan.id, null, new Date(MORNING.getTime() - MINUTE));
  });
  const told = listen(api);
  const env = {
    ...{ DATABASE_URL: url, PLAN_FILE: planFile, LOG_LEVEL: "error" },
    ...{ OFFICE_TELEGRAM_IDS: String(lan.user.id), AHEAD: String(+MORNING - Date.now()) },
  };
  const start = () => startBot(api, source("test/faults/then.ts"), env);
  const reminders = { kind: "deadline-reminder" };
  const unsettled = () =>
    database.read.notice.count({ where: { state: { in: ["planned", "sending"] } } });

  for (let kill = 0; kill < KILLS; kill++) {
    const next = afterReminders(
      api,
      1 + Math.floor(Math.random() * ((1.5 * PEOPLE) / (KILLS + 1))),
    );
    const bot = await start();
    await next;
    await sleep(Math.random() * 40);
    await bot.kill();
  }
  const bot = await start();
  await expect.poll(unsettled, { timeout: LIMIT, interval: 200 }).toBe(0);

  const first = told.count(people);
  const rows = await database.read.notice.findMany({ where: reminders, include: { person: true } });
  const doubtful = new Set(
    rows.filter(({ state }) => state === "uncertain").map((row) => row.person?.telegramId),
  );
  const isDoubtful = ({ user }: Person) => doubtful.has(String(user.id));
  const figures = {
    reminded: rows.length,
    missed: first.filter((count) => count === 0).length,
    twice: first.filter((count) => count > 1).length,
    uncertain: doubtful.size,
    arrived: people.filter((one, i) => isDoubtful(one) && first[i] === 1).length,
  };
  if (process.env.KILLS) console.info(figures);
  expect(figures.reminded).toBe(PEOPLE);
  expect(figures.twice).toBe(0);
  // Whoever heard nothing is one of those whom the office hears of.
  expect(people.filter((one, i) => first[i] === 0 && !isDoubtful(one))).toEqual([]);

  if (doubtful.size > 0) {
    process.kill(bot.pid, "SIGUSR2");
    const list = () => told.of(lan).find(({ text }) => /Tin không rõ đã đến chưa/.test(text ?? ""));
    await expect.poll(list, { timeout: LIMIT }).toBeDefined();
    const count = String(doubtful.size).padStart(2, "0");
    expect(list()?.text).toContain(`Tin không rõ đã đến chưa (${count})`);
    const press = (label: RegExp) => {
      const message = told.of(lan).findLast(({ reply_markup: markup }) => markup);
      const button = message?.reply_markup?.inline_keyboard
        ?.flat()
        .find(({ text }) => label.test(text));
      if (!message || !button) throw new Error(`no ${label} below "${message?.text}"`);
      api.people.tap(lan, api.people.privateChat(lan), message.message_id, button);
    };
    press(/^Xem, gửi lại$/);
    await expect.poll(() => told.of(lan).at(-1)?.text).toMatch(/Gửi lại|gửi lại/);
    await expect.poll(() => told.of(lan).length).toBeGreaterThan(1);
    press(doubtful.size > 1 ? /^Gửi lại tất cả/ : /^Gửi lại 1$/);
    const expected = people.map((one, i) => (first[i] ?? 0) + (isDoubtful(one) ? 1 : 0));
    await expect.poll(() => told.count(people), { timeout: LIMIT }).toEqual(expected);
    expect(expected.filter((count) => count === 0)).toEqual([]);
  }
  await bot.stop();
  await database.close();
  await api.stop();
  rmSync(folder, { recursive: true, force: true });
});
