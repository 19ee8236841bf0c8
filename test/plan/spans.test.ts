import { expect, test } from "vitest";
import { spansTo } from "../../src/plan/spans.ts";

const YEAR = { from: "2024-01-01", to: "2024-12-31" };
const begins = (today: string, within = YEAR) =>
  spansTo(today, within).map(({ span, from, to }) => [span, from, to]);

test("this month, this quarter, since the year began: to today, within the plan, each once", () => {
  expect(begins("2024-11-21")).toEqual([
    ["month", "2024-11-01", "2024-11-21"],
    ["quarter", "2024-10-01", "2024-11-21"],
    ["year", "2024-01-01", "2024-11-21"],
  ]);
  expect(begins("2024-01-05")).toEqual([["month", "2024-01-01", "2024-01-05"]]);
  expect(begins("2024-04-09", { from: "2024-03-01", to: "2024-12-31" })).toEqual([
    ["month", "2024-04-01", "2024-04-09"],
    ["year", "2024-03-01", "2024-04-09"],
  ]);
  expect(begins("2025-01-05")).toEqual([]);
});
