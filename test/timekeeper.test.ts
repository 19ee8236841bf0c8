import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { systemClock } from "../src/clock.ts";
import { createLog } from "../src/log.ts";
import { createTimekeeper } from "../src/timekeeper.ts";

/** The system's clocks and timers are moved by hand; node-cron drives, as it does in the program. */

const START = new Date("2024-06-07T08:00:30Z");
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

beforeEach(() => {
  const toFake = ["Date", "performance", "setTimeout", "clearTimeout"] as const;
  vi.useFakeTimers({ toFake: [...toFake, "setInterval", "clearInterval"], now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The wall clock is set; the steady one, and all timers, do not notice. */
const setBy = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

async function started(tick: () => Promise<void> = async () => {}) {
  const lines: { level: number; msg: string }[] = [];
  /** What the wall clock said at each tick, as minutes and seconds. */
  const ticks: string[] = [];
  const nights: string[] = [];
  const keeper = createTimekeeper({
    clock: systemClock,
    log: createLog("info", [], { write: (line) => void lines.push(JSON.parse(line)) }),
    ticking: true,
    async tick() {
      ticks.push(new Date(Date.now()).toISOString().slice(11, 19));
      await tick();
    },
    async nightly() {
      nights.push(new Date(Date.now()).toISOString().slice(0, 10));
    },
  });
  await keeper.start();
  return { keeper, ticks, nights, said: () => lines.map(({ msg }) => msg) };
}

test("a tick at the start, and one at every full minute", async () => {
  const one = await started();
  await vi.advanceTimersByTimeAsync(3 * MINUTE);
  expect(one.ticks).toEqual(["08:00:30", "08:01:00", "08:02:00", "08:03:00"]);
  expect(one.said()).toEqual([]);
  await one.keeper.stop();
  await vi.advanceTimersByTimeAsync(3 * MINUTE);
  expect(one.ticks).toHaveLength(4);
});

test.each([
  ["back by seven hours", -7 * HOUR, "01"],
  ["forward by seven hours", 7 * HOUR, "15"],
  ["back by five minutes", -5 * MINUTE, "07"],
])("a clock set %s is noticed: a tick at once, and then every minute", async (_, by, hour) => {
  const one = await started();
  await vi.advanceTimersByTimeAsync(40 * SECOND);
  setBy(by);
  const before = one.ticks.length;
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  expect(one.ticks.slice(before)).toEqual([expect.stringMatching(`^${hour}:`)]);
  expect(one.said()).toEqual(["the system's clock was set; what is due is decided anew"]);
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  const later = one.ticks.slice(before + 1);
  expect(later.length).toBeGreaterThanOrEqual(5);
  for (const time of later) expect(time).toMatch(/:00$/);
  expect(one.keeper.health()).toBeNull();
  await one.keeper.stop();
});

test("the night's work follows the clock too", async () => {
  const one = await started();
  await vi.advanceTimersByTimeAsync(40 * SECOND);
  const night = new Date(Date.now());
  night.setHours(3, 16, 30, 0);
  setBy(night.getTime() - Date.now() - 24 * HOUR);
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  expect(one.nights).toHaveLength(1);
  await one.keeper.stop();
});

test("a clock that drifts a little is no clock that was set", async () => {
  const one = await started();
  for (let i = 0; i < 30; i++) {
    await vi.advanceTimersByTimeAsync(10 * SECOND);
    setBy(i % 2 === 0 ? -300 : 300);
  }
  expect(one.said()).toEqual([]);
  await one.keeper.stop();
});

test("the operator and /health hear that nothing was decided for three minutes, and when it is over", async () => {
  let isBroken = false;
  const one = await started(async () => {
    if (isBroken) throw new Error("the database is away");
  });
  await vi.advanceTimersByTimeAsync(MINUTE);
  isBroken = true;
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  expect(one.keeper.health()).toBeNull();
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  const silence = "for three minutes it has not been decided what is due";
  expect(one.keeper.health()).toBe(silence);
  expect(one.said()).toContain(silence);
  isBroken = false;
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(one.keeper.health()).toBeNull();
  await one.keeper.stop();
});

test("a tick that hangs is not begun a second time, and is told", async () => {
  let hangs = false;
  const one = await started(async () => {
    if (hangs) await new Promise<void>((resolve) => setTimeout(resolve, 5 * MINUTE));
    hangs = false;
  });
  hangs = true;
  await vi.advanceTimersByTimeAsync(4 * MINUTE);
  expect(one.ticks).toHaveLength(2);
  expect(one.keeper.health()).not.toBeNull();
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  expect(one.keeper.health()).toBeNull();
  expect(one.ticks.length).toBeGreaterThan(2);
  await one.keeper.stop();
});
