import { expect, test } from "vitest";
import { deadlineStandingOf, NO_FACTS } from "../../src/deadlines/deadline.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { deadlineInFocus, deadlinesNear, monthInFocus } from "../../src/progress/weekly.ts";
import { at, plan } from "./plan-2024.ts";

/** The half-year's report is due by 14/6, the year's by 14/12; so many units have sent the first. */
function near(today: string, sent: number) {
  const [first, ...others] = plan.deadlines;
  const submittedAt = at("2024-06-03");
  const reports = plan.units.slice(0, sent).map(({ code: unit }) => {
    return { unit, submittedAt, nil: false };
  });
  const standings = [
    ...(first ? [deadlineStandingOf(plan, first, { ...NO_FACTS, reports }, at(today))] : []),
    ...others.map((deadline) => deadlineStandingOf(plan, deadline, NO_FACTS, at(today))),
  ];
  const deadlines = deadlinesNear(standings, today);
  const focus = deadlineInFocus({ deadlines, today });
  return { told: deadlines.map(({ deadline }) => deadline.code), focus: focus?.deadline.code };
}

const [half, year] = plan.deadlines.map(({ code }) => code);
const ALL = plan.units.length;

test.each([
  ["2024-06-14", 0, [half], half],
  ["2024-06-15", 0, [half, year], half],
  // While units owe it, three weeks; once none does, one.
  ["2024-07-05", 0, [half, year], half],
  ["2024-07-06", 0, [year], undefined],
  ["2024-06-21", ALL, [half, year], half],
  ["2024-06-22", ALL, [year], undefined],
  // Sixty days ahead people look at the next one.
  ["2024-10-14", ALL, [year], undefined],
  ["2024-10-15", ALL, [year], year],
])("on %s, %i units having sent the first, the group is told of %j", (day, sent, told, focus) => {
  expect(near(day, sent)).toEqual({ told, focus });
});

test.each([
  ["2026-03-01", "TRE"],
  ["2026-06-20", "TRE"],
  ["2026-07-01", "GIA-DINH"],
  // The last one, as the curve has the whole year.
  ["2026-10-01", "GIA-DINH"],
])("of two special months the picture of %s shows %s", (day, code) => {
  const two = loadPlan("test/fixtures/plans/xa-hai-thang-2026.yaml");
  expect(monthInFocus(two, day)?.code).toBe(code);
});
