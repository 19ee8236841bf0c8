import type { App, Upcoming } from "../app.ts";
import type { RunningClock } from "../clock.ts";
import type { Log } from "../log.ts";
import { addDays, dayOf, formatDay, instantOf, timeOf } from "../plan/day.ts";
import { readTime } from "./opening-time.ts";
import type { ActionOf } from "./protocol.ts";
import type { Rest } from "./rest.ts";
import { Unwilling } from "./words.ts";

export type Destination = ActionOf<"moveClock">["to"] | Date;

export interface TravelOptions {
  readonly app: Pick<App, "tick" | "upcoming">;
  readonly clock: RunningClock;
  readonly timeZone: string;
  readonly rest: Rest;
  readonly log: Log;
  /** Whether a fault is on that may keep the bot from resting. */
  isTroubled(): boolean;
  /**
   * Told at each stop, when bot and outbox have come to rest, and when a journey begins or ends.
   *
   * @param next what is to come, MOST_NEXT at the most, if it was asked for anyway
   */
  arrived(next?: readonly Upcoming[]): Promise<void>;
}

export interface Travel {
  /** Where the clock is going; null while nobody moves it. */
  readonly to: Date | null;
  /** Resolves when it is there and all that would have happened has happened. */
  move(to: Destination): Promise<void>;
  /** What is due now happens, unless a journey sees to it anyway. */
  tick(): Promise<void>;
  /** Ends a journey at its next stop. */
  stop(): Promise<void>;
}

/** How many of the things to come are shown. */
export const MOST_NEXT = 8;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LONGEST = 400 * DAY;
/** How long a whole journey waits for a bot that a fault keeps busy, in milliseconds of real time. */
const PATIENCE = 5000;
/** What is left for each stop when that is used up. */
const GLANCE = 20;

/**
 * Moves the clock from one thing that the schedule will do to the next, and past each midnight, so
 * that everything in between happens in order and at its time.
 */
export function createTravel(options: TravelOptions): Travel {
  const { app, clock, timeZone, rest, log, isTroubled, arrived } = options;
  let to: Date | null = null;
  let journey: Promise<void> | null = null;
  let ticking: Promise<void> = Promise.resolve();
  let stopped = false;
  let patience = PATIENCE;

  /** Faults must not hold up time, as they do not outside; without one the bot always comes to rest. */
  async function settle(): Promise<void> {
    if (!isTroubled()) return rest.settled();
    const from = performance.now();
    if (await rest.settledWithin(Math.max(patience, GLANCE))) return;
    patience -= performance.now() - from;
  }

  /** Where something was said, the tick of the next minute sees to what follows from it. */
  function nextStop(target: Date, [next]: readonly Upcoming[], said: boolean): Date {
    const now = clock.now();
    const midnight = instantOf(addDays(dayOf(now, timeZone), 1), "00:00", timeZone);
    const after = said ? [now.getTime() + MINUTE] : [];
    const stops = [Number(target), Number(midnight), ...(next ? [Number(next.at)] : []), ...after];
    return new Date(Math.min(...stops.filter((stop) => stop > now.getTime())));
  }

  async function go(target: Date): Promise<void> {
    patience = PATIENCE;
    await settle();
    let next = await app.upcoming(MOST_NEXT);
    let said = false;
    while (!stopped && clock.now() < target) {
      const stop = nextStop(target, next, said);
      said = stop.getTime() === next[0]?.at.getTime();
      clock.set(stop);
      await app.tick();
      await settle();
      next = await app.upcoming(MOST_NEXT);
      await arrived(next);
    }
  }

  async function depart(destination: Destination): Promise<void> {
    const wasRunning = clock.running;
    clock.hold();
    try {
      await ticking;
      to = await instantAt(destination);
      await arrived();
      await go(to);
    } finally {
      to = null;
      if (wasRunning) clock.run();
      await arrived();
    }
  }

  async function instantAt(destination: Destination): Promise<Date> {
    const now = clock.now();
    const target = await targetOf(destination, now);
    const ahead = target.getTime() - now.getTime();
    // So far away that there is no date, it is no number.
    if (!(ahead <= LONGEST)) {
      throw new Unwilling(`Mỗi lần chỉ chuyển được tối đa ${LONGEST / DAY} ngày.`);
    }
    if (ahead < 0) throw new Unwilling(`Đồng hồ không quay lui: ${words(target)} đã qua.`);
    return target;
  }

  async function targetOf(destination: Destination, now: Date): Promise<Date> {
    if (destination instanceof Date) return destination;
    if (destination === "next") return nextAfter(await app.upcoming(1));
    if ("hours" in destination) return new Date(now.getTime() + destination.hours * HOUR);
    if ("days" in destination) return new Date(now.getTime() + destination.days * DAY);
    const at = readTime(destination.at, timeZone);
    if (!at) throw new Unwilling(`Không rõ thời điểm "${destination.at}".`);
    return at;
  }

  function words(instant: Date): string {
    return `${timeOf(instant, timeZone)} ngày ${formatDay(dayOf(instant, timeZone))}`;
  }

  return {
    get to() {
      return to;
    },
    async move(destination) {
      if (journey) throw new Unwilling("Đồng hồ đang chuyển, vui lòng chờ đến nơi.");
      journey = depart(destination);
      await journey.finally(() => {
        journey = null;
      });
    },
    async tick() {
      if (journey || stopped) return;
      ticking = app
        .tick()
        .then(() => arrived())
        .catch((error) => {
          log.error({ err: error }, "what is due could not be said; the next minute tries again");
        });
      await ticking;
    },
    async stop() {
      stopped = true;
      await ticking;
      await journey?.catch(() => {});
    },
  };
}

function nextAfter([next]: readonly Upcoming[]): Date {
  if (!next) throw new Unwilling("Không còn việc nào trong lịch.");
  return next.at;
}
