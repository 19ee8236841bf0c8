import { expect, test } from "vitest";
import { readQuestion } from "../../src/asking/read.ts";
import { scopeOf } from "../../src/asking/scope.ts";
import { deadlineOfDuty } from "../../src/plan/deadlines.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { occasionsOwedBy } from "../../src/plan/occasions.ts";
import { unitOn } from "../../src/plan/units.ts";
import { totalIn } from "../../src/progress/totals.ts";
import { dutiesUnreported, type TaskFact } from "../../src/reports/periodic-sums.ts";
import { plan, TU_DOAN } from "../progress/plan-2024.ts";

const TODAY = "2024-12-02";

let number = 0;
function fact(day: string, people: number, months: readonly string[]): TaskFact {
  return {
    ...{ unit: TU_DOAN, duty: "IV.12.3", number: ++number, status: "completed", months },
    ...{ period: { from: day, to: day }, sentOn: day, figures: { nguoi_du: people } },
  };
}

test("a question about a special month adds up what counts for the month, not what lies in its days", () => {
  const reading = readQuestion("tổng số người dự tháng hành động", {
    ...{ plan, today: TODAY, isOffice: true, own: [] },
  });
  if (reading.kind !== "query") throw new Error(`It is ${reading.kind}`);
  const scope = scopeOf(plan, reading.query, TODAY);
  const figure = plan.figures.find(({ code }) => code === "nguoi_du");
  if (!figure) throw new Error("No figure");
  const before = fact("2024-11-12", 100, ["THD"]);
  const within = fact("2024-11-20", 200, ["THD"]);
  const beside = fact("2024-11-21", 70, []);
  expect(totalIn(plan, figure, [before, within, beside], scope, TODAY)).toMatchObject({
    value: 300,
    from: [before.number, within.number],
  });
});

test("a quarter's report misses no duty whose own time was over before it began", () => {
  const village = loadPlan("test/fixtures/plans/xa-du-moi-thu-2026.yaml");
  const day = "2026-06-20";
  const toong = unitOn(village, "thon-1", day);
  if (!toong) throw new Error("No thon-1");
  const owed = occasionsOwedBy(village, toong, day).filter(
    ({ occasion }) => occasion.period.from === "2026-04-01",
  );
  expect(owed.length).toBeGreaterThan(0);
  for (const one of owed) {
    const missed = dutiesUnreported(village, one, [], day);
    expect(missed.length).toBeGreaterThan(0);
    for (const { code } of missed) {
      const due = deadlineOfDuty(village, code);
      expect(due === null || due.period.to >= one.occasion.period.from).toBe(true);
    }
  }
});
