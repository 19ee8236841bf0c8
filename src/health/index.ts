import type { Clock } from "../clock.ts";
import type { Database } from "../database/index.ts";
import { errorsIn, type Log } from "../log.ts";
import type { Figures } from "./figures.ts";
import type { Meters } from "./meters.ts";
import { type Problems, problemsOf, type Seen, type Waiting } from "./problems.ts";
import { waitingNow } from "./store/waiting.ts";

export interface HealthOptions {
  readonly database: Pick<Database, "read" | "size">;
  readonly clock: Clock;
  readonly log: Log;
  readonly meters: Meters;
  /** This process asks for its updates, instead of being brought them. */
  polls(): boolean;
  /** What is known of itself by whoever it is about. */
  parts(): Pick<Seen, "schedule" | "telegram" | "storage" | "backup">;
  /** Milliseconds since it was last decided what is due. */
  sinceDecided(): number;
  lastBackup(): Date | null;
  /** The clock of `meters`, which only goes forward, in milliseconds. */
  steady?(): number;
}

export type Health = ReturnType<typeof createHealth>;

/** Looks at the running bot from outside: what stands still, and the figures for a monitor. */
export function createHealth(options: HealthOptions) {
  const { database, clock, log, meters } = options;
  const steady = options.steady ?? (() => performance.now());
  const begun = steady();

  async function look(): Promise<{ waiting: Waiting | null; problems: Problems }> {
    const waiting = await waitingNow(database.read, clock.now()).catch(() => null);
    const now = steady();
    const fetched = meters.read().lastFetched ?? begun;
    const sinceFetched = options.polls() ? now - fetched : null;
    const seen = { ...options.parts(), running: now - begun, sinceFetched, waiting };
    return { waiting, problems: problemsOf(seen) };
  }

  /** A steady instant, by the wall clock. */
  function wall(at: number | null): Date | null {
    return at === null ? null : new Date(clock.now().getTime() - (steady() - at));
  }

  return {
    async problems(): Promise<Problems> {
      return (await look()).problems;
    },
    async figures(): Promise<Figures> {
      const counts = meters.read();
      return {
        ...(await look()),
        counts,
        lastTick: wall(steady() - options.sinceDecided()),
        lastFetched: wall(counts.lastFetched),
        lastUpdate: wall(counts.lastUpdate),
        lastBackup: options.lastBackup(),
        errors: errorsIn(log),
        databaseBytes: await database.size().catch(() => null),
        residentBytes: process.memoryUsage.rss(),
      };
    },
  };
}
