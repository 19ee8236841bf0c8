import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "libsql";
import { expect, test, vi } from "vitest";
import { createApp } from "../../src/app.ts";
import { manualClock } from "../../src/clock.ts";
import { createHealth } from "../../src/health/index.ts";
import { createMeters } from "../../src/health/meters.ts";
import { healthPages } from "../../src/health/pages.ts";
import { createLog, errorsIn } from "../../src/log.ts";
import { fresh } from "../database/support.ts";
import { SERVER } from "../support/databases.ts";
import { freePort, said, stage, until, writes } from "./support.ts";

const START = "2024-06-14T08:00:00Z";

/** What a supervisor and a monitor see of a bot that stands beside this database. */
async function watched() {
  const one = await fresh();
  const clock = manualClock(START);
  const steady = () => clock.now().getTime();
  const meters = createMeters(steady);
  const log = createLog("silent", []);
  const parts = { schedule: null as string | null, telegram: null, storage: null, backup: null };
  const health = createHealth({
    ...{ database: one.database, clock, log, meters, polls: () => true, steady },
    parts: () => parts,
    sinceDecided: () => 30_000,
    lastBackup: () => null,
  });
  const pages = healthPages(health);
  meters.stored(0);
  return {
    ...{ one, clock, meters, parts, log },
    async health() {
      const answer = await pages.request("/health");
      return [answer.status, await answer.json()];
    },
    metrics: async () => (await pages.request("/metrics")).text(),
    [Symbol.asyncDispose]: () => one[Symbol.asyncDispose](),
  };
}

test("the supervisor is told which part stands still, and when it goes on again", async () => {
  await using bot = await watched();
  const { clock, meters, parts, one } = bot;
  expect(await bot.health()).toEqual([200, { ok: true }]);

  parts.schedule = "for three minutes it has not been decided what is due";
  expect(await bot.health()).toEqual([503, { ok: false, problems: { schedule: parts.schedule } }]);
  parts.schedule = null;

  clock.advance({ minutes: 2 });
  const unfetched = "no updates could be fetched and stored for 120 seconds";
  expect(await bot.health()).toEqual([503, { ok: false, problems: { updates: unfetched } }]);
  meters.stored(0);
  expect(await bot.health()).toEqual([200, { ok: true }]);

  const now = clock.now();
  await one.database.write(async (tx) => {
    const call = { method: "sendMessage", payload: {} };
    const notice = { kind: "k", chatId: "5", call, state: "planned", createdAt: now } as const;
    await tx.notice.create({ data: { ...notice, id: "a", key: "a", notBefore: now } });
    const later = new Date(now.getTime() + 24 * 3_600_000);
    await tx.notice.create({ data: { ...notice, id: "b", key: "b", notBefore: later } });
    await tx.update.create({
      data: { id: 1n, key: "5", state: "received", payload: {}, receivedAt: now },
    });
  });
  clock.advance({ minutes: 14 });
  meters.stored(0);
  expect(await bot.health()).toEqual([200, { ok: true }]);
  expect(await bot.metrics()).toMatch(/^dau_moi_outbox_waiting 1$/m);
  expect(await bot.metrics()).toMatch(/^dau_moi_inbox_oldest_seconds 840$/m);
  clock.advance({ minutes: 1 });
  const problems = {
    inbox: "1 updates wait to be handled, the oldest for 15 minutes",
    outbox: "1 messages wait to be sent, the oldest for 15 minutes",
  };
  expect(await bot.health()).toEqual([503, { ok: false, problems }]);
  expect(await bot.metrics()).toMatch(/^dau_moi_up\{part="outbox"\} 0$/m);
});

test.skipIf(SERVER)(
  "a database that does not answer is named, and the figures are told without it",
  async () => {
    await using bot = await watched();
    await bot.one.database.close();
    rmSync(bot.one.file);
    expect(await bot.health()).toEqual([
      503,
      { ok: false, problems: { database: "it cannot be read" } },
    ]);
    const told = await bot.metrics();
    expect(told).toMatch(/^dau_moi_up\{part="database"\} 0$/m);
    expect(told).not.toMatch(/inbox_waiting/);
  },
);

test("a bot that starts while Telegram is away says that this is what it waits for", async () => {
  const port = await freePort();
  await using scene = await stage({ port });
  const { world, app } = scene;
  await world.api.down();
  const started = app.start();
  const health = async () => (await fetch(`http://127.0.0.1:${port}/health`)).json();
  const problems = { telegram: expect.stringMatching(/^Telegram gives no answer/) };
  await vi.waitFor(async () => expect(await health()).toEqual({ ok: false, problems }), 60_000);
  await world.api.up();
  await started;
  expect(await health()).toEqual({ ok: true });
});

test("who starts while Telegram is away is backed up, and tells its figures", async () => {
  const port = await freePort();
  await using scene = await stage();
  const { world, folder } = scene;
  await world.api.down();
  const backups = { folder: join(folder, "backups"), days: 1, weeks: 0 };
  const app = createApp({ ...scene.config, port, backups }, { log: createLog("silent", []) });
  const started = app.start();
  const metrics = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  await vi.waitFor(async () => {
    expect(await metrics()).toMatch(/^dau_moi_up\{part="telegram"\} 0$/m);
    expect(readdirSync(backups.folder)).toHaveLength(1);
  }, 60_000);
  await world.api.up();
  await started;
  await app.stop();
});

test("while another program keeps the database to itself, /health of the running bot says so", async () => {
  const port = await freePort();
  await using scene = await stage({ port });
  const { world, app } = scene;
  await app.start();
  const health = async () => (await fetch(`http://127.0.0.1:${port}/health`)).json();
  expect(await health()).toEqual({ ok: true });
  const other = new Sqlite(scene.config.databaseUrl.replace("file:", ""));
  other.exec("BEGIN IMMEDIATE");
  const hoa = world.person("Hoa");
  writes(world, hoa, "/start");
  const problems = {
    database: expect.stringMatching(/^the database gives no answer for \d+ seconds/),
  };
  await vi.waitFor(async () => expect(await health()).toEqual({ ok: false, problems }), 60_000);
  other.exec("ROLLBACK");
  other.close();
  await vi.waitFor(async () => expect(await health()).toEqual({ ok: true }), 60_000);
});

test("errors are counted, those that the log holds back too", () => {
  const log = createLog("info", [], { write: () => {} });
  for (let i = 0; i < 3; i++) log.error("the same again");
  log.warn("this passes by itself");
  log.fatal("this does not");
  expect(errorsIn(log)).toBe(4);
});

test("the running bot tells its figures: what came, what was answered, what was too fast", async () => {
  const port = await freePort();
  await using scene = await stage({ port });
  const { world, app } = scene;
  await app.start();
  world.api.faults.add({
    kind: "tooManyRequests",
    retryAfter: 1,
    methods: ["sendMessage"],
    times: 1,
  });
  const hoa = world.person("Hoa");
  writes(world, hoa, "/start");
  await until(world, () => said(world, hoa).length === 1);
  await app.idle();
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(answer.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  const told = await answer.text();
  expect(told).toMatch(/^dau_moi_updates_total 1$/m);
  expect(told).toMatch(/^dau_moi_telegram_429_total 1$/m);
  expect(told).toMatch(/^dau_moi_answer_seconds_count 1$/m);
  expect(told).toMatch(/^dau_moi_answer_seconds\{quantile="0.95"\} [\d.]+$/m);
  expect(told).toMatch(/^dau_moi_inbox_waiting 0$/m);
  expect(told).toMatch(/^dau_moi_database_bytes [1-9]\d+$/m);
  expect(await (await fetch(`http://127.0.0.1:${port}/health`)).json()).toEqual({ ok: true });
});
