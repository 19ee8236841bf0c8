import { createTask, type Logger, type ScheduledTask } from "node-cron";
import type { Clock } from "./clock.ts";
import type { Member } from "./database/index.ts";
import type { Log } from "./log.ts";
import { NIGHTLY } from "./nightly.ts";
import { findingAt, isSilent, type Reading } from "./schedule/watch.ts";

export interface TimekeeperOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** The minutes tick by themselves, and are watched. */
  readonly ticking: boolean;
  /** Decides what is due; rejects if it cannot. */
  tick(): Promise<void>;
  nightly(): Promise<void>;
}

export interface Timekeeper extends Member {
  /** Ticks once, and from then on every minute. */
  start(): Promise<void>;
  /** What is wrong; null if nothing is. */
  health(): string | null;
  /** Milliseconds since it was last decided what is due. */
  sinceDecided(): number;
  /** Lets what is being decided finish. */
  stop(): Promise<void>;
}

/** How often the clocks are compared, in milliseconds. */
const LOOK = 5000;

const SILENCE = "for three minutes it has not been decided what is due";

/**
 * node-cron drives the minute's tick and the night's work, but waits by the wall clock: set back by hours,
 * it sleeps for hours. So the two clocks are compared, and when the wall clock was set, or a minute did
 * not come, the jobs are made anew and the tick comes at once.
 */
export function createTimekeeper(options: TimekeeperOptions): Timekeeper {
  const { clock, log, ticking } = options;
  const logger = loggerFor(log);
  let jobs: ScheduledTask[] = [];
  let watching: NodeJS.Timeout | undefined;
  let deciding: Promise<void> | null = null;
  /** One after the other, so that no job is left running beside its successor. */
  let making: Promise<void> = Promise.resolve();
  let started = false;
  let before = read();
  let lastRun = before.steady;
  let lastDecided = before.steady;

  function read(): Reading {
    return { wall: clock.now().getTime(), steady: performance.now() };
  }

  /** One at a time: the next asks what became due since the last that was decided. */
  function tick(): Promise<void> {
    lastRun = performance.now();
    deciding ??= options
      .tick()
      .then(() => {
        lastDecided = performance.now();
      })
      .catch((error) => {
        log.error({ err: error }, "what is due could not be decided; the next minute tries again");
      })
      .finally(() => {
        deciding = null;
      });
    return deciding;
  }

  async function makeJobs(): Promise<void> {
    await dropJobs();
    jobs = [createTask(NIGHTLY, nightly, { logger })];
    // node-cron tells that a run was late, or fell into a longer one: that is seen to here.
    const quiet = { logger, suppressMissedWarning: true };
    if (ticking) jobs.push(createTask("* * * * *", tick, quiet));
    for (const job of jobs) await job.start();
  }

  async function dropJobs(): Promise<void> {
    for (const job of jobs.splice(0)) await job.destroy();
  }

  async function nightly(): Promise<void> {
    try {
      await options.nightly();
    } catch (error) {
      log.error({ err: error }, "the night's work could not be done; the next night does it");
    }
  }

  function look(): void {
    const now = read();
    const finding = findingAt(before, now, lastRun);
    before = now;
    if (finding) {
      const words =
        finding.kind === "clock-set"
          ? "the system's clock was set; what is due is decided anew"
          : "a minute did not come; what is due is decided now";
      log.warn(finding, words);
      making = making.then(makeJobs);
      void tick();
    }
    if (isSilent(now, lastDecided)) log.error(SILENCE);
  }

  return {
    async start() {
      before = read();
      lastDecided = before.steady;
      await tick();
      started = true;
      making = makeJobs();
      await making;
      if (ticking) watching = setInterval(look, LOOK).unref();
    },
    async gained(held) {
      if (started && held.includes("deciding")) void tick();
    },
    health: () => (ticking && isSilent(read(), lastDecided) ? SILENCE : null),
    sinceDecided: () => performance.now() - lastDecided,
    async stop() {
      clearInterval(watching);
      await making;
      await dropJobs();
      await deciding;
    },
  };
}

/** node-cron's lines in the shape of ours. */
function loggerFor(log: Log): Logger {
  const line = (level: "error" | "debug") => (said: string | Error, error?: Error) => {
    const err = said instanceof Error ? said : error;
    log[level]({ ...(err ? { err } : {}) }, said instanceof Error ? "node-cron" : said);
  };
  return {
    info: (said) => log.debug(said),
    warn: (said) => log.warn(said),
    error: line("error"),
    debug: line("debug"),
  };
}
