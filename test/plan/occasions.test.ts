import { expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { occasionOf, occasionsOf, occasionsOwedBy } from "../../src/plan/occasions.ts";
import { unitOn } from "../../src/plan/units.ts";

const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");

/** "6T-2024 06559 06574": whose report, and the others that it covers. */
function owed(code: string, day: string): string[] {
  const unit = unitOn(plan, code, day);
  if (!unit) throw new Error(`No unit ${code} on ${day}`);
  return occasionsOwedBy(plan, unit, day).map(({ occasion, unit, owedFor }) => {
    const others = owedFor.filter((one) => one !== unit).map((one) => one.code);
    return [occasion.code, unit.code, ...others].join(" ");
  });
}

test("the plan asks for two reports by a deadline, and suggests one of the Action Month", () => {
  expect(
    occasionsOf(plan).map(({ code, kind, last, deadline }) => [
      code,
      kind,
      last,
      deadline !== null,
    ]),
  ).toEqual([
    ["6T-2024", "half-year", "2024-06-14", true],
    ["NAM-2024", "year", "2024-12-14", true],
    ["THD-TONG-KET", "special-month", "2024-12-20", false],
  ]);
  expect(occasionOf(plan, "THD-TONG-KET")).toMatchObject({
    name: "Báo cáo kết quả Tháng hành động",
    period: { from: "2024-11-15", to: "2024-12-15" },
  });
  expect(occasionOf(plan, "THD-GIUA-KY")).toBeNull();
});

test("a commune owes all three, an agency without a part in the Action Month two", () => {
  expect(owed("06562", "2024-06-03")).toEqual([
    "6T-2024 06562",
    "NAM-2024 06562",
    "THD-TONG-KET 06562",
  ]);
  expect(owed("vp-hdnd-ubnd", "2024-06-03")).toEqual([
    "6T-2024 vp-hdnd-ubnd",
    "NAM-2024 vp-hdnd-ubnd",
  ]);
});

test("Tĩnh Bắc, which ends on 30/11, owes the six-month report and no other", () => {
  for (const day of ["2024-03-01", "2024-06-14", "2024-06-20", "2024-11-30"]) {
    expect(owed("06574", day), day).toEqual(["6T-2024 06574"]);
  }
});

test("from 01/12 Tam Gia sends for both, and the six-month report that Tĩnh Bắc owed", () => {
  expect(owed("06559", "2024-11-30")).toEqual([
    "6T-2024 06559",
    "NAM-2024 06559",
    "THD-TONG-KET 06559",
  ]);
  for (const day of ["2024-12-01", "2024-12-02", "2025-01-10"]) {
    expect(owed("06559", day), day).toEqual([
      "6T-2024 06559",
      "6T-2024 06574",
      "NAM-2024 06559 06574",
      "THD-TONG-KET 06559 06574",
    ]);
  }
});
