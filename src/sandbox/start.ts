import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type App, createApp } from "../app.ts";
import { type ManualClock, runningClock } from "../clock.ts";
import type { Config } from "../config.ts";
import { type Database, openDatabase } from "../database/index.ts";
import { createLog, type Log } from "../log.ts";
import type { Calendar } from "../plan/calendar.ts";
import { loadCalendar } from "../plan/calendar-file.ts";
import { loadPlan } from "../plan/load.ts";
import type { Plan } from "../plan/model.ts";
import { storePlan } from "../plan/store.ts";
import { ROOT } from "../root.ts";
import type { People } from "./bot-api/people.ts";
import { type BotApi, startBotApi } from "./bot-api/server.ts";
import type { Telegram } from "./bot-api/telegram.ts";
import { openingTime } from "./opening-time.ts";
import { createRest } from "./rest.ts";
import { createTravel, type Destination } from "./travel.ts";

export interface SandboxOptions {
  /** Where database, evidence and the world of the people are kept. */
  readonly folder: string;
  /** Where the clock starts; by default near the plan's first deadline. */
  readonly at?: Date;
  /** Throws away what was there. */
  readonly reset?: boolean;
  /** Called once on a fresh folder, before the bot starts. */
  readonly fill?: (world: FillWorld) => Promise<void>;
  /** Of the page; 0 takes any that is free. */
  readonly port?: number;
  /** The clock runs on in real time between two moves; else it stands still. */
  readonly running?: boolean;
  readonly planFile?: string;
  readonly log?: Log;
}

/** What a fresh sandbox can be filled with: the bot's database, and the people on the other side. */
export interface FillWorld {
  readonly database: Database;
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly people: People;
  readonly telegram: Telegram;
  readonly now: Date;
}

export interface RunningSandbox {
  readonly api: BotApi;
  readonly app: App;
  readonly config: Config;
  readonly plan: Plan;
  readonly clock: ManualClock;
  /** Of the page. */
  readonly url: string;
  /** Never backwards. What would have happened in between happens, in order. */
  moveClock(to: Destination): Promise<void>;
  /** Resolves when bot and outbox have come to rest. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

const SHIPPED_PLAN = fileURLToPath(new URL("prisma/plans/loc-binh-2024.yaml", ROOT));

/** The real bot against a Bot API server in this process, in a folder and a time of its own. */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const { folder, planFile = SHIPPED_PLAN } = options;
  const plan = loadPlan(planFile);
  const calendar = loadCalendar(plan.calendarFile);
  mkdirSync(folder, { recursive: true });
  const clock = runningClock(options.at ?? openingTime(plan));
  const api = await startBotApi({ clock, callLog: 1000 });
  const config: Config = {
    token: api.token,
    apiRoot: api.root,
    databaseUrl: `file:${join(folder, "sandbox.db")}`,
    dataFolder: join(folder, "sandbox-evidence"),
    planFile,
    officeIds: [],
    updates: { kind: "polling" },
    port: null,
    proxy: null,
    logLevel: "warn",
    language: "vi",
  };
  const log = options.log ?? createLog("warn", [api.token]);

  if (options.fill) {
    const database = await openDatabase(config.databaseUrl);
    const digest = createHash("sha256").update(readFileSync(planFile)).digest("hex");
    await storePlan(database, plan, digest, clock.now());
    const { people, telegram } = api;
    await options.fill({ database, plan, calendar, people, telegram, now: clock.now() });
    await database.close();
  }

  const app = createApp(config, { clock, log });
  await app.start();
  const rest = createRest(api, app);
  await rest.settled();
  const { timeZone } = plan;
  const travel = createTravel({ app, clock, timeZone, rest, arrived: async () => {} });
  if (options.running) clock.run();

  return {
    api,
    app,
    config,
    plan,
    clock,
    url: api.root,
    moveClock: travel.move,
    settled: rest.settled,
    async stop() {
      await travel.stop();
      await app.stop();
      await api.stop();
    },
  };
}
