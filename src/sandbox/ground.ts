import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type RunningClock, runningClock } from "../clock.ts";
import type { Config } from "../config.ts";
import { type Database, openDatabase } from "../database/index.ts";
import { dayOf, timeOf } from "../plan/day.ts";
import { loadPlan } from "../plan/load.ts";
import type { Plan } from "../plan/model.ts";
import { ROOT } from "../root.ts";
import { type BotApi, startBotApi } from "./bot-api/server.ts";
import { fillSandbox } from "./fill.ts";
import { type Folder, openFolder, SandboxError } from "./folder.ts";
import { openingTime } from "./opening-time.ts";
import { type Kept, loadWorld } from "./saving.ts";
import type { SandboxOptions } from "./start.ts";

/** What has to be ended, the last first. */
export type Endings = (() => void | Promise<void>)[];

/** All that is there before the bot starts. */
export interface Ground {
  readonly folder: Folder;
  readonly plan: Plan;
  /** The world of the last time; null in a fresh folder. */
  readonly kept: Kept | null;
  /** The time that was asked for, if one was. */
  readonly at: Date | null;
  readonly clock: RunningClock;
  readonly api: BotApi;
  readonly config: Config;
  /** Beside the bot's own: filled before it starts, and only read from then on. */
  readonly database: Database;
}

export const SHIPPED_PLAN = fileURLToPath(new URL("prisma/plans/loc-binh-2024.yaml", ROOT));

/** @param endings grows by what is opened here */
export async function prepareGround(options: SandboxOptions, endings: Endings): Promise<Ground> {
  const { planFile = SHIPPED_PLAN } = options;
  const plan = loadPlan(planFile);
  const folder = openFolder(options.folder);
  endings.push(folder.release);
  if (options.reset) folder.clear();
  const kept = loadWorld(folder, plan.id);
  const at = (typeof options.at === "function" ? options.at(plan) : options.at) ?? null;
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
  return { folder, plan, kept, at, clock, api, config, database };
}

function configOf(api: BotApi, folder: Folder, planFile: string): Config {
  return {
    token: api.token,
    apiRoot: api.root,
    rate: 0,
    databaseUrl: `file:${folder.database}`,
    dataFolder: folder.evidence,
    planFile,
    officeIds: [],
    updates: { kind: "polling" },
    port: null,
    host: "127.0.0.1",
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
