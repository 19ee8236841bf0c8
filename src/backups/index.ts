import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { makingBeside } from "../making.ts";
import { dayOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import { staleness } from "./keep.ts";
import { type BackupMade, type BackupOrder, daysIn } from "./make.ts";

export interface BackupsOptions {
  readonly config: Pick<Config, "backups" | "databaseUrl" | "dataFolder" | "bucket">;
  /** In which the days of the backups are counted. */
  readonly timeZone: string;
  readonly clock: Clock;
  readonly log: Pick<Log, "info" | "error">;
}

export interface Backups {
  /** Makes the day's backup. A failure is told to the log and to `problem`, and tried again the next time. */
  run(): Promise<void>;
  /** What is wrong with the backups; null if nothing is, or none are wanted. */
  problem(): string | null;
  /** When the last one of this run was made. */
  readonly last: Date | null;
  /** Ends what is being made; what is half done is made anew the next time. */
  stop(): void;
}

/** A disk that is slow, and years of photos: milliseconds. */
const PATIENCE = 6 * 3_600_000;

/** The scheduled backups of database and evidence, in a folder of their own, by days. */
export function createBackups(options: BackupsOptions): Backups {
  const { config, timeZone, clock, log } = options;
  const make = makingBeside<BackupOrder, BackupMade>({
    ...{ from: import.meta.url, source: "./maker.ts", built: "backups-maker" },
    ...{ megabytes: 128, patience: PATIENCE },
    trouble: (error) => log.error({ err: error }, "the process that makes backups had trouble"),
  });
  const stopping = new AbortController();
  let failure: string | null = null;
  let newest: Day | null = null;
  let last: Date | null = null;

  return {
    async run() {
      const { backups, databaseUrl } = config;
      const evidence = config.bucket ? null : config.dataFolder;
      if (!backups || stopping.signal.aborted) return;
      const { folder, ...keep } = backups;
      const at = clock.now();
      const day = dayOf(at, timeZone);
      try {
        newest ??= (await daysIn(folder)).at(-1) ?? null;
        const order = { databaseUrl, evidence, folder, day, at, timeZone, keep };
        const made = await make(order, () => {}, stopping.signal);
        [newest, last, failure] = [day, at, null];
        log.info({ ...made, day }, "made the day's backup");
      } catch (error) {
        if (stopping.signal.aborted) return;
        const reason = error instanceof Error ? error.message : String(error);
        // Whoever asks how the bot is wants to know what is wrong, not where in the program; the log has both.
        failure = `it failed: ${reason.split("\n", 1)[0]?.replace(/^Error: /, "")}`;
        log.error({ reason }, "the backup could not be made; the next night tries again");
      }
    },
    problem() {
      if (!config.backups || (failure === null && newest === null)) return null;
      const today = dayOf(clock.now(), timeZone);
      return failure ?? staleness(newest, today);
    },
    get last() {
      return last;
    },
    stop: () => stopping.abort(),
  };
}
