import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { bundle } from "../../src/build/bundle.mjs";
import { newId } from "../../src/database/id.ts";
import { openDatabase } from "../../src/database/index.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { type BotApi, startBotApi } from "../../src/sandbox/bot-api/server.ts";
import type { Person } from "../../src/sandbox/bot-api/telegram.ts";
import { BUILT, type Running, startBot } from "../support/process.ts";
import { percentile, reportUntil, thinking } from "./load.ts";

const PLAN_FILE = resolve("prisma/plans/loc-binh-2024.yaml");
const PEOPLE = 200;

export interface ReportingFigures {
  readonly reportsPerSecond: number;
  readonly p95: number;
  readonly p95Alone: number;
  /** With everybody thinking for one to three seconds before each step. */
  readonly p95Thinking: number;
  /** Megabytes after so many reports. */
  readonly memory: number;
  readonly startup: number;
  readonly cpuPerReport: number;
}

/** Measures one bot: alone, then with 200 people at once, then its memory, then with people who think. */
async function measure(api: BotApi, people: readonly Person[], bot: Running, reports: number) {
  await reportUntil(api, people, PEOPLE); // warm
  const alone = await reportUntil(api, people.slice(0, 1), 20);
  const cpu = bot.cpu();
  const load = await reportUntil(api, people, reports);
  const [spent, memory] = [bot.cpu() - cpu, bot.memory()];
  const thoughtful = await reportUntil(api, people, PEOPLE, thinking);
  return {
    reportsPerSecond: load.reports / load.seconds,
    p95: percentile(load.steps, 0.95),
    p95Alone: percentile(alone.steps, 0.95),
    p95Thinking: percentile(thoughtful.steps, 0.95),
    memory,
    startup: bot.startup,
    cpuPerReport: spent / load.reports,
  };
}

async function withServer<T>(work: (api: BotApi, people: Person[]) => Promise<T>): Promise<T> {
  const api = await startBotApi({ callLog: 0, history: 50 });
  const people = Array.from({ length: PEOPLE }, (_, i) =>
    api.people.createPerson({ firstName: `Người ${i + 1}`, language: "vi" }),
  );
  try {
    return await work(api, people);
  } finally {
    await api.stop();
  }
}

/** The same form by others: on bare grammY, on that with a row a step through Prisma, on Telegraf. */
export type Peer = "grammy" | "grammy-stored" | "telegraf";

export async function measurePeer(peer: Peer, reports: number): Promise<ReportingFigures> {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-bench-"));
  const name = peer === "telegraf" ? "baseline-telegraf" : "baseline";
  try {
    return await withServer(async (api, people) => {
      // Built and limited like ours: what is compared is the programs, not how they are started.
      // But they fetch with what their libraries bring.
      await bundle(`../test/bench/${name}.ts`, name, { alias: {} });
      const args = BUILT.map((arg) => (arg === "dist/main.js" ? `dist/${name}.js` : arg));
      const url = `file:${join(folder, "bench.db")}`;
      const bot = await startBot(api, args, peer === "grammy-stored" ? { STORE_URL: url } : {});
      try {
        return await measure(api, people, bot, reports);
      } finally {
        await bot.stop();
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function measureOurs(reports: number): Promise<ReportingFigures> {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-bench-"));
  const url = `file:${join(folder, "bench.db")}`;
  try {
    return await withServer(async (api, people) => {
      const startup = await startShipped(api, `file:${join(folder, "shipped.db")}`);
      const planFile = writePlan(folder);
      await fill(url, planFile, people);
      const bot = await startBot(api, BUILT, {
        ...{ DATABASE_URL: url, PLAN_FILE: planFile, TELEGRAM_RATE: "0" },
      });
      try {
        return { ...(await measure(api, people, bot, reports)), startup };
      } finally {
        await bot.stop();
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A start with the shipped plan, on a database that is there: the middle one of three, in milliseconds. */
async function startShipped(api: BotApi, url: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 4; i++) {
    const bot = await startBot(api, BUILT, { DATABASE_URL: url });
    if (i > 0) times.push(bot.startup);
    await bot.stop();
  }
  return percentile(times, 0.5);
}

/** The 2024 plan with a commune for each person, so that nobody works on a colleague's draft. */
export function writePlan(folder: string, communes = PEOPLE): string {
  const text = readFileSync(PLAN_FILE, "utf8");
  const calendar = /calendarFile: (.*)/.exec(text)?.[1] ?? "";
  const units = Array.from({ length: communes }, (_, i) => [
    `  - code: bench-${i}`,
    "    kind: xa-thi-tran",
    `    name: Xã thử số ${i}`,
    `    shortName: Xã thử ${i}`,
  ]);
  const file = join(folder, "plan.yaml");
  writeFileSync(
    file,
    text
      .replace(calendar, relative(folder, resolve("prisma/plans", calendar)))
      .replace(/^units:$/m, ["units:", ...units.flat()].join("\n")),
  );
  return file;
}

export async function fill(
  url: string,
  planFile: string,
  people: readonly Person[],
  now = new Date(),
): Promise<void> {
  const plan = loadPlan(planFile);
  const database = await openDatabase(url);
  await storePlan(database, plan, "bench", now);
  await database.write(async (tx) => {
    for (const [i, { user }] of people.entries()) {
      const personId = newId();
      await tx.person.create({
        data: {
          id: personId,
          telegramId: String(user.id),
          name: user.first_name,
          language: "vi",
          createdAt: now,
        },
      });
      const place = {
        ...{ planId: plan.id, personId, unitCode: `bench-${i}` },
        role: "principal" as const,
      };
      await tx.membership.create({ data: { id: newId(), ...place, from: now } });
    }
  });
  await database.close();
}
