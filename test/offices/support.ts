import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type OfficesConfig, parseConfig } from "../../src/config.ts";
import { createOffices, type Offices } from "../../src/offices/index.ts";
import { addOffice } from "../../src/offices/register.ts";
import { officeStorage } from "../../src/storage.ts";
import { emptyIn, removed, SERVER } from "../support/databases.ts";
import { createTelegrams, type Telegrams } from "../support/telegrams.ts";
import type { World } from "../support/world.ts";

export const PLAN = "prisma/plans/loc-binh-2024.yaml";

interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly office?: string;
  readonly reason?: string;
}

export interface Deployment extends AsyncDisposable {
  readonly telegrams: Telegrams;
  readonly folder: string;
  readonly config: OfficesConfig;
  readonly log: readonly LogLine[];
  /** The office of that number, with the Telegram of its bot. */
  readonly worlds: readonly World[];
  readonly names: readonly string[];
  /** Adds the office of that number, as `npm run office -- add` does. */
  add(index: number, officeIds?: readonly number[], planFile?: string): string;
  /** Where an office has its data. */
  databaseOf(index: number): string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Moves the clock, and lets the program look at what is due by then. */
  tick(to?: Date | string): Promise<void>;
  /** Log lines at error level that fit are meant to happen. */
  expectError(pattern: RegExp): void;
}

const ERROR = 50;

/** A deployment of so many bots, none of which is an office yet; nothing runs before `start`. */
export async function deploy(
  count: number,
  env: Record<string, string> = {},
  at?: string,
): Promise<Deployment> {
  const telegrams = await createTelegrams(count, at);
  const { worlds, clock } = telegrams;
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-offices-"));
  const server = SERVER ? await emptyIn(folder) : null;
  const read = parseConfig({
    OFFICES: folder,
    TELEGRAM_API_ROOT: telegrams.root,
    TELEGRAM_RATE: "0",
    ...(server ? { DATABASE_URL: server } : {}),
    ...env,
  });
  if (read.kind !== "offices") throw new Error(JSON.stringify(read));
  const config = read.offices;
  const names = worlds.map((_, index) => `co-quan-${index + 1}`);
  const log: LogLine[] = [];
  const expected: RegExp[] = [];
  let offices: Offices | null = null;

  async function stop(): Promise<void> {
    for (const world of worlds) world.detach();
    await offices?.stop();
    offices = null;
  }

  async function settled(): Promise<void> {
    for (const world of worlds) await world.settled();
  }

  return {
    ...{ telegrams, folder, config, log, worlds, names },
    add(index, officeIds = [], planFile = PLAN) {
      const path = join(folder, `.token-${index}`);
      writeFileSync(path, `${worlds[index]?.token}\n`);
      const name = names[index] ?? "";
      const added = addOffice(config, {
        ...{ name, planFile, token: { kind: "file", path }, language: null },
        officeIds: officeIds.join(","),
      });
      if (added.kind === "problems") throw new Error(added.problems.join("\n"));
      return name;
    },
    databaseOf(index) {
      const name = names[index] ?? "";
      return officeStorage(config, name, join(folder, name)).databaseUrl;
    },
    async start() {
      const started = createOffices(config, {
        clock,
        logTo: { write: (line: string) => void log.push(JSON.parse(line)) },
      });
      offices = started;
      for (const world of worlds) world.attach({ idle: () => started.idle() });
      await started.start();
      await settled();
    },
    stop,
    async tick(to = clock.now()) {
      clock.set(to);
      await offices?.tick();
      await settled();
    },
    expectError: (pattern) => expected.push(pattern),
    async [Symbol.asyncDispose]() {
      await stop();
      await telegrams[Symbol.asyncDispose]();
      if (server) await removed(server);
      rmSync(folder, { recursive: true, force: true });
      const errors = log.filter(
        (line) => line.level >= ERROR && !expected.some((one) => one.test(JSON.stringify(line))),
      );
      if (errors.length > 0) throw new Error(`Errors were logged:\n${JSON.stringify(errors)}`);
    },
  };
}
