/** What the clocks say at one instant, in milliseconds. */
export interface Reading {
  /** Of the wall: people set it, and so does the network. */
  readonly wall: number;
  /** Of a clock that only goes forward, from some beginning. */
  readonly steady: number;
}

/** Why the minute's job cannot be relied on. */
export type Finding =
  /** The wall clock was set, forward or (less than 0) back by so many milliseconds. */
  | { readonly kind: "clock-set"; readonly by: number }
  /** The job has not come for so many milliseconds. */
  | { readonly kind: "asleep"; readonly milliseconds: number };

/** The two clocks go apart by less than this between two readings, in milliseconds, unless one was set. */
const DRIFT = 2000;
/** The minute's job comes later than this only if something is wrong. */
const LATEST = 90_000;
/** So long without a decision the bot is not well. */
const SILENT = 180_000;

/** @param lastRun when the minute's job last came, by the steady clock */
export function findingAt(before: Reading, now: Reading, lastRun: number): Finding | null {
  const by = now.wall - before.wall - (now.steady - before.steady);
  if (Math.abs(by) > DRIFT) return { kind: "clock-set", by };
  const milliseconds = now.steady - lastRun;
  return milliseconds > LATEST ? { kind: "asleep", milliseconds } : null;
}

/** @param lastDecided when it was last decided what is due, by the steady clock */
export function isSilent(now: Reading, lastDecided: number): boolean {
  return now.steady - lastDecided >= SILENT;
}
