import type { Fault, FaultRule } from "../../src/sandbox/bot-api/faults.ts";
import { chance } from "../../src/sandbox/demo/chance.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** All that goes wrong from outside, decided by a seed before anything happens. */
export interface Weather {
  /** The program is not running. */
  isDown(at: Date): boolean;
  /** Telegram cannot be reached. */
  isAway(at: Date): boolean;
  /** How far the clock is off, in milliseconds. */
  offBy(at: Date): number;
  /** What strikes some of the calls. */
  readonly faults: readonly FaultRule[];
  /** How many calls were struck. */
  readonly struck: number;
  /** In what share of the steps of its work the program dies, from 0 to 1. */
  readonly mortality: number;
}

const FAULTS: readonly Fault[] = [
  { kind: "tooManyRequests", retryAfter: 2 },
  { kind: "tooManyRequests", retryAfter: 40 },
  { kind: "serverError" },
  { kind: "serverError", code: 502 },
  { kind: "brokenBefore" },
  { kind: "brokenAfter" },
];

interface Span {
  readonly from: number;
  readonly to: number;
}

/** @param place of several processes each has one of its own */
export function weatherOf(seed: number, stops: readonly Date[], place = 0): Weather {
  const luck = place === 0 ? chance(seed, "weather") : chance(seed, "weather", place);
  const times = stops.map((stop) => stop.getTime());
  const spans = (count: number, longest: number): Span[] =>
    Array.from({ length: count }, () => {
      const from = luck.pick(times);
      return { from, to: from + luck.next() ** 2 * longest + MINUTE };
    });
  const down = spans(luck.between(0, 4), 3 * DAY);
  const away = spans(luck.between(0, 4), 8 * HOUR);
  const leaps = spans(luck.between(0, 3), 2 * HOUR).map((span) => ({
    ...span,
    by: luck.between(-72, 72) * HOUR,
  }));
  const isIn = (some: readonly Span[], at: Date) =>
    some.some((span) => span.from <= at.getTime() && at.getTime() < span.to);
  const mortality = luck.pick([0, 0.002, 0.01]);
  const storm = luck.pick([0, 0.02, 0.1]);
  let struck = 0;
  function strikes(): boolean {
    const isStruck = luck.is(storm / FAULTS.length);
    if (isStruck) struck++;
    return isStruck;
  }
  return {
    isDown: (at) => isIn(down, at),
    isAway: (at) => isIn(away, at),
    offBy: (at) => leaps.find((leap) => isIn([leap], at))?.by ?? 0,
    faults: FAULTS.map((fault) => ({ ...fault, when: strikes })),
    get struck() {
      return struck;
    },
    mortality,
  };
}
