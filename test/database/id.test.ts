import { afterEach, expect, test, vi } from "vitest";
import { newId } from "../../src/database/id.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("rows have the order in which they were made: within one instant, and while the clock goes back", () => {
  vi.useFakeTimers({ now: new Date("2026-11-30T08:00:00Z") });
  const ids = Array.from({ length: 1000 }, () => newId());
  vi.setSystemTime(new Date("2026-11-30T07:59:00Z"));
  ids.push(...Array.from({ length: 1000 }, () => newId()));
  vi.setSystemTime(new Date("2026-11-30T08:00:00.001Z"));
  ids.push(newId());
  vi.setSystemTime(new Date("2060-01-01T00:00:00Z"));
  ids.push(newId());
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[\w-]{12}$/.test(id))).toBe(true);
});
