import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Config } from "../config.ts";
import type { Database } from "../database/index.ts";
import type { Calendar } from "../plan/calendar.ts";
import { loadCalendar } from "../plan/calendar-file.ts";
import type { Plan } from "../plan/model.ts";
import { storePlan } from "../plan/store/plan.ts";
import type { Files } from "./bot-api/files.ts";
import type { People } from "./bot-api/people.ts";
import type { BotApi } from "./bot-api/server.ts";
import type { Telegram } from "./bot-api/telegram.ts";

/** What a fresh sandbox can be filled with: the bot's database, and the people on the other side. */
export interface FillWorld {
  readonly database: Database;
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly people: People;
  readonly telegram: Telegram;
  /** What Telegram keeps of photos and documents. */
  readonly files: Files;
  /** What the bot will run with: where it keeps evidence, for instance. */
  readonly config: Config;
  readonly now: Date;
}

/** A sandbox that is not running yet. */
export interface Fresh {
  readonly database: Database;
  readonly api: BotApi;
  readonly config: Config;
  readonly plan: Plan;
  readonly now: Date;
}

/** Puts the plan into the database, and lets `fill` put people and their past there. */
export async function fillSandbox(
  { database, api, config, plan, now }: Fresh,
  fill?: (world: FillWorld) => Promise<void>,
): Promise<void> {
  const digest = createHash("sha256").update(readFileSync(config.planFile)).digest("hex");
  await storePlan(database, plan, digest, now);
  const calendar = loadCalendar(plan.calendarFile);
  const { people, telegram, files } = api;
  await fill?.({ database, plan, calendar, people, telegram, files, config, now });
}
