import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createOutage, pauseAfter } from "../../src/telegram/outage.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Someone who waits so long at most, and whether they still do. */
function waiting(outage: ReturnType<typeof createOutage>, milliseconds: number) {
  const stop = new AbortController();
  const one = { isOver: false, stop };
  void outage.wait(milliseconds, stop.signal).then(() => {
    one.isOver = true;
  });
  return one;
}

test("one success lets everybody go on at once", async () => {
  const outage = createOutage();
  const heard: string[] = [];
  outage.onOver(() => heard.push("over"));
  outage.began();
  const all = [waiting(outage, 5000), waiting(outage, 60_000)];
  await vi.advanceTimersByTimeAsync(100);
  expect(all.map(({ isOver }) => isOver)).toEqual([false, false]);
  outage.over();
  await vi.advanceTimersByTimeAsync(0);
  expect(all.map(({ isOver }) => isOver)).toEqual([true, true]);
  outage.over();
  expect(heard).toEqual(["over"]);
});

test("a success that nothing had gone before wakes nobody", async () => {
  const outage = createOutage();
  const one = waiting(outage, 5000);
  outage.over();
  await vi.advanceTimersByTimeAsync(4999);
  expect(one.isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(one.isOver).toBe(true);
});

test("whoever is stopped waits no longer", async () => {
  const outage = createOutage();
  const one = waiting(outage, 5000);
  one.stop.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(one.isOver).toBe(true);
});

test("pauses grow up to the last one", () => {
  expect([0, 1, 2, 3, 99].map((failures) => pauseAfter(failures, [1, 5, 9]))).toEqual([
    ...[1, 5, 9, 9, 9],
  ]);
});
