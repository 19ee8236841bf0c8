import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { type BotApi, startBotApi } from "../../src/sandbox/bot-api/server.ts";
import { freePort } from "../app/support.ts";
import { fill, writePlan } from "../bench/reporting.ts";
import { asked, emptyIn, removed, SERVER } from "../support/databases.ts";
import { BUILT, launchBot } from "../support/process.ts";
import { startBalancer } from "./balancer.ts";
import { createReporter } from "./reporter.ts";
import { afterWords, expectAllOnce, waitingAfter } from "./trial.ts";

/**
 * Several processes on one database, of which one after the other dies or is frozen for longer than its leases
 * last. `PROCESSES=3 KILLS=100 FREEZES=5 PEOPLE=100 npm run test:postgres -- test/faults/processes` is the long trial.
 */
const PROCESSES = Number(process.env.PROCESSES ?? 3);
const KILLS = Number(process.env.KILLS ?? 3);
const FREEZES = Number(process.env.FREEZES ?? 1);
const PEOPLE = Number(process.env.PEOPLE ?? 8);
const FROZEN = 11_000;
const LIMIT = 120_000 + KILLS * 10_000 + FREEZES * 25_000;

const SECRET = "mot-bi-mat-cua-webhook-2";

type Bot = ReturnType<typeof launchBot>;

interface Company extends AsyncDisposable {
  readonly bots: Bot[];
  start(place: number): void;
  /** Resolves when each of them has its part of the chats. */
  shared(): Promise<void>;
}

/** Starts them, and with a webhook a balancer before them. */
async function company(api: BotApi, url: string, own: Record<string, string>, isWebhook: boolean) {
  const ports = await Promise.all(Array.from({ length: PROCESSES }, () => freePort()));
  const balancer = isWebhook ? await startBalancer(ports) : null;
  const bots: Bot[] = [];
  const started: Company = {
    bots,
    start(place) {
      const env: Record<string, string> = balancer
        ? { WEBHOOK_URL: balancer.url, WEBHOOK_SECRET: SECRET, PORT: String(ports[place]) }
        : {};
      bots[place] = launchBot(api, BUILT, { ...own, ...env });
    },
    async shared() {
      const statement = `SELECT count(DISTINCT "holder")::int AS "count" FROM "lease" WHERE length("name") = 1`;
      for (let count = 0; count < PROCESSES; await sleep(100)) {
        const rows = await asked(url, statement).catch(() => []);
        count = Number(rows[0]?.count ?? 0);
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(bots.map((bot) => bot.stop()));
      await balancer?.stop();
    },
  };
  for (let place = 0; place < PROCESSES; place++) started.start(place);
  await started.shared();
  return started;
}

async function freeze({ pid }: Bot): Promise<void> {
  process.kill(pid, "SIGSTOP");
  await sleep(FROZEN);
  process.kill(pid, "SIGCONT");
}

for (const way of ["polling", "webhook"] as const) {
  test.runIf(SERVER)(
    `several processes (${way}), killed and frozen: each answer has one effect, in order`,
    {
      timeout: LIMIT + 60_000,
    },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "dau-moi-processes-"));
      const url = await emptyIn(folder);
      const api = await startBotApi({ callLog: 0 });
      const people = Array.from({ length: PEOPLE }, (_, i) =>
        api.people.createPerson({ firstName: `Người ${i + 1}`, language: "vi" }),
      );
      const planFile = writePlan(folder);
      await fill(url, planFile, people);
      const env = {
        DATABASE_URL: url,
        PLAN_FILE: planFile,
        LOG_LEVEL: "fatal",
        TELEGRAM_RATE: "0",
      };
      const reporters = people.map((person, i) => createReporter(api, person, `Người ${i + 1}`));
      let isOver = false;
      {
        await using them = await company(api, url, env, way === "webhook");
        const working = Promise.all(reporters.map((reporter) => reporter.run()));
        async function troubling(): Promise<void> {
          for (let trouble = 0; trouble < KILLS + FREEZES && !isOver; trouble++) {
            await afterWords(api, 1 + Math.floor(Math.random() * 60));
            const place = Math.floor(Math.random() * PROCESSES);
            const bot = them.bots[place] as Bot;
            // First of all, so that it has the most behind it.
            if (trouble < FREEZES) await freeze(bot);
            else {
              await bot.kill();
              them.start(place);
            }
            await them.shared();
          }
          for (const reporter of reporters) reporter.end();
          await working;
        }
        const late = await Promise.race([
          troubling().then(() => []),
          waitingAfter(LIMIT, reporters),
        ]);
        isOver = true;
        expect([...reporters.flatMap(({ complaints }) => complaints), ...late]).toEqual([]);
      }
      await api.stop();
      await expectAllOnce(url, reporters);
      await removed(url);
      rmSync(folder, { recursive: true, force: true });
    },
  );
}
