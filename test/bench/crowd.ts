import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBotApi } from "../../src/sandbox/bot-api/server.ts";
import { BUILT, startBot } from "../support/process.ts";
import { FORM, reportUntil } from "./load.ts";
import { fill, writePlan } from "./reporting.ts";

export interface CrowdFigures {
  /** Calls of the bot for a report, those included that Telegram refused. */
  readonly callsPerReport: number;
  /** Refusals for going too fast. */
  readonly tooMany: number;
  /** Seconds that one step took at most. */
  readonly worst: number;
  /** What it takes at least, when so many words leave at 29 a second. */
  readonly best: number;
}

const RATE = 29;

/** So many people begin a report at once, on a server that enforces Telegram's limits. */
export async function measureCrowd(count: number): Promise<CrowdFigures> {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-bench-"));
  const url = `file:${join(folder, "bench.db")}`;
  const api = await startBotApi({ limits: true, callLog: 0, history: 50 });
  const people = Array.from({ length: count }, (_, i) =>
    api.people.createPerson({ firstName: `Người ${i + 1}`, language: "vi" }),
  );
  const planFile = writePlan(folder);
  await fill(url, planFile, people);
  const bot = await startBot(api, BUILT, {
    DATABASE_URL: url,
    PLAN_FILE: planFile,
    LOG_LEVEL: "fatal",
  });
  const seen = { calls: 0, tooMany: 0 };
  api.on((event) => {
    if (event.kind !== "call" || event.call.method === "getUpdates") return;
    seen.calls++;
    if (!event.call.answer.ok && event.call.answer.refusal.code === 429) seen.tooMany++;
  });
  try {
    const load = await reportUntil(api, people, count);
    return {
      callsPerReport: seen.calls / load.reports,
      tooMany: seen.tooMany,
      worst: Math.max(...load.steps) / 1000,
      best: Math.max(1, count / RATE),
    };
  } finally {
    await bot.stop();
    await api.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Steps of a report, for whoever compares calls with them. */
export const STEPS = FORM.length;
