import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetting } from "../../src/database/sqlite/forget.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("the log is emptied once nobody has written for a moment", () => {
  const emptied = vi.fn(async () => {});
  const log = forgetting(emptied);
  for (let i = 0; i < 10; i++) {
    log.soon();
    vi.advanceTimersByTime(1500);
  }
  expect(emptied).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(emptied).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(emptied).toHaveBeenCalledTimes(1);
});

test("and at the end; that it could not be is no failure", async () => {
  const log = forgetting(async () => {
    throw new Error("database table is locked");
  });
  log.soon();
  await log.end();
  vi.advanceTimersByTime(60_000);
});
