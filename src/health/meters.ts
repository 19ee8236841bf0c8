/** Answers of which the p95 is told: those of the last ten minutes, and the latest thousand of them. */
const WINDOW = 10 * 60_000;
const MOST = 1000;

/** What happened since the program began to run. */
export interface Counts {
  readonly answers: { readonly count: number; readonly sum: number; readonly p95: number | null };
  /** How often Telegram said that the bot is too fast. */
  readonly tooMany: number;
  readonly updates: number;
  /** Instants by the steady clock, in milliseconds; null before the first. */
  readonly lastFetched: number | null;
  readonly lastUpdate: number | null;
}

export type Meters = ReturnType<typeof createMeters>;

/**
 * Counts what only the running program knows. Nothing of it bears on what the bot does.
 *
 * @param now a clock that only goes forward, in milliseconds
 */
export function createMeters(now: () => number) {
  /** When it was said, and after how many milliseconds; in order. */
  let lately: (readonly [at: number, took: number])[] = [];
  const answers = { count: 0, sum: 0 };
  let tooMany = 0;
  let updates = 0;
  let lastFetched: number | null = null;
  let lastUpdate: number | null = null;

  return {
    /** An answer was said, so many milliseconds after its update was received. */
    answered(took: number): void {
      answers.count++;
      answers.sum += took;
      lately.push([now(), took]);
      if (lately.length >= 2 * MOST) lately = lately.slice(-MOST);
    },
    /** Telegram answered a call: 200, or the code of its refusal. */
    called(code: number): void {
      if (code === 429) tooMany++;
    },
    /** So many updates were fetched and stored, perhaps none. */
    stored(count: number): void {
      lastFetched = now();
      if (count === 0) return;
      updates += count;
      lastUpdate = lastFetched;
    },
    read(): Counts {
      const since = now() - WINDOW;
      const took = lately.slice(-MOST).flatMap(([at, ms]) => (at > since ? [ms] : []));
      return {
        answers: { ...answers, p95: percentile(took, 0.95) },
        ...{ tooMany, updates, lastFetched, lastUpdate },
      };
    },
  };
}

/** The least of them that as large a part is not above; null of none. */
function percentile(values: readonly number[], part: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * part) - 1] ?? null;
}
