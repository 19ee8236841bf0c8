/** Where the program gets the time from. Nothing else calls `new Date()` for "now". */
export interface Clock {
  now(): Date;
}

export interface Duration {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

/** A clock that stands still until someone moves it: tests and the sandbox. */
export interface ManualClock extends Clock {
  set(to: Date | string): void;
  /** Moves by milliseconds or by a duration; returns the new time. */
  advance(by: number | Duration): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export function manualClock(start: Date | string): ManualClock {
  let now = instant(start);
  return {
    now: () => new Date(now),
    set: (to) => {
      now = instant(to);
    },
    advance: (by) => {
      now += typeof by === "number" ? by : toMilliseconds(by);
      return new Date(now);
    },
  };
}

function instant(date: Date | string): number {
  const time = new Date(date).getTime();
  if (Number.isNaN(time)) throw new RangeError(`Not a date: ${String(date)}`);
  return time;
}

function toMilliseconds(duration: Duration): number {
  const { days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 } = duration;
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}
