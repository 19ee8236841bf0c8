import { openApp } from "./app/open.ts";
import type { Open } from "./app/shape.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type Config, secretsOf } from "./config.ts";
import { DatabaseError, takeDatabase } from "./database/index.ts";
import type { FreeSpace } from "./evidence/space.ts";
import { createLog, type Log } from "./log.ts";
import { loadPlan } from "./plan/load.ts";
import type { Plan } from "./plan/model.ts";
import type { Announcement } from "./telegram/announcer.ts";

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

/** The program of one office. Nothing runs before `start`. */
export function createApp(config: Config, overrides: Overrides = {}): App {
  const clock = overrides.clock ?? systemClock;
  const log = overrides.log ?? createLog(config.logLevel, secretsOf(config));
  const ticking = overrides.clock === undefined;
  let fail: (error: Error) => void = () => {};
  const failed = new Promise<Error>((resolve) => {
    fail = resolve;
  });
  const stopping = new AbortController();
  let starting: Promise<Open> | null = null;
  let running: Open | null = null;
  let giveBack = async () => {};

  return {
    failed,
    async start() {
      const plan = overrides.plan ?? loadPlan(config.planFile);
      const taken = ticking ? await takeAlone(config.databaseUrl, clock) : ALONE;
      giveBack = taken.giveBack;
      const stop = stopping.signal;
      const { freeSpace } = overrides;
      starting = openApp({ config, plan, clock, log, ticking, freeSpace, fail, stopping: stop });
      running = await starting;
      if (taken.untold)
        log.warn(
          { err: taken.untold },
          "cannot tell whether another process runs on this database: its folder takes no lock",
        );
    },
    async stop() {
      stopping.abort();
      // Whoever waits for the start hears of its failure.
      await (await starting?.catch(() => null))?.stop();
      starting = running = null;
      await giveBack();
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

interface Taken {
  giveBack(): Promise<void>;
  /** Why it cannot be told whether another process has it. */
  readonly untold: unknown;
}

const ALONE: Taken = { giveBack: async () => {}, untold: null };

/**
 * Two processes on one file would both remind and both keep the night; one that Telegram does not tell of it
 * (no network, a webhook) would not notice. A folder that takes no lock stops no start: where it is the
 * database that cannot be used, opening it says so better.
 */
async function takeAlone(url: string, clock: Clock): Promise<Taken> {
  try {
    return { giveBack: await takeDatabase(url, clock.now()), untold: null };
  } catch (error) {
    if (error instanceof DatabaseError && error.trouble === "running") throw error;
    return { ...ALONE, untold: error };
  }
}
