/** Where the program gets the time from. Nothing else calls `new Date()` for "now". */
export interface Clock {
  now(): Date;
}

interface Duration {
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

/** A moved clock that can also run on in real time, second for second, from wherever it was moved to. */
export interface RunningClock extends ManualClock {
  readonly running: boolean;
  run(): void;
  /** Stands still again, until it is moved or runs on. */
  hold(): void;
}

export const systemClock: Clock = { now: () => new Date() };

/** The system's clock, corrected by so many milliseconds: of several machines each has one of its own. */
export const correctedClock = (ahead: () => number): Clock => ({
  now: () => new Date(Date.now() + ahead()),
});

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

/** Stands still at first. */
export function runningClock(start: Date | string): RunningClock {
  const hands = manualClock(start);
  /** The system's time when the hands were last set, in milliseconds; null while it stands still. */
  let since: number | null = null;

  function now(): Date {
    return new Date(hands.now().getTime() + (since === null ? 0 : Date.now() - since));
  }
  function hold(): void {
    hands.set(now());
    since = null;
  }
  function move(to: Date | string): void {
    hands.set(to);
    if (since !== null) since = Date.now();
  }

  return {
    now,
    hold,
    get running() {
      return since !== null;
    },
    run: () => {
      since ??= Date.now();
    },
    set: move,
    advance: (by) => {
      move(now());
      return hands.advance(by);
    },
  };
}

/** The first of those that there are; null of none. */
export function earliest(instants: readonly (Date | null | undefined)[]): Date | null {
  const known = instants.filter((one) => one != null).map(Number);
  return known.length > 0 ? new Date(Math.min(...known)) : null;
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
