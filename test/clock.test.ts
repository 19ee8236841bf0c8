import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runningClock } from "../src/clock.ts";

const SYSTEM = new Date("2026-01-01T00:00:00Z");
const START = "2024-06-07T14:30:00+07:00";

/** Milliseconds since START. */
const since = (clock: { now(): Date }) => clock.now().getTime() - Date.parse(START);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: SYSTEM });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The system's time goes on. */
const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

test("a running clock stands still until it runs, and then keeps real time", () => {
  const clock = runningClock(START);
  pass(1000);
  expect(since(clock)).toBe(0);
  clock.run();
  pass(1500);
  expect(since(clock)).toBe(1500);
  clock.hold();
  pass(4000);
  expect(since(clock)).toBe(1500);
  clock.run();
  pass(1);
  expect(since(clock)).toBe(1501);
});

test("moved, it runs on from there; running twice changes nothing", () => {
  const clock = runningClock(START);
  clock.run();
  pass(700);
  clock.run();
  expect(since(clock)).toBe(700);
  expect(clock.advance({ hours: 1 }).getTime() - Date.parse(START)).toBe(3_600_700);
  pass(50);
  expect(since(clock)).toBe(3_600_750);
  clock.set("2024-06-14T17:00:00+07:00");
  pass(20);
  expect(clock.now()).toEqual(new Date("2024-06-14T10:00:00.020Z"));
  expect(clock.running).toBe(true);
});
