import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/plan/day.ts";
import { unitsOwing } from "../../src/plan/deadlines.ts";
import { loadPlan, parsePlan } from "../../src/plan/load.ts";
import type { Plan } from "../../src/plan/model.ts";
import { allMilestones } from "../../src/plan/months.ts";
import {
  currentUnit,
  dutiesOf,
  obligations,
  predecessorsOf,
  reportingUnits,
  unitOn,
  unitsBeside,
  unitsConcerned,
  unitsOn,
} from "../../src/plan/units.ts";

const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
const village = loadPlan("test/fixtures/plans/xa-na-duong-2026.yaml");

const names = (units: readonly { shortName: string }[]) => units.map((unit) => unit.shortName);

describe("Tĩnh Bắc is merged into Tam Gia on 1/12/2024", () => {
  test("37 units before, 36 after; 36 and 35 of them report", () => {
    expect([unitsOn(plan, "2024-11-30"), unitsOn(plan, "2024-12-01")].map((u) => u.length)).toEqual(
      [37, 36],
    );
    expect(reportingUnits(plan, "2024-11-30")).toHaveLength(36);
    expect(reportingUnits(plan, "2024-12-01")).toHaveLength(35);
  });

  test("its code leads to Tam Gia afterwards", () => {
    expect(currentUnit(plan, "06574", "2024-11-30")?.code).toBe("06574");
    expect(currentUnit(plan, "06574", "2024-12-01")?.code).toBe("06559");
    expect(currentUnit(plan, "06559", "2024-12-01")?.code).toBe("06559");
    expect(currentUnit(plan, "no such code", "2024-12-01")).toBeNull();
  });

  test("Tam Gia takes over its duties, each once", () => {
    const ofTamGia = (day: string) =>
      obligations(plan, day)
        .filter(({ unit }) => unit.code === "06559")
        .map(({ duty, owedFor }) => [duty.code, ...owedFor.map((unit) => unit.code)]);
    const codes = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `IV.12.${number}`);
    expect(ofTamGia("2024-11-30")).toEqual(codes.map((code) => [code, "06559"]));
    expect(ofTamGia("2024-12-01")).toEqual(codes.map((code) => [code, "06559", "06574"]));
    expect(obligations(plan, "2024-12-01").some(({ unit }) => unit.code === "06574")).toBe(false);

    const tamGia = unitOn(plan, "06559", "2024-12-01");
    expect(tamGia && names(predecessorsOf(plan, tamGia, "2024-12-01"))).toEqual([
      "UBND xã Tĩnh Bắc",
    ]);
    expect(tamGia && predecessorsOf(plan, tamGia, "2024-11-30")).toEqual([]);
  });

  test("a milestone concerns Tam Gia once", () => {
    const end = allMilestones(plan).at(-1);
    expect(unitsConcerned(plan, ["06574", "06559"], "2024-12-20")).toHaveLength(1);
    expect(end && unitsConcerned(plan, end.units, end.day)).toHaveLength(21);
  });
});

describe("obligations", () => {
  test("count special duties, those of IV.10 and IV.11, and 8 per commune", () => {
    const special = 25 + 3; // IV.1 to IV.9; the three of IV.6 are owed by two agencies
    const expected = special + 14 * 2 + 6 * 3 + 21 * 8;
    expect(obligations(plan, "2024-06-14")).toHaveLength(expected);
    expect(obligations(plan, "2024-12-14")).toHaveLength(expected - 8);
  });

  test("the office's own duties are its own, and it is none of those that report", () => {
    const office = unitOn(plan, plan.office.unit, "2024-06-14");
    expect(office && dutiesOf(plan, office, "2024-06-14").map(({ duty }) => duty.code)).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `IV.1.${number}`),
    );
    expect(obligations(plan, "2024-06-14").filter(({ unit }) => unit === office)).toHaveLength(6);
    expect(reportingUnits(plan, "2024-06-14")).not.toContain(office);
    expect(unitsBeside(plan, "2024-06-14")).toEqual([office]);
  });
});

describe("a village that is split, and one that is new", () => {
  test("both successors take over", () => {
    const owing = (day: string) =>
      obligations(village, day)
        .filter(({ duty }) => duty.code === "1.a")
        .map(({ unit, owedFor }) => [unit.code, ...owedFor.map((u) => u.code)]);
    expect(owing("2026-06-30")).toEqual([
      ["thon-toong-gianh", "thon-toong-gianh"],
      ["thon-pac-dau", "thon-pac-dau"],
    ]);
    expect(owing("2026-07-01")).toEqual([
      ["thon-toong-gianh", "thon-toong-gianh", "thon-pac-dau"],
      ["thon-pac-dau-moi", "thon-pac-dau-moi", "thon-pac-dau"],
    ]);
  });

  test("a unit founded after a deadline owes it only in its predecessor's stead", () => {
    const midYear = village.deadlines[0];
    const owed = midYear && unitsOwing(village, midYear, "2026-07-01");
    expect(owed?.find(({ unit }) => unit.code === "thon-pac-dau-moi")?.owedFor).toMatchObject([
      { code: "thon-pac-dau" },
    ]);
    expect(midYear && unitsOwing(village, midYear, "2026-06-30")).toHaveLength(6);
  });
});

test("a code used again names one unit after the other, and owes once what it is asked", () => {
  const text = readFileSync("test/fixtures/plans/xa-na-duong-2026.yaml", "utf8")
    .replace("code: thon-pac-dau-moi", "code: thon-pac-dau")
    .replace("[thon-pac-dau-moi, thon-toong-gianh]", "[thon-pac-dau]");
  const reused = parsePlan(text).plan as Plan;
  expect(unitOn(reused, "thon-pac-dau", "2026-06-30")?.name).toBe("Thôn Pác Đáu");
  expect(currentUnit(reused, "thon-pac-dau", "2026-07-01")?.name).toBe("Thôn Pác Đáu Mới");
  const owed = obligations(reused, "2026-07-01").find(
    ({ unit, duty }) => unit.name === "Thôn Pác Đáu Mới" && duty.code === "1.a",
  );
  expect(owed && names(owed.owedFor)).toEqual(["Thôn Pác Đáu Mới"]);
});

test("on every day whoever owes exists, and every duty has someone who owes it", () => {
  fc.assert(
    fc.property(fc.constantFrom(plan, village), fc.integer({ min: 0, max: 360 }), (any, n) => {
      const day = addDays(any.period.from, n);
      const owed = obligations(any, day);
      const existing = new Set(unitsOn(any, day));
      for (const { unit, owedFor } of owed) {
        expect(existing.has(unit) && owedFor.length > 0).toBe(true);
      }
      const pairs = owed.map(({ unit, duty }) => `${unit.code}/${duty.code}`);
      expect(new Set(pairs).size).toBe(pairs.length);
    }),
  );
});
