import { setMaxListeners } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { openDatabase } from "../../src/database/index.ts";
import { CONSENT_VERSION } from "../../src/people/consent.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { startBotApi } from "../../src/sandbox/bot-api/server.ts";
import type { Person } from "../../src/sandbox/bot-api/telegram.ts";
import { moveMark } from "../../src/schedule/store/ticks.ts";
import { fill, writePlan } from "../bench/reporting.ts";
import { asked } from "../support/databases.ts";
import { startPostgres } from "../support/postgres.ts";
import { createAsker } from "./asker.ts";
import { company } from "./company.ts";
import { moveClock } from "./database-clock.ts";
import { judgeNotices, listenForNotices, remindersSettled } from "./reminded.ts";
import { createReporter } from "./reporter.ts";
import { expectAllOnce, waitingAfter } from "./trial.ts";
import { killOne, makeTrouble } from "./troubles.ts";

const given = (name: string, usual: number) => Number(process.env[name] ?? usual);

/**
 * A province on three machines whose clocks are five minutes apart, and one PostgreSQL: people report, the office
 * asks, everybody is reminded at eight, while processes are killed and frozen, connections cut and the server
 * restarted. `PEOPLE=500 KILLS=10 RESTARTS=2 CUTS=10 FREEZES=1 FROZEN=60 LASTS=180 THINK=20 npm run trials
 * test/faults/province` is a part of the long trial, and prints its figures; times are in seconds.
 */
const PEOPLE = given("PEOPLE", 12);
const KILLS = given("KILLS", 4);
const RESTARTS = given("RESTARTS", 2);
const CUTS = given("CUTS", 4);
const FREEZES = given("FREEZES", 1);
const FROZEN = given("FROZEN", 11) * 1000;
const LASTS = given("LASTS", 45) * 1000;
const THINK = given("THINK", 1) * 1000;
/** Those of the office: one for so many people. */
const OFFICE = Math.ceil(PEOPLE / 25);

/** Everybody is reminded at this minute, two working days before the deadline. */
const MORNING = new Date("2024-06-12T08:00:00+07:00");
const EVENING = new Date("2024-06-12T17:00:00+07:00");
const BEFORE = LASTS * 0.4;
/** Of all deaths so many while people are reminded. */
const IN_WAVE = Math.ceil(KILLS / 4);
const SHIFTS = [0, 300_000, -300_000];
/** A process that ends by itself later than this after its start had run, in milliseconds. */
const STARTING = 45_000;
/** So many finish their report when the trouble is over; the others leave off where they are. */
const FINISHING = 12;
/** What is open when the trouble is over is over itself by then. */
const PATIENCE = 300_000;

const server = await startPostgres(join(tmpdir(), "province"), true).catch((error) =>
  String(error),
);
const left = typeof server === "string" ? ` (left out: ${server})` : "";
afterAll(async () => {
  if (typeof server !== "string") await server.stop();
});

async function databaseOn(url: string, name: string): Promise<string> {
  await asked(url, `CREATE DATABASE "${name}"`);
  return new URL(name, url).href;
}

/** In the office from the start (OFFICE_TELEGRAM_IDS), and at home in the bot. */
async function settleIn(
  url: string,
  planId: string,
  office: readonly Person[],
  at: Date,
): Promise<void> {
  const database = await openDatabase(url);
  await database.write(async (tx) => {
    for (const { user } of office) {
      await tx.person.create({
        data: {
          ...{ id: `office-${user.id}`, telegramId: String(user.id), name: user.first_name },
          ...{ language: "vi", createdAt: at, consentAt: at, consentVersion: CONSENT_VERSION },
        },
      });
    }
    // It had decided what is due until then when this begins.
    await moveMark(tx, planId, null, at);
  });
  await database.close();
}

for (const way of ["polling", "webhook"] as const) {
  test.skipIf(left)(
    `a province (${way}), killed, frozen, cut off, restarted: nothing is lost, doubled, or out of order or hours${left}`,
    { timeout: LASTS + 2 * PATIENCE },
    async () => {
      if (typeof server === "string") return;
      const home = mkdtempSync(join(tmpdir(), "dau-moi-province-"));
      const url = await databaseOn(server.url, way);
      const by = Math.round(MORNING.getTime() - BEFORE - Date.now());
      const clock = { now: () => new Date(Date.now() + by) };
      const api = await startBotApi({ clock, limits: true, callLog: 0, history: 50 });
      const comes = (name: string) => {
        const one = api.people.createPerson({ firstName: name, language: "vi" });
        one.started = true;
        return one;
      };
      const people = Array.from({ length: PEOPLE }, (_, i) => comes(`Người ${i + 1}`));
      const office = Array.from({ length: OFFICE }, (_, i) => comes(`Cơ quan ${i + 1}`));
      const planFile = writePlan(home, PEOPLE);
      const start = new Date(clock.now().getTime() - 60_000);
      await fill(url, planFile, people, start);
      await settleIn(url, loadPlan(planFile).id, office, start);
      await moveClock(url, by);

      const over = new AbortController();
      setMaxListeners(0, over.signal);
      const think = (goesOn: boolean) => () =>
        sleep(Math.random() * 2 * THINK, true, { signal: over.signal }).catch(() => goesOn);
      const noticed = listenForNotices(api, office);
      const reporters = people.map((one, i) =>
        createReporter(api, one, `Người ${i + 1}`, think(i < FINISHING)),
      );
      const askers = office.map((one) => createAsker(api, one, think(false)));
      const everybody = [...reporters, ...askers];
      const env = {
        ...{
          DATABASE_URL: url,
          PLAN_FILE: planFile,
          EVIDENCE_URL: `file:${join(home, "evidence")}`,
        },
        LOG_LEVEL: process.env.LOG_LEVEL ?? "fatal",
        OFFICE_TELEGRAM_IDS: office.map(({ user }) => user.id).join(","),
      };
      const sizes = {
        ...{ restarts: RESTARTS, cuts: CUTS, freezes: FREEZES, frozen: FROZEN, lasts: LASTS },
        kills: KILLS - IN_WAVE,
      };
      {
        const shifts = SHIFTS.map((shift) => by + shift);
        await using them = await company({ api, url, env, way, shifts });
        const working = Promise.all(everybody.map((one) => one.run()));
        async function killWhileReminded(): Promise<void> {
          const isOver = sleep(LASTS);
          for (let kill = 0; kill < IN_WAVE; kill++) {
            await Promise.race([noticed.after(1 + Math.random() * (PEOPLE / IN_WAVE)), isOver]);
            await killOne(them, url);
          }
        }
        const [happened] = await Promise.all([
          makeTrouble(them, server, url, sizes),
          killWhileReminded(),
        ]);
        const isOver = () => remindersSettled(url, people.length);
        await expect.poll(isOver, { timeout: PATIENCE, interval: 1000 }).toBe(true);
        for (const one of reporters) one.end();
        over.abort();
        const late = await Promise.race([
          working.then(() => []),
          waitingAfter(PATIENCE, everybody),
        ]);
        const complaints = [
          ...reporters.flatMap((one) => one.complaints),
          ...askers.flatMap((one) => one.complaints()),
          ...them.ownEnds
            .filter((lived) => lived > STARTING)
            .map((lived) => `ended after ${lived}`),
          ...late,
        ];
        if (process.env.KILLS) {
          const counts = askers.map((one) => one.counts);
          console.info({
            ...happened,
            kills: happened.kills + IN_WAVE,
            endedWhileStarting: them.ownEnds.length,
            reports: reporters.flatMap((one) => one.confirmed).length,
            questions: counts.reduce((sum, { asked }) => sum + asked, 0),
            answersAgain: counts.reduce((sum, { again }) => sum + again, 0),
          });
        }
        expect(complaints).toEqual([]);
      }
      await api.stop();
      const { figures, wrong } = await judgeNotices(
        url,
        noticed,
        { reminded: people, others: office },
        { from: MORNING, to: EVENING },
      );
      if (process.env.KILLS) console.info(figures);
      expect(wrong).toEqual([]);
      await expectAllOnce(url, reporters, Math.min(FINISHING, PEOPLE));
    },
  );
}
