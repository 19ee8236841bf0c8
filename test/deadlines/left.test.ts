import { expect, test } from "vitest";
import { leftOn } from "../../src/deadlines/left.ts";
import { loadCalendar } from "../../src/plan/calendar-file.ts";

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
