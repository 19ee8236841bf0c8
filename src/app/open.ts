import { dirname, join } from "node:path";
import { Api, BotError } from "grammy";
import { questionService } from "../asking/endpoint/index.ts";
import { createBackups } from "../backups/index.ts";
import { correctedClock } from "../clock.ts";
import { openDatabase, partOf } from "../database/index.ts";
import { createEvidence } from "../evidence/index.ts";
import { storedTallies } from "../evidence/store/tallies.ts";
import { createHealth } from "../health/index.ts";
import { createMeters } from "../health/meters.ts";
import { healthPages } from "../health/pages.ts";
import { createNightly, nextNight } from "../nightly.ts";
import { goOnFromFormerPlan } from "../office/store/next-plan.ts";
import { createHolds, createPace, telegramAt, UNPACED } from "../outbox/index.ts";
import { ensureOffice } from "../people/store/configured.ts";
import { createDirectory } from "../people/store/directory.ts";
import { isMember } from "../people/who.ts";
import { loadCalendar } from "../plan/calendar-file.ts";
import { namedChanges } from "../plan/changed.ts";
import { digestOf } from "../plan/load.ts";
import { storePlan } from "../plan/store/plan.ts";
import { readAhead } from "../progress/store/ahead.ts";
import { forgetOverdue } from "../retention/store/nightly.ts";
import { placeOf } from "../storage.ts";
import { createAnnouncer } from "../telegram/announcer.ts";
import { createApologies } from "../telegram/apologies.ts";
import { createBot, LONG_WORKS } from "../telegram/bot.ts";
import { clientOptions } from "../telegram/client.ts";
import { publishCommands } from "../telegram/commands.ts";
import type { Services } from "../telegram/context.ts";
import { loadLanguages } from "../telegram/i18n.ts";
import { createInbox } from "../telegram/inbox/index.ts";
import { createLongWorks } from "../telegram/jobs/create.ts";
import type { Handed } from "../telegram/middleware/own-context.ts";
import { createOutage } from "../telegram/outage.ts";
import { introduce, openSource } from "../telegram/source.ts";
import { createTroubled } from "../telegram/troubled.ts";
import { createTimekeeper } from "../timekeeper.ts";
import { leaving } from "./leaving.ts";
import { meanwhile } from "./meanwhile.ts";
import { newMemory } from "./memory.ts";
import type { Open, Surroundings } from "./shape.ts";
import { waitingAlone } from "./store/waiting.ts";

/** How parts that were opened are ended: the last one first. */
type Ends = (() => unknown)[];

/** Opens the bot, or nothing of it. */
export async function openApp(surroundings: Surroundings): Promise<Open> {
  const ends: Ends = [];
  try {
    return await putTogether(surroundings, ends);
  } catch (error) {
    await endAll(ends);
    throw error;
  }
}

async function endAll(ends: Ends): Promise<void> {
  for (const end of ends.splice(0).reverse()) await end();
}

/** Puts the program together: the only place that knows all its parts. */
async function putTogether(surroundings: Surroundings, ends: Ends): Promise<Open> {
  const { config, plan, log, ticking, fail, stopping, memory = newMemory() } = surroundings;
  const calendar = loadCalendar(plan.calendarFile);
  const database = await openDatabase(config.databaseUrl);
  ends.push(database.close);
  const { leases } = database;
  const decides = () => leases.holds("deciding");
  const clock = ticking ? correctedClock(() => leases.ahead) : surroundings.clock;
  for (const name of database.migrations) log.info({ migration: name }, "migrated the database");
  const changes = await storePlan(database, plan, digestOf(config.planFile), clock.now());
  log.info({ plan: plan.id, ...namedChanges(changes) }, "loaded the plan");
  const wentOn = await goOnFromFormerPlan(database, plan, clock.now());
  if (wentOn) log.info(wentOn, "people and group of the former plan go on");

  const outages = { telegram: createOutage(), storage: createOutage() };
  const again = { log, outage: outages.telegram, stopping };
  const meters = createMeters(() => performance.now());
  const { dispatcher, ...client } = clientOptions({
    ...{ ...config, outage: outages.telegram, called: meters.called },
  });
  ends.push(() => dispatcher.close());
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
  const evidence = createEvidence({
    ...{ ...placeOf(config), limits: plan.office, log, freeSpace },
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
    guesses: memory.guesses,
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
  let commands: Promise<void> = Promise.resolve();
  ends.push(() => commands, outbox.stop);
  for (const outage of Object.values(outages)) outage.onOver(() => outbox.sweep());
  const services: Services = { ...most, outbox };
  const jobs = createLongWorks({
    ...{ services, works: LONG_WORKS, api, pace },
    folder: join(dirname(config.dataFolder), "made"),
  });
  ends.push(jobs.stop);

  const backups = createBackups({ config, timeZone: plan.timeZone, clock, log });
  // Forgetting first: whoever had their data deleted is in no new backup.
  const forget = () => forgetOverdue({ ...services, jobs });
  const nightly = createNightly(decides, [forget, backups.run]);
  ends.push(nightly.idle, backups.stop);
  async function night(): Promise<void> {
    memory.night = clock.now();
    await nightly.run();
  }
  /** Also at the start: a machine that is off at night must not keep everything. Nobody waits for it. */
  function nightIfDue(): void {
    const isNight = memory.night === null ? ticking : nextNight(memory.night) <= clock.now();
    if (!isNight || !decides()) return;
    void night().catch((error) => {
      log.error({ err: error }, "the night's work could not be done; the next night does it");
    });
  }
  const timekeeper = createTimekeeper({
    clock,
    log,
    ticking,
    tick: announcer.tick,
    nightly: night,
  });
  ends.push(timekeeper.stop);
  const health = createHealth({
    ...{ database, clock, log, meters },
    polls: () => config.updates.kind === "polling" && leases.holds("fetching"),
    parts: () => ({
      schedule: timekeeper.health(),
      telegram: outages.telegram.health() ?? (memory.me ? null : "no answer yet"),
      storage: outages.storage.health(),
      backup: backups.problem(),
    }),
    lastBackup: () => backups.last,
    sinceDecided: timekeeper.sinceDecided,
  });

  const handed = new Map<number, Handed>();
  const pages = healthPages(health);
  memory.me ??= await meanwhile({ config, pages, each: nightIfDue }, () => introduce(api, again));
  const { me } = memory;
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
    evidence,
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
  ends.push(() => inbox.stop());

  await leases.begin([inbox, outbox, jobs, timekeeper]);
  const source = await openSource({
    ...{ config, api, log, inbox, again, fail },
    storage: outages.storage,
    pages,
    fetches: () => leases.holds("fetching"),
    isToldTo: memory.hasWebhook,
    stored(count) {
      meters.stored(count);
      if (count > 0) surroundings.used?.();
    },
  });
  ends.push(source.stop);
  memory.hasWebhook = true;
  async function publish(): Promise<void> {
    try {
      await publishCommands(api, languages, again);
      memory.hasMenu = true;
    } catch (error) {
      if (!stopping.aborted) log.warn({ err: error }, "the command menu could not be set");
    }
  }
  if (!memory.hasMenu) commands = publish();
  await timekeeper.start();
  nightIfDue();
  const ahead = readAhead(database.read, plan, clock.now()).catch((error) => {
    log.warn({ err: error }, "what the office asks first could not be read ahead");
  });
  log.info({ bot: me.username }, "running");

  async function idle(): Promise<void> {
    await commands;
    await ahead;
    do {
      await inbox.idle();
      await jobs.idle();
      await outbox.idle();
    } while (!inbox.empty);
  }

  const waiting = () => waitingAlone(database.read, plan.id, clock.now());
  const stop = async () => {
    await endAll(ends);
    log.info({ bot: me.username }, "stopped");
  };
  return {
    web: source.web,
    health,
    idle,
    tick: announcer.tick,
    upcoming: announcer.upcoming,
    state: async () => (nightly.busy ? "working" : (await waiting()).state),
    stop,
    leave: leaving({
      ...{ clock, log, memory, idle, stop, waiting },
      ...{ tick: announcer.tick, next: announcer.next },
      async close() {
        await source.stop();
        await nightly.idle();
      },
    }),
  };
}
