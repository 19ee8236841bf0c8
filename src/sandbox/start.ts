import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { createApp } from "../app.ts";
import { type ManualClock, runningClock } from "../clock.ts";
import type { Config } from "../config.ts";
import { openDatabase } from "../database/index.ts";
import { createLog, type Log } from "../log.ts";
import { dayOf, timeOf } from "../plan/day.ts";
import { loadPlan } from "../plan/load.ts";
import type { Plan } from "../plan/model.ts";
import { ROOT } from "../root.ts";
import { type BotApi, startBotApi } from "./bot-api/server.ts";
import { openFace } from "./face.ts";
import { type FillWorld, fillSandbox } from "./fill.ts";
import { type Folder, openFolder, SandboxError } from "./folder.ts";
import { everyMinute } from "./minutes.ts";
import { openingTime } from "./opening-time.ts";
import type { Snapshot } from "./protocol.ts";
import { createRest } from "./rest.ts";
import { type Restartable, restartable } from "./restartable.ts";
import { createSaver, loadWorld } from "./saving.ts";
import { createTravel, type Destination } from "./travel.ts";

export type { FillWorld };

export interface SandboxOptions {
  /** Where database, evidence and the world of the people are kept. */
  readonly folder: string;
  /** Where the clock starts, or goes on from; by default near the plan's first deadline. */
  readonly at?: Date | ((plan: Plan) => Date | null);
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

export interface RunningSandbox {
  readonly api: BotApi;
  readonly app: Restartable;
  readonly config: Config;
  readonly plan: Plan;
  readonly clock: ManualClock;
  /** Of the page. */
  readonly url: string;
  /** Whether it goes on where a former one stopped. */
  readonly resumed: boolean;
  /** Everything, as the page sees it. */
  snapshot(): Promise<Snapshot>;
  /** Never backwards. What would have happened in between happens, in order. */
  moveClock(to: Destination): Promise<void>;
  /** Resolves when bot and outbox have come to rest. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export const SHIPPED_PLAN = fileURLToPath(new URL("prisma/plans/loc-binh-2024.yaml", ROOT));

/**
 * The real bot against a Bot API server in this process, in a folder and a time of its own.
 *
 * @throws SandboxError if it cannot start there, or goes on with a time later than `at`
 */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const endings: (() => void | Promise<void>)[] = [];
  const stop = async () => {
    for (let end = endings.pop(); end; end = endings.pop()) await end();
  };
  try {
    return { ...(await start(options, endings)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param endings grows by what has to be ended, the last first */
async function start(
  options: SandboxOptions,
  endings: (() => void | Promise<void>)[],
): Promise<Omit<RunningSandbox, "stop">> {
  const { planFile = SHIPPED_PLAN, log = createLog("warn", []) } = options;
  const plan = loadPlan(planFile);
  const folder = openFolder(options.folder);
  endings.push(folder.release);
  if (options.reset) folder.clear();
  const kept = loadWorld(folder, plan.id);
  const at = typeof options.at === "function" ? options.at(plan) : options.at;
  if (kept && at && at < kept.at) throw tooLate(kept.at, plan);

  const clock = runningClock(kept?.at ?? at ?? openingTime(plan));
  const api = await startBotApi({
    clock,
    // Nobody else on this machine is to act as the bot.
    token: `7000000001:${randomBytes(26).toString("base64url")}`,
    callLog: 1000,
    ...(kept && { restored: kept }),
  });
  endings.push(api.stop);
  const config = configOf(api, folder, planFile);
  // Without a saved world, what else is there comes from a first start that did not end well.
  if (!kept) folder.clear();
  const database = await openDatabase(config.databaseUrl);
  endings.push(database.close);
  if (!kept) await fillSandbox({ database, api, config, plan, now: clock.now() }, options.fill);

  const saver = createSaver({ folder, planId: plan.id, api, clock, log });
  endings.push(saver.stop);
  const app = restartable(() => createApp(config, { clock, log }));
  endings.push(app.stop);
  await app.start();
  const rest = createRest(api, app);

  const { timeZone } = plan;
  const arrived = async () => {
    saver.soon();
    await face.show();
  };
  const travel = createTravel({ app, clock, timeZone, rest, log, arrived });
  // Loaded only when a browser asks: esbuild takes its time.
  const build = async () => (await import("./page-build.ts")).buildPage();
  const port = options.port ?? 0;
  const face = await openFace({ api, app, plan, clock, travel, database, log, port, build });
  endings.push(face.stop, travel.stop);
  endings.push(
    api.on(({ kind }) => {
      if (kind !== "polled") saver.soon();
    }),
  );

  await travel.tick();
  await rest.settled();
  if (kept && at) await travel.move(at);
  saver.save();
  folder.announce(face.url);
  if (options.running) {
    clock.run();
    endings.push(everyMinute(clock, travel.tick));
  }
  return {
    ...{ api, app, config, plan, clock },
    ...{ url: face.url, snapshot: face.snapshot, resumed: kept !== null },
    ...{ moveClock: travel.move, settled: rest.settled },
  };
}

function configOf(api: BotApi, folder: Folder, planFile: string): Config {
  return {
    token: api.token,
    apiRoot: api.root,
    databaseUrl: `file:${folder.database}`,
    dataFolder: folder.evidence,
    planFile,
    officeIds: [],
    updates: { kind: "polling" },
    port: null,
    proxy: null,
    logLevel: "warn",
    language: "vi",
  };
}

function tooLate(kept: Date, { timeZone }: Plan): SandboxError {
  const time = `${dayOf(kept, timeZone)}T${timeOf(kept, timeZone)}`;
  return new SandboxError(
    `The sandbox is at ${time} already, and its clock never goes backwards. Start again with --reset.`,
  );
}
