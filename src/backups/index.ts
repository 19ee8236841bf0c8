import { beside } from "../beside.ts";
import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { dayOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import { staleness } from "./keep.ts";
import { type BackupMade, type BackupOrder, daysIn } from "./make.ts";

/** What became of one backup. */
export type Outcome = { readonly made: BackupMade } | { readonly error: string };

export interface BackupsOptions {
  readonly config: Pick<Config, "backups" | "databaseUrl" | "dataFolder">;
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
  const maker = beside<BackupOrder, Outcome>({
    ...{ from: import.meta.url, source: "./maker.ts", built: "backups-maker" },
    ...{ megabytes: 128, patience: PATIENCE },
    trouble: (error) => log.error({ err: error }, "the process that makes backups had trouble"),
  });
  let failure: string | null = null;
  let newest: Day | null = null;
  let last: Date | null = null;
  let stopped = false;

  async function make({ folder, days, weeks }: NonNullable<Config["backups"]>): Promise<Outcome> {
    const at = clock.now();
    const day = dayOf(at, timeZone);
    const { databaseUrl, dataFolder: evidence } = config;
    const outcome = await maker.ask({
      ...{ databaseUrl, evidence, folder, day, at, timeZone, keep: { days, weeks } },
    });
    if (outcome.kind === "answered") {
      if ("made" in outcome.answer) [newest, last] = [day, at];
      return outcome.answer;
    }
    return { error: `its process ended (${outcome.signal ?? outcome.code})` };
  }

  return {
    async run() {
      const { backups } = config;
      if (!backups || stopped) return;
      newest ??= (await daysIn(backups.folder).catch(() => [])).at(-1) ?? null;
      const outcome = await make(backups).catch((error) => ({ error: String(error) }));
      if (stopped) return;
      failure = "error" in outcome ? `it failed: ${outcome.error}` : null;
      if ("made" in outcome) log.info({ ...outcome.made, day: newest }, "made the day's backup");
      else
        log.error(
          { reason: outcome.error },
          "the backup could not be made; the next night tries again",
        );
    },
    problem() {
      if (!config.backups || (failure === null && newest === null)) return null;
      const today = dayOf(clock.now(), timeZone);
      return failure ?? staleness(newest, today);
    },
    get last() {
      return last;
    },
    stop() {
      stopped = true;
      maker.end();
    },
  };
}
