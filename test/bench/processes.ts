import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BotApi, startBotApi } from "../../src/sandbox/bot-api/server.ts";
import { columns } from "../support/columns.ts";
import { asked } from "../support/databases.ts";
import { type Postgres, startPostgres } from "../support/postgres.ts";
import { BUILT, launchBot } from "../support/process.ts";
import { sharedOut } from "../support/shared-out.ts";
import { percentile, reportUntil } from "./load.ts";
import { measurePath, type PathFigures } from "./one-path.ts";
import { fill, writePlan } from "./reporting.ts";
import { whileWatched } from "./server.ts";

const COUNTS = [1, 2, 3];

/** Who reports how much, all at once. */
interface Crowd {
  readonly reports: number;
  readonly people: number;
}

interface ProcessesFigures {
  readonly reportsPerSecond: number;
  readonly p95: number;
  /** Milliseconds of the processor for a report: of all bots, of the server, of the people and Telegram. */
  readonly bots: number;
  readonly server: number;
  readonly people: number;
  readonly transactionsPerSecond: number;
  readonly transactionsPerReport: number;
  /** In what share of the time the one transaction was open, from 0 to 1. */
  readonly open: number;
  readonly waiting: number;
  readonly path: PathFigures;
}

const ownCpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Reports by people who do nothing else, through so many processes that share them. */
async function measure(count: number, crowd: Crowd, server: Postgres, folder: string) {
  const name = `processes_${count}`;
  await asked(server.url, `CREATE DATABASE ${name}`);
  const url = server.url.replace(/\/postgres$/, `/${name}`);
  const api: BotApi = await startBotApi({ callLog: 0, history: 50 });
  const people = Array.from({ length: crowd.people }, (_, i) =>
    api.people.createPerson({ firstName: `Người ${i + 1}`, language: "vi" }),
  );
  const planFile = writePlan(folder, crowd.people);
  await fill(url, planFile, people);
  const path = await measurePath(url, count);
  const env = { DATABASE_URL: url, PLAN_FILE: planFile, TELEGRAM_RATE: "0" };
  const bots = Array.from({ length: count }, () => launchBot(api, BUILT, env));
  const cpuOfAll = () => bots.reduce((sum, bot) => sum + bot.cpu(), 0);
  try {
    await sharedOut(url, () => count);
    await reportUntil(api, people, crowd.people); // warm
    const [ofBots, ofPeople] = [cpuOfAll(), ownCpu()];
    const { done: load, server: seen } = await whileWatched({ url, pid: server.pid }, () =>
      reportUntil(api, people, crowd.reports),
    );
    const each = (sum: number) => sum / load.reports;
    return {
      reportsPerSecond: load.reports / load.seconds,
      p95: percentile(load.steps, 0.95),
      bots: each(cpuOfAll() - ofBots),
      server: each(seen.cpu),
      people: each(ownCpu() - ofPeople),
      transactionsPerSecond: seen.transactions / load.seconds,
      transactionsPerReport: each(seen.transactions),
      ...{ open: seen.open, waiting: seen.waiting, path },
    };
  } finally {
    await Promise.all(bots.map((bot) => bot.stop()));
    await api.stop();
  }
}

/** Reports a second by processes on one PostgreSQL, every commit flushed; and what would end their growth. */
export async function processesTable(crowd: Crowd): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-bench-"));
  const server = await startPostgres(join(folder, "postgres"), true);
  try {
    const all: ProcessesFigures[] = [];
    for (const count of COUNTS) {
      all.push(await measure(count, crowd, server, folder));
    }
    return tableOf(all, crowd);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function tableOf(all: readonly ProcessesFigures[], { reports, people }: Crowd): string {
  const row = (name: string, of: (figures: ProcessesFigures) => number, digits = 1) => [
    name,
    ...all.map((figures) => of(figures).toFixed(digits)),
  ];
  const [one] = all;
  return [
    `${reports} reports of 10 steps by ${people} people at once, on PostgreSQL, every commit flushed`,
    columns([
      ["processes", ...COUNTS.map(String)],
      row("reports per second", (f) => f.reportsPerSecond),
      row("  to one process", (f) => f.reportsPerSecond / (one?.reportsPerSecond ?? 1), 2),
      row("p95 of a step (ms)", (f) => f.p95, 0),
      row("processor time per report (ms): bots", (f) => f.bots),
      row("  server", (f) => f.server),
      row("  people and Telegram", (f) => f.people),
      row("transactions that write, per second", (f) => f.transactionsPerSecond),
      row("  per report", (f) => f.transactionsPerReport),
      row("one was open (% of the time)", (f) => f.open * 100, 0),
      row("  and so many waited for it", (f) => f.waiting, 2),
      row("reports per second when one is always open", (f) => f.reportsPerSecond / f.open),
      row("nothing but commits, per second", (f) => f.path.commits, 0),
      row("nothing but claims, per second", (f) => f.path.claims, 0),
      row("  all at once", (f) => f.path.together, 0),
      row("reports per second at that rate of commits", (f) => {
        return f.path.commits / f.transactionsPerReport;
      }),
    ]),
  ].join("\n");
}
