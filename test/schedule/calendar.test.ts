import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/plan/day.ts";
import { lastOnTimeDay, lastWorkingDay } from "../../src/plan/deadlines.ts";
import { isWorked, lastWorked, step, workedBetween, workedFrom } from "../simulate/oracle-days.ts";
import { calendar, plan } from "./support.ts";

/** Far enough from both ends that counting stays within the three years. */
const day = fc.integer({ min: 60, max: 1000 }).map((n) => addDays("2024-01-01", n));
const count = fc.integer({ min: -30, max: 30 }).filter((n) => n !== 0);

describe("the calendar counts as the table of days off does, written again without it", () => {
  test("every day of three years is worked in both or in neither", () => {
    const different: string[] = [];
    for (let at = "2024-01-01"; at <= "2026-12-31"; at = step(at, 1)) {
      if (isWorked(at) !== calendar.isWorkingDay(at)) different.push(at);
    }
    expect(different).toEqual([]);
  });

  test("so many working days before or after, and between two days", () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        expect(calendar.addWorkingDays(from, n)).toBe(workedFrom(from, n));
        expect(calendar.lastWorkingDayNotAfter(from)).toBe(lastWorked(from));
        const to = addDays(from, Math.abs(n));
        expect(calendar.workingDaysBetween(from, to)).toBe(workedBetween(from, to));
      }),
    );
  });
});

// calendar.md, section 3: named day, last on-time day, last working day not after it.
test.each([
  ["2024-06-15", "2024-06-14", "2024-06-14"],
  ["2024-12-15", "2024-12-14", "2024-12-13"],
  ["2025-06-15", "2025-06-14", "2025-06-13"],
  ["2025-12-15", "2025-12-14", "2025-12-12"],
  ["2026-06-15", "2026-06-14", "2026-06-12"],
  ["2026-12-15", "2026-12-14", "2026-12-14"],
])("before %s: on time until %s, last working day %s", (dueBefore, onTime, working) => {
  const [shipped] = plan.deadlines;
  if (!shipped) throw new Error("The plan has a deadline");
  const deadline = { ...shipped, dueBefore };
  expect(lastOnTimeDay(deadline)).toBe(onTime);
  expect(lastWorkingDay(deadline, calendar)).toBe(working);
  expect(lastWorked(step(dueBefore, -1))).toBe(working);
});
