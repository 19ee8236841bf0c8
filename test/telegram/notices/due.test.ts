import fc from "fast-check";
import { expect, test } from "vitest";
import { leftOn } from "../../../src/deadlines/left.ts";
import { loadCalendar } from "../../../src/plan/calendar-file.ts";
import { addDays } from "../../../src/plan/day.ts";
import { snoozeDay } from "../../../src/schedule/snooze-day.ts";

const calendar = loadCalendar("prisma/calendars/vn.yaml");

test.each([
  // The last on-time day is a Friday.
  ["2024-06-07", "2024-06-14", { kind: "days", count: 5 }],
  ["2024-06-12", "2024-06-14", { kind: "days", count: 2 }],
  ["2024-06-13", "2024-06-14", { kind: "days", count: 1 }],
  ["2024-06-14", "2024-06-14", { kind: "last-day" }],
  ["2024-06-15", "2024-06-14", { kind: "overdue", count: 1 }],
  ["2024-06-17", "2024-06-14", { kind: "overdue", count: 3 }],
  // A Saturday: the working day before it is the last one.
  ["2024-12-12", "2024-12-14", { kind: "days", count: 1 }],
  ["2024-12-13", "2024-12-14", { kind: "last-working-day" }],
  ["2024-12-14", "2024-12-14", { kind: "last-day" }],
  // A Sunday.
  ["2026-06-13", "2026-06-14", { kind: "after-working-days" }],
])("on %s, with %s as the last day", (today, last, left) => {
  expect(leftOn(today, last, calendar)).toEqual(left);
});

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
