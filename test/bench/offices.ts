import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { manualClock } from "../../src/clock.ts";
import { type OfficesConfig, parseConfig } from "../../src/config.ts";
import { openDatabase } from "../../src/database/index.ts";
import { createOffices, type Offices } from "../../src/offices/index.ts";
import { SETTINGS } from "../../src/offices/registry.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { reportingUnits } from "../../src/plan/units.ts";
import { officeStorage } from "../../src/storage.ts";
import { asked } from "../support/databases.ts";
import { fillUnits } from "./many-units.ts";
import { makeSchemas } from "./schemas.ts";

const PLAN = "prisma/plans/loc-binh-2024.yaml";
/** A minute at which nobody is due, and one at which all units of all offices are reminded. */
const QUIET = "2024-06-12T07:00:00+07:00";
const REMINDED = "2024-06-12T08:00:00+07:00";

interface OfficesFigures {
  readonly offices: number;
  /** To make the schema of one on a server (median), in milliseconds; 0: they have files. */
  readonly making: number;
  /** Until each was opened once and closed again, in seconds, and the processor's of them. */
  readonly first: number;
  readonly firstCpu: number;
  /** Of a tick at which no office is due (median), in milliseconds. */
  readonly tick: number;
  /** Memory of an office at rest, its door open, in kilobytes: of JavaScript's heap, and of the process. */
  readonly heap: number;
  readonly resident: number;
  /** Requests a second at the doors of all of them, and the processor time that they take (a part of one core). */
  readonly polls: number;
  readonly polling: number;
  /** Connections to the server, those of the benchmark included. */
  readonly connections: number;
  /**
   * From the tick at which all are due until the last has reminded all its units, in seconds; 0: not tried. Of them the
   * processor worked so many, and so many it was somebody else's (the main thread's, where the system tells).
   */
  readonly due: number;
  readonly dueCpu: number;
  readonly dueStolen: number;
  readonly reminders: number;
}

/** A Telegram that knows every token, holds requests for updates as long as it is told, and takes everything. */
async function anyTelegram() {
  const counts = { polls: 0, sent: 0 };
  let message = 0;
  const server = createServer((asked, answer) => {
    const [, bot = "1", method = ""] = /^\/bot(\d+):[^/]+\/(\w+)/.exec(asked.url ?? "") ?? [];
    const say = (result: unknown) =>
      answer
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ ok: true, result }));
    let body = "";
    asked.on("data", (part) => {
      body += part;
    });
    asked.on("end", () => {
      if (method === "getUpdates") {
        counts.polls++;
        const { timeout = 0 } = JSON.parse(body) as { timeout?: number };
        const timer = setTimeout(() => say([]), timeout * 1000);
        answer.on("close", () => clearTimeout(timer));
        return;
      }
      if (method === "getMe") {
        return say({ id: Number(bot), is_bot: true, first_name: "b", username: `b${bot}_bot` });
      }
      if (method !== "sendMessage") return say(true);
      counts.sent++;
      const { chat_id: id } = JSON.parse(body) as { chat_id: number };
      say({ message_id: ++message, date: 1, chat: { id, type: "private" }, text: "" });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    counts,
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** So many offices of 36 units each, whose people have all come to the bot. */
async function deployment(count: number, root: string, databaseUrl: string | null) {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-offices-bench-"));
  const plan = loadPlan(PLAN);
  const read = parseConfig({
    ...{ OFFICES: folder, TELEGRAM_API_ROOT: root, LOG_LEVEL: "error", OFFICES_OPEN: "4" },
    ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
  });
  if (read.kind !== "offices") throw new Error(JSON.stringify(read));
  for (let i = 0; i < count; i++) {
    const own = join(folder, `co-quan-${i}`);
    mkdirSync(own);
    writeFileSync(join(own, "token"), `${100_000 + i}:AAbbccddeeffgghhiijjkkll`);
    writeFileSync(join(own, SETTINGS), `BOT_TOKEN_FILE=${join(own, "token")}\nPLAN_FILE=${PLAN}\n`);
  }
  const config: OfficesConfig = read.offices;
  const [first = "", ...others] = Array.from({ length: count }, (_, i) => {
    const name = `co-quan-${i}`;
    return officeStorage(config, name, join(folder, name)).databaseUrl;
  });
  const database = await openDatabase(first);
  const ids = plan.units.map((_, i) => String(1_000_000 + i));
  await fillUnits(database, plan, ids);
  await database.close();
  const made = databaseUrl === null ? copies(first, others) : await makeSchemas(first, others);
  return { folder, config, made, units: reportingUnits(plan, "2024-06-12").length };
}

function copies(of: string, urls: readonly string[]): number[] {
  for (const url of urls) copyFileSync(of.slice("file:".length), url.slice("file:".length));
  return [];
}

function memory(): { readonly heap: number; readonly resident: number } {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (!collect) throw new Error("node --expose-gc");
  collect();
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, resident: rss };
}

/** Seconds of the processor so far. */
const cpuNow = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Seconds for which this thread could have gone on, and another program had the processor. */
const stolenNow = () =>
  Number(tried(() => readFileSync("/proc/self/schedstat", "utf8")).split(" ")[1] ?? 0) / 1e9;

function tried(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}

async function connectionsTo(url: string | null): Promise<number> {
  if (url === null) return 0;
  const [row] = await asked(
    url,
    "SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database()",
  );
  return Number(row?.n);
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Closes whoever is open: nobody has written for longer than they stay so. */
async function rest(offices: Offices, clock: ReturnType<typeof manualClock>): Promise<void> {
  clock.advance({ minutes: 4 });
  await offices.tick();
  await offices.idle();
}

/** A tick at which nobody is due. */
async function quietTick(offices: Offices, clock: ReturnType<typeof manualClock>): Promise<number> {
  const ticks: number[] = [];
  for (let i = 0; i < 20; i++) {
    clock.advance({ seconds: 1 });
    const from = performance.now();
    await offices.tick();
    ticks.push(performance.now() - from);
  }
  return median(ticks);
}

/** All units of all offices are reminded. */
async function remindAll(offices: Offices, clock: ReturnType<typeof manualClock>) {
  clock.set(REMINDED);
  const [from, cpu, stolen] = [performance.now(), cpuNow(), stolenNow()];
  await offices.tick();
  await offices.idle();
  return {
    due: (performance.now() - from) / 1000,
    dueCpu: cpuNow() - cpu,
    dueStolen: stolenNow() - stolen,
  };
}

/** So long the doors are watched, in seconds. */
const WATCHED = 30;

/** @param databaseUrl a server's database; null: each office has a file */
async function measureOffices(
  count: number,
  { databaseUrl = null, remind = true }: { databaseUrl?: string | null; remind?: boolean } = {},
): Promise<OfficesFigures> {
  const telegram = await anyTelegram();
  const { folder, config, made, units } = await deployment(count, telegram.root, databaseUrl);
  const clock = manualClock(QUIET);
  const errors: string[] = [];
  const offices = createOffices(config, { clock, logTo: { write: (line) => errors.push(line) } });
  const before = memory();
  const [begun, cpuBegun] = [performance.now(), cpuNow()];
  await offices.start();
  await offices.idle();
  await rest(offices, clock);
  const [first, firstCpu] = [(performance.now() - begun) / 1000, cpuNow() - cpuBegun];
  const after = memory();
  const tick = await quietTick(offices, clock);
  const [polls, cpu] = [telegram.counts.polls, cpuNow()];
  await sleep(WATCHED * 1000);
  const [asked, spent] = [telegram.counts.polls - polls, cpuNow() - cpu];
  const connections = await connectionsTo(databaseUrl);
  const not = { due: 0, dueCpu: 0, dueStolen: 0 };
  const reminded = remind ? await remindAll(offices, clock) : not;
  const reminders = telegram.counts.sent;
  const figures = {
    ...{
      offices: count,
      making: median(made),
      first,
      firstCpu,
      connections,
      ...reminded,
      reminders,
      tick,
    },
    heap: (after.heap - before.heap) / count / 1024,
    resident: (after.resident - before.resident) / count / 1024,
    polls: asked / WATCHED,
    polling: spent / WATCHED,
  };
  await offices.stop();
  telegram.stop();
  rmSync(folder, { recursive: true, force: true });
  if (errors.length > 0) throw new Error(errors.slice(0, 3).join("\n"));
  if (remind && reminders !== count * units) {
    throw new Error(`${reminders} reminders instead of ${count * units}`);
  }
  return figures;
}

/** `node --expose-gc --import tsx test/bench/offices.ts [OFFICES] [remind]`; TEST_POSTGRES_URL: on that server */
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [count = "1000", remind] = process.argv.slice(2);
  const databaseUrl = process.env.TEST_POSTGRES_URL ?? null;
  const figures = await measureOffices(Number(count), {
    databaseUrl,
    remind: remind === "remind",
  });
  for (const [name, value] of Object.entries(figures)) {
    console.log(`${name}: ${Number(value).toFixed(value < 10 ? 2 : 0)}`);
  }
  process.exit(0);
}
