import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type App, createApp } from "../../src/app.ts";
import { type ManualClock, manualClock } from "../../src/clock.ts";
import type { Config, Language } from "../../src/config.ts";
import { type Database, openDatabase } from "../../src/database/index.ts";
import { instant } from "../../src/database/table.ts";
import type { FreeSpace } from "../../src/evidence/space.ts";
import { createLog } from "../../src/log.ts";
import { plansRead } from "../../src/offices/plans.ts";
import { CONSENT_VERSION } from "../../src/people/consent.ts";
import { digestOf } from "../../src/plan/load.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import type { Bucket } from "../../src/storage.ts";
import type { Actor } from "./actors.ts";
import { asked, copyIn, removed, templateUrl } from "./databases.ts";
import { createWorld, type World } from "./world.ts";

export interface AppOptions<Names extends readonly string[]> {
  /** First names of those whom the configuration makes office from the start. */
  readonly office?: Names;
  /** They have agreed before, unless this is the story of their agreeing. */
  readonly officeAgreed?: boolean;
  readonly planFile?: string;
  readonly language?: Language;
  readonly freeSpace?: FreeSpace;
  /** A store of evidence beside the folder. */
  readonly bucket?: Bucket;
  readonly questions?: Config["questions"];
  /** The file of a database to begin with a copy of; else an empty one. */
  readonly database?: string;
  /** The address of an empty database to begin with, in place of all these. */
  readonly databaseUrl?: string;
  /** The time at which it begins. */
  readonly at?: string;
}

export interface RunningApp<Names extends readonly string[]> extends AsyncDisposable {
  readonly world: World;
  readonly clock: ManualClock;
  readonly office: { readonly [Index in keyof Names]: Actor };
  readonly config: Config;
  /** Lines of the operator's log so far, from `warn` up. */
  readonly log: readonly LogLine[];
  /** Log lines at error level that fit are meant to happen. */
  expectError(pattern: RegExp): void;
  /** Stops the program and starts it again on the same database. */
  restart(): Promise<void>;
  /** Moves the clock, and lets the bot say what has become due by then. */
  tick(to?: Date | string): Promise<void>;
}

interface LogLine {
  readonly level: number;
  readonly msg: string;
}

const ERROR = 50;

const SHIPPED = "prisma/plans/loc-binh-2024.yaml";

/** Each plan's text is read once for all tests of a worker. */
const planAt = plansRead();
/** Databases to begin with a copy of, made once: an empty one, and one with a plan that no test changes. */
const empty = once(() => template(async () => {}));
const begun = new Map<string, Promise<string>>();

function beginning(planFile: string): Promise<string> {
  if (!/^(test|prisma)\//.test(planFile)) return empty();
  const known = begun.get(planFile);
  const url =
    known ??
    template(async (database) => {
      await storePlan(database, planAt(planFile), digestOf(planFile), new Date(0));
    });
  begun.set(planFile, url);
  return url;
}

async function template(fill: (database: Database) => Promise<void>): Promise<string> {
  const url = await templateUrl();
  const database = await openDatabase(url);
  await fill(database);
  await database.close();
  return url;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * The whole program in a world of its own: a fresh database, the clock of the world, and Telegram on
 * this machine. Disposing it fails if Telegram refused a call or an error was logged.
 */
export async function startApp<const Names extends readonly string[] = []>(
  options: AppOptions<Names> = {},
): Promise<RunningApp<Names>> {
  const world = await createWorld(options.at ? { clock: manualClock(options.at) } : {});
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-"));
  const office = (options.office ?? []).map((name) => world.person(name));
  const planFile = options.planFile ?? SHIPPED;
  const config: Config = {
    token: world.token,
    apiRoot: world.root,
    rate: 0,
    databaseUrl:
      options.databaseUrl ??
      (await copyIn(
        folder,
        options.database ? `file:${options.database}` : await beginning(planFile),
      )),
    dataFolder: join(folder, "evidence"),
    bucket: options.bucket ?? null,
    planFile,
    officeIds: office.map(({ id }) => String(id)),
    updates: { kind: "polling" },
    port: null,
    host: "127.0.0.1",
    proxy: null,
    logLevel: "warn",
    language: options.language ?? "vi",
    questions: options.questions ?? null,
  };
  const lines: LogLine[] = [];
  const expected: RegExp[] = [];
  const log = createLog("warn", [world.token], { write: (line) => lines.push(JSON.parse(line)) });
  let app: App;

  async function start(): Promise<void> {
    app = createApp(config, {
      clock: world.clock,
      log,
      plan: planAt(config.planFile),
      ...(options.freeSpace ? { freeSpace: options.freeSpace } : {}),
    });
    world.attach({ idle: () => app.idle() });
    await app.start();
    await world.settled();
  }

  async function stop(): Promise<void> {
    world.detach();
    await app.stop();
  }

  await start();
  if (office.length > 0 && options.officeAgreed !== false) {
    // Past Prisma, whose client for one row would take longer than all that a short story does.
    const agree = 'UPDATE "Person" SET "consentAt" = $1, "consentVersion" = $2';
    const at = String(instant.write(world.clock.now()));
    await asked(config.databaseUrl, agree, [at, CONSENT_VERSION]);
  }
  return {
    world,
    clock: world.clock,
    office: office as unknown as RunningApp<Names>["office"],
    config,
    log: lines,
    expectError: (pattern) => expected.push(pattern),
    async restart() {
      await stop();
      await start();
    },
    async tick(to = world.clock.now()) {
      world.clock.set(to);
      await app.tick();
      await world.settled();
    },
    async [Symbol.asyncDispose]() {
      await stop();
      await world.stop();
      if (!options.databaseUrl) await removed(config.databaseUrl);
      const errors = lines.filter(
        (line) => line.level >= ERROR && !expected.some((one) => one.test(JSON.stringify(line))),
      );
      if (errors.length > 0) {
        const list = errors.map((line) => `  ${JSON.stringify(line)}`).join("\n");
        throw new Error(`The program logged errors:\n${list}`);
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
