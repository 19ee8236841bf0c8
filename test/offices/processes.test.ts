import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { bundle } from "../../src/build/bundle.mjs";
import { openDatabase } from "../../src/database/index.ts";
import { shareOfOffice } from "../../src/offices/shares.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { freePort } from "../app/support.ts";
import { fill, writePlan } from "../bench/reporting.ts";
import { type Balancer, startBalancer } from "../faults/balancer.ts";
import { createReporter } from "../faults/reporter.ts";
import { expectAllOnce, expectSaidAgain, waitingAfter } from "../faults/trial.ts";
import { SERVER } from "../support/databases.ts";
import { givePlaces } from "../support/places.ts";
import { BUILT, launchBot } from "../support/process.ts";
import type { World } from "../support/world.ts";
import { PLAN } from "../telegram/status/support.ts";
import { type Deployment, deploy, PLAN as PLAN_FILE } from "./support.ts";

/**
 * Several processes on one folder of offices, of which one dies or is frozen for longer than its leases last, judged
 * from outside: by what people see, and by what the offices' databases hold in the end.
 */
const KILLS = Number(process.env.KILLS ?? 2);
const PEOPLE = Number(process.env.PEOPLE ?? 2);
const FROZEN = 11_000;
const LIMIT = 180_000 + KILLS * 10_000;
vi.setConfig({ testTimeout: LIMIT + 120_000 });

const SECRET = "mot-bi-mat-chung-cua-cac-co-quan";
const TU_DOAN = "06562";
/** The first reminder of the report of the first half of the year. */
const REMINDER = "2024-06-07T08:00:00+07:00";

/** With the memory that the guide asks for where many offices lie on a server. */
const ROOMY = BUILT.map((arg) => arg.replace("-size=160", "-size=256"));

type Bot = ReturnType<typeof launchBot>;

interface Processes extends AsyncDisposable {
  readonly bots: Bot[];
  start(place: number): void;
  /** Resolves when all of them know of all, and each office is held by one. */
  shared(): Promise<void>;
}

/** So many processes on the folder; each tells on a port of its own what it holds. */
async function processes(
  offices: Deployment,
  args: readonly string[],
  env: Record<string, string>,
  ports: readonly number[],
  balancer: Balancer | null = null,
): Promise<Processes> {
  const [{ api }] = offices.worlds as [World];
  const bots: Bot[] = [];
  const own = { ...offices.config.env, BOT_TOKEN: "", LOG_LEVEL: "fatal", ...env };
  function start(place: number): void {
    bots[place] = launchBot(api, args, { ...own, PORT: String(ports[place]) });
  }
  for (const place of ports.keys()) start(place);
  return {
    ...{ bots, start },
    async shared() {
      for (;;) {
        const told = await Promise.all(ports.map(heldBy));
        const counts = bots.map(({ pid }) => told.map((one) => one[String(pid)] ?? null));
        const isKnown = counts.every((of) => of.every((count) => count !== null));
        const sums = told.map((one) => Object.values(one).reduce((all, count) => all + count, 0));
        if (isKnown && sums.every((sum) => sum === offices.names.length)) return;
        await sleep(200);
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(bots.map((bot) => bot.stop()));
      await balancer?.stop();
    },
  };
}

/** What a process tells of all of them, by the number of the process. */
async function heldBy(port: number): Promise<Readonly<Record<string, number>>> {
  const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null);
  const { holds = {} } = ((await answer?.json().catch(() => ({}))) ?? {}) as {
    readonly holds?: Record<string, number>;
  };
  return Object.fromEntries(
    Object.entries(holds).map(([name, count]) => [name.split(":").at(-1), count]),
  );
}

const freePorts = (count: number) => Promise.all(Array.from({ length: count }, () => freePort()));

for (const way of ["polling", "webhook"] as const) {
  test.runIf(SERVER)(
    `two processes run four offices (${way}), are killed and frozen, and each answer has one effect, in order`,
    async () => {
      await using offices = await deploy(4, {}, new Date().toISOString());
      const ports = await freePorts(2);
      const balancer = way === "webhook" ? await startBalancer(ports) : null;
      const planFile = writePlan(offices.folder, PEOPLE);
      const reporters = await Promise.all(
        offices.worlds.map(async ({ api }, index) => {
          offices.add(index, [], planFile);
          const people = Array.from({ length: PEOPLE }, (_, i) =>
            api.people.createPerson({ firstName: `Người ${i + 1}`, language: "vi" }),
          );
          await fill(offices.databaseOf(index), planFile, people);
          return people.map((person, i) => createReporter(api, person, `Người ${i + 1}`));
        }),
      );
      expectSaidAgain(offices.worlds);
      const all = reporters.flat();
      const hook: Record<string, string> = balancer
        ? { WEBHOOK_URL: balancer.url, WEBHOOK_SECRET: SECRET }
        : {};
      {
        await using them = await processes(offices, ROOMY, hook, ports, balancer);
        await them.shared();
        const working = Promise.all(all.map((reporter) => reporter.run()));
        async function troubling(): Promise<void> {
          for (let kill = 0; kill < KILLS; kill++) {
            await sleep(2000 + Math.random() * 4000);
            const place = kill % 2;
            await them.bots[place]?.kill();
            them.start(place);
            await them.shared();
          }
          await them.bots[1]?.freeze(FROZEN);
          await them.shared();
          for (const reporter of all) reporter.end();
          await working;
        }
        const late = await Promise.race([troubling().then(() => []), waitingAfter(LIMIT, all)]);
        expect([...all.flatMap(({ complaints }) => complaints), ...late]).toEqual([]);
      }
      for (const [index, some] of reporters.entries()) {
        await expectAllOnce(offices.databaseOf(index), some);
      }
    },
  );
}

/** Of all these processes, as they tell a monitor. */
async function openIn(ports: readonly number[]): Promise<number> {
  const texts = await Promise.all(
    ports.map(async (port) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()),
  );
  const counts = texts.map((text) => Number(/phase="open"} (\d+)/.exec(text)?.[1]));
  return counts.reduce((all, one) => all + one, 0);
}

/** The offices with a focal point in each, who comes to the bot for the first time at that hour. */
async function withPeople(offices: Deployment): Promise<void> {
  const { clock } = offices.telegrams;
  for (const [index, world] of offices.worlds.entries()) {
    offices.add(index);
    const databaseUrl = offices.databaseOf(index);
    const database = await openDatabase(databaseUrl);
    await storePlan(database, loadPlan(PLAN_FILE), "test", clock.now());
    await database.close();
    const places = [{ person: world.person("Hoa"), unit: TU_DOAN }];
    await givePlaces({ config: { databaseUrl }, clock }, PLAN, places);
  }
}

/** How often each office has reminded. */
const reminders = ({ worlds }: Deployment) =>
  worlds.map(
    ({ api }) =>
      api.calls.filter(
        ({ method, parameters: { text } }) =>
          method === "sendMessage" && /Báo cáo 06 tháng đầu năm 2024/.test(String(text)),
      ).length,
  );

test.runIf(SERVER)(
  "of three processes one dies and one is frozen before the hour: each office reminds once, and nobody twice",
  async () => {
    const before = (minutes: number) => new Date(Date.parse(REMINDER) - minutes * 60_000);
    await using offices = await deploy(9, { OFFICES_OPEN: "3" }, before(60).toISOString());
    // Whoever dies has had some of them.
    expect(new Set(offices.names.map(shareOfOffice)).size).toBe(9);
    await withPeople(offices);
    await bundle("../test/support/programs/offices.ts", "offices-by-clock");
    const CLOCK = join(offices.folder, ".clock");
    const set = (to: Date) => {
      // Nobody reads half a time.
      writeFileSync(`${CLOCK}-next`, to.toISOString());
      renameSync(`${CLOCK}-next`, CLOCK);
    };
    set(before(60));
    const args = ROOMY.map((arg) => arg.replace("main.js", "offices-by-clock.js"));
    const ports = await freePorts(3);
    await using them = await processes(offices, args, { CLOCK }, ports);
    await them.shared();
    // Nobody writes: they are closed, but for who changed hands since. The time stands: each foresees by it.
    set(before(50));
    for (let looks = 0; looks < 100 && (await openIn(ports)) > 0; looks++) await sleep(200);
    expect(reminders(offices)).toEqual(offices.names.map(() => 0));
    const [first, second] = them.bots as [Bot, Bot];
    expectSaidAgain(offices.worlds);
    second.signal("SIGSTOP");
    await first.kill();
    const from = Date.now();
    // Its time goes on: what could not be opened is tried again a minute later.
    while (reminders(offices).some((count) => count === 0)) {
      set(new Date(Date.parse(REMINDER) + Date.now() - from));
      await sleep(200);
    }
    second.signal("SIGCONT");
    await sleep(FROZEN);
    expect(reminders(offices)).toEqual(offices.names.map(() => 1));
  },
);
