import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import { explain } from "../explain.ts";
import { hideSecrets, type Log } from "../log.ts";

/** Before it is tried again to open what could not be opened, longer each time, in milliseconds. */
const PAUSES = [60_000, 120_000, 300_000];
/** A door of which nothing was heard for so long stands still, in milliseconds. */
const UNHEARD = 120_000;
/** So long after it was due it should be open, in milliseconds: all offices are opened in turns. */
const LATE = 15 * 60_000;

/** Why an office cannot be open, and when it is tried again. */
export interface Trouble {
  /** In words for the operator; null if there is none. */
  readonly reason: string | null;
  /** @returns when to try again */
  began(error: unknown): Date;
  over(): void;
}

export function createTrouble({
  config,
  clock,
  log,
}: {
  readonly config: Pick<Config, "language" | "token">;
  readonly clock: Clock;
  readonly log: Log;
}): Trouble {
  let reason: string | null = null;
  let failures = 0;
  return {
    get reason() {
      return reason;
    },
    began(error) {
      reason = hideSecrets(explain(error, config.language), [config.token]);
      log.error({ reason }, "the office is not open; it is tried again");
      const pause = PAUSES[Math.min(failures++, PAUSES.length - 1)] ?? 0;
      return new Date(clock.now().getTime() + pause);
    },
    over() {
      [reason, failures] = [null, 0];
    },
  };
}

/** What stands still of an office that is closed: how long it has been wanted, and its door silent. */
export function problemsAtRest(wanted: number, silent: number): Readonly<Record<string, string>> {
  if (wanted >= LATE) return { office: `it should be open since ${minutes(wanted)} minutes` };
  if (silent < UNHEARD) return {};
  return { updates: `no updates could be asked for since ${minutes(silent)} minutes` };
}

const minutes = (milliseconds: number) => Math.round(milliseconds / 60_000);
