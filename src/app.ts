import { dirname, join } from "node:path";
import { Api, BotError } from "grammy";
import { questionService } from "./asking/endpoint/index.ts";
import { createBackups } from "./backups/index.ts";
import { type Clock, correctedClock, systemClock } from "./clock.ts";
import { type Config, secretsOf } from "./config.ts";
import { openDatabase, partOf } from "./database/index.ts";
import { createEvidence } from "./evidence/index.ts";
import type { FreeSpace } from "./evidence/space.ts";
import { storedTallies } from "./evidence/store/tallies.ts";
import { createHealth } from "./health/index.ts";
import { createMeters } from "./health/meters.ts";
import { healthPages } from "./health/pages.ts";
import { createLog, type Log } from "./log.ts";
import { createNightly } from "./nightly.ts";
import { createHolds, createPace, telegramAt, UNPACED } from "./outbox/index.ts";
import { guessLimiter } from "./people/guesses.ts";
import { ensureOffice } from "./people/store/configured.ts";
import { createDirectory } from "./people/store/directory.ts";
import { isMember } from "./people/who.ts";
import { loadCalendar } from "./plan/calendar-file.ts";
import { namedChanges } from "./plan/changed.ts";
import { digestOf, loadPlan } from "./plan/load.ts";
import type { Plan } from "./plan/model.ts";
import { storePlan } from "./plan/store/plan.ts";
import { readAhead } from "./progress/store/ahead.ts";
import { forgetOverdue } from "./retention/store/nightly.ts";
import { type Announcement, createAnnouncer } from "./telegram/announcer.ts";
import { createApologies } from "./telegram/apologies.ts";
import { createBot, LONG_WORKS } from "./telegram/bot.ts";
import { clientOptions } from "./telegram/client.ts";
import { publishCommands } from "./telegram/commands.ts";
import type { Services } from "./telegram/context.ts";
import { loadLanguages } from "./telegram/i18n.ts";
import { createInbox } from "./telegram/inbox/index.ts";
import { createLongWorks } from "./telegram/jobs/create.ts";
import type { Handed } from "./telegram/middleware/own-context.ts";
import { createOutage } from "./telegram/outage.ts";
import { introduce, openSource } from "./telegram/source.ts";
import { createTroubled } from "./telegram/troubled.ts";
import { createTimekeeper } from "./timekeeper.ts";

/** What tests and the sandbox put in another's place. */
export interface Overrides {
  /** Whoever moves the clock calls `tick` as well: with a clock of theirs, nothing ticks by itself. */
  readonly clock?: Clock;
  readonly log?: Log;
  /** The plan of the configuration's file, for whoever has read it already. */
  readonly plan?: Plan;
  /** How much room the disk has. */
  readonly freeSpace?: FreeSpace;
}

/** Something that the schedule will do. */
export type Upcoming = Announcement;

export interface App {
  /** Resolves when the bot has asked Telegram for its first updates. */
  start(): Promise<void>;
  /** Finishes what is in hand; the rest is taken up at the next start. */
  stop(): Promise<void>;
  /** Resolves when everything received so far is handled, answered and sent on. */
  idle(): Promise<void>;
  /** Says what has become due since the last tick. The clock's minute calls it by itself. */
  tick(): Promise<void>;
  /** What the schedule will do next after now, soonest first; times at which something may be due. */
  upcoming(most: number): Promise<readonly Upcoming[]>;
  /** Resolves when the app cannot go on, with the reason. */
  readonly failed: Promise<Error>;
}

/**
 * Puts the program together: the only place that knows all its parts. Nothing runs before `start`.
 */
export function createApp(config: Config, overrides: Overrides = {}): App {
  const clock = overrides.clock ?? systemClock;
  const log = overrides.log ?? createLog(config.logLevel, secretsOf(config));
  const ticking = overrides.clock === undefined;
  let fail: (error: Error) => void = () => {};
  const failed = new Promise<Error>((resolve) => {
    fail = resolve;
  });
  const stopping = new AbortController();
  let starting: Promise<Running> | null = null;
  let running: Running | null = null;

  return {
    failed,
    async start() {
      const plan = overrides.plan ?? loadPlan(config.planFile);
      const stop = stopping.signal;
      const { freeSpace } = overrides;
      starting = run({ config, plan, clock, log, ticking, freeSpace, fail, stopping: stop });
      running = await starting;
    },
    async stop() {
      stopping.abort();
      // Whoever waits for the start hears of its failure.
      await (await starting?.catch(() => null))?.stop();
      starting = running = null;
    },
    async idle() {
      await running?.idle();
    },
    async tick() {
      await running?.tick();
    },
    async upcoming(most) {
      return (await running?.upcoming(most)) ?? [];
    },
  };
}

type Running = Pick<App, "stop" | "idle" | "tick" | "upcoming">;

interface Surroundings {
  readonly config: Config;
  readonly plan: Plan;
  readonly clock: Clock;
  readonly log: Log;
  /** The clock's minutes tick by themselves. */
  readonly ticking: boolean;
  readonly freeSpace: FreeSpace | undefined;
  fail(error: Error): void;
  readonly stopping: AbortSignal;
}

async function run(surroundings: Surroundings): Promise<Running> {
  const { config, plan, log, ticking, fail, stopping } = surroundings;
  const calendar = loadCalendar(plan.calendarFile);
  const database = await openDatabase(config.databaseUrl);
  const { leases } = database;
  const decides = () => leases.holds("deciding");
  const clock = ticking ? correctedClock(() => leases.ahead) : surroundings.clock;
  for (const name of database.migrations) log.info({ migration: name }, "migrated the database");
  const changes = await storePlan(database, plan, digestOf(config.planFile), clock.now());
  log.info({ plan: plan.id, ...namedChanges(changes) }, "loaded the plan");

  const outages = { telegram: createOutage(), storage: createOutage() };
  const again = { log, outage: outages.telegram, stopping };
  const meters = createMeters(() => performance.now());
  const { dispatcher, ...client } = clientOptions({
    ...{ ...config, outage: outages.telegram, called: meters.called },
  });
  const api = new Api(config.token, client);
  const directory = createDirectory(database, plan);
  const languages = loadLanguages();
  const out = await ensureOffice(database, plan.id, config, clock.now());
  if (out.length > 0) {
    const entries = out.join(", ");
    log.warn(
      { entries },
      "stay out, although OFFICE_TELEGRAM_IDS names them: they left; the office can invite them",
    );
  }
  const troubled = createTroubled(() => services);
  const { freeSpace } = surroundings;
  const folder = config.dataFolder;
  const evidence = createEvidence({
    ...{ folder, limits: plan.office, log, freeSpace },
    tallies: storedTallies(database),
  });
  await evidence.secure();
  const most = {
    config,
    plan,
    calendar,
    clock,
    database,
    directory,
    guesses: guessLimiter(),
    evidence,
    languages,
    log,
    api,
    again,
    network: dispatcher,
    questions: config.questions ? questionService(config.questions, log) : null,
  };
  const limits = config.rate > 0 ? telegramAt(config.rate, () => partOf(leases)) : UNPACED;
  const pace = createPace(limits, createHolds(clock));
  const announcer = createAnnouncer({ services: most, api, pace, troubled });
  const { outbox } = announcer;
  for (const outage of Object.values(outages)) outage.onOver(() => outbox.sweep());
  const services: Services = { ...most, outbox };
  const jobs = createLongWorks({
    ...{ services, works: LONG_WORKS, api, pace },
    folder: join(dirname(folder), "made"),
  });

  const handed = new Map<number, Handed>();
  const me = await introduce(api, again);
  const bot = createBot({
    token: config.token,
    me,
    client,
    services,
    jobs,
    handed: (id) => handed.get(id) as Handed,
  });
  const inbox = createInbox({
    database,
    api,
    clock,
    log,
    pace,
    outages,
    troubled,
    ...createApologies({ directory, languages, language: config.language }),
    answered: meters.answered,
    isMember: async (id) => isMember(await directory.whoIs(id)),
    async handle(turn, album) {
      const id = turn.update.update_id;
      handed.set(id, { turn, album });
      try {
        await bot.handleUpdate(turn.update);
      } catch (error) {
        throw error instanceof BotError ? error.error : error;
      } finally {
        handed.delete(id);
        if (turn.committed) {
          outbox.wake();
          jobs.wake();
        }
      }
    },
  });

  const backups = createBackups({ config, timeZone: plan.timeZone, clock, log });
  // Forgetting first: whoever had their data deleted is in no new backup.
  const forget = () => forgetOverdue({ ...services, jobs });
  const nightly = createNightly(decides, [forget, backups.run]);
  const timekeeper = createTimekeeper({
    clock,
    log,
    ticking,
    tick: announcer.tick,
    nightly: nightly.run,
  });
  await leases.begin([inbox, outbox, jobs, timekeeper]);
  const health = createHealth({
    ...{ database, clock, log, meters },
    polls: () => config.updates.kind === "polling" && leases.holds("fetching"),
    parts: () => ({
      schedule: timekeeper.health(),
      telegram: outages.telegram.health(),
      storage: outages.storage.health(),
      backup: backups.problem(),
    }),
    lastBackup: () => backups.last,
    sinceDecided: timekeeper.sinceDecided,
  });
  const source = await openSource({
    ...{ config, api, log, inbox, again, fail },
    storage: outages.storage,
    pages: healthPages(health),
    fetches: () => leases.holds("fetching"),
    stored: meters.stored,
  });
  const commands = publishCommands(api, languages, again).catch((error) => {
    if (!stopping.aborted) log.warn({ err: error }, "the command menu could not be set");
  });
  await timekeeper.start();
  // Also at the start: a machine that is off at night must not keep everything. Nobody waits for it.
  if (ticking) void nightly.run();
  const ahead = readAhead(database.read, plan, clock.now()).catch((error) => {
    log.warn({ err: error }, "what the office asks first could not be read ahead");
  });
  log.info({ bot: me.username }, "running");

  return {
    async idle() {
      await commands;
      await ahead;
      do {
        await inbox.idle();
        await jobs.idle();
        await outbox.idle();
      } while (!inbox.empty);
    },
    tick: announcer.tick,
    upcoming: announcer.upcoming,
    async stop() {
      await source.stop();
      await timekeeper.stop();
      backups.stop();
      await nightly.idle();
      await ahead;
      await inbox.stop();
      await jobs.stop();
      await outbox.stop();
      await commands;
      await database.close();
      await dispatcher.close();
    },
  };
}
