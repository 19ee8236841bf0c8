import { expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { readWhen } from "../../src/reading/when.ts";

const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
const phrases = [
  { today: "hôm nay", tomorrow: "ngày mai|mai", week: "tuần này|tuần", nextWeek: "tuần sau" },
  { today: "today", tomorrow: "tomorrow", week: "this week", nextWeek: "next week" },
];

test.each([
  ["", "2024-06-12", "2024-06-12"],
  ["hôm nay", "2024-06-12", "2024-06-12"],
  ["HOM NAY", "2024-06-12", "2024-06-12"],
  ["mai", "2024-06-13", "2024-06-13"],
  ["tuần này", "2024-06-10", "2024-06-16"],
  ["next week", "2024-06-17", "2024-06-23"],
  ["14/6", "2024-06-14", "2024-06-14"],
  ["14/12", "2024-12-14", "2024-12-14"],
  ["ngày 14/6/2024", "2024-06-14", "2024-06-14"],
  ["10/6-14/6", "2024-06-10", "2024-06-14"],
  // A fortnight at the most.
  ["1/11-30/11", "2024-11-01", "2024-11-14"],
  ["31/6", null, null],
  ["bao giờ cũng được", null, null],
])("on 12/6/2024, “%s” is from %s to %s", (typed, from, to) => {
  const span = readWhen(typed, { today: "2024-06-12", plan, phrases });
  expect(span).toEqual(from === null ? null : { from, to });
});
