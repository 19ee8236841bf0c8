import fc from "fast-check";
import { expect, test } from "vitest";
import { loadCalendar } from "../../src/plan/calendar-file.ts";
import { addDays } from "../../src/plan/day.ts";
import { snoozeDay } from "../../src/schedule/snooze-day.ts";

const calendar = loadCalendar("prisma/calendars/vn.yaml");

test.each([
  ["2024-06-05", 1, "2024-06-06"],
  ["2024-06-05", 3, "2024-06-10"], // Saturday gives way to Monday
  ["2024-06-13", 1, "2024-06-14"],
  ["2024-06-13", 3, null],
  ["2024-06-14", 1, null],
])("asked on %s in %i days, reminded on %s", (today, days, day) => {
  expect(snoozeDay(calendar, today, days, "2024-06-14")).toBe(day);
});

test("nobody is reminded on a day off, or past the last working day, or at once", () => {
  const days = fc.integer({ min: 0, max: 700 }).map((count) => addDays("2024-02-01", count));
  fc.assert(
    fc.property(days, fc.nat({ max: 60 }), fc.constantFrom(1, 3), (today, ahead, asked) => {
      const last = calendar.lastWorkingDayNotAfter(addDays(today, ahead));
      const day = snoozeDay(calendar, today, asked, last);
      if (day === null) return;
      expect(calendar.isWorkingDay(day)).toBe(true);
      expect(day > today && day <= last).toBe(true);
    }),
  );
});
