import { describe, expect, test } from "vitest";
import { loadCalendar } from "../../src/plan/calendar-file.ts";
import { lastOnTimeDay, lastWorkingDay, unitsOwing } from "../../src/plan/deadlines.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { unitOn } from "../../src/plan/units.ts";

const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
const calendar = loadCalendar(plan.calendarFile);
const [halfYear, year] = plan.deadlines;
if (!halfYear || !year) throw new Error("The plan has two deadlines");

const codes = (asOf: string, deadline = halfYear) =>
  unitsOwing(plan, deadline, asOf).map(({ unit }) => unit.code);

describe('"trước ngày"', () => {
  test("excludes the day it names", () => {
    expect(lastOnTimeDay(halfYear)).toBe("2024-06-14");
    expect(lastWorkingDay(halfYear, calendar)).toBe("2024-06-14");
    expect(lastOnTimeDay(year)).toBe("2024-12-14");
    expect(lastWorkingDay(year, calendar)).toBe("2024-12-13");
  });

  test("an extension gives time and never takes it", () => {
    const extension = { dueBefore: "2024-12-17" };
    expect(lastOnTimeDay(year, extension)).toBe("2024-12-16");
    expect(lastWorkingDay(year, calendar, extension)).toBe("2024-12-16");
    expect(lastOnTimeDay(year, { dueBefore: "2024-12-01" })).toBe("2024-12-14");
  });
});

describe("who owes a deadline", () => {
  test("all 36 reporting units owe the six-month report, Tĩnh Bắc among them", () => {
    expect(codes("2024-06-14")).toHaveLength(36);
    expect(codes("2024-06-14")).toContain("06574");
  });

  test("35 owe the annual report; Tĩnh Bắc, which ends before, never does", () => {
    for (const asOf of ["2024-10-01", "2024-11-30", "2024-12-01", "2024-12-14"]) {
      expect(codes(asOf, year)).toHaveLength(35);
      expect(codes(asOf, year)).not.toContain("06574");
    }
  });

  test("from 1/12/2024 Tam Gia owes for both", () => {
    const owedBy = (day: string) => {
      const tamGia = unitOn(plan, "06559", day);
      if (!tamGia) throw new Error("Tam Gia exists all year");
      return plan.deadlines.flatMap((deadline) =>
        unitsOwing(plan, deadline, day)
          .filter(({ unit }) => unit === tamGia)
          .map(({ owedFor }) => [deadline.code, owedFor.map((unit) => unit.shortName)]),
      );
    };
    expect(owedBy("2024-11-30")).toEqual([
      ["6T-2024", ["UBND xã Tam Gia"]],
      ["NAM-2024", ["UBND xã Tam Gia"]],
    ]);
    expect(owedBy("2024-12-01")).toEqual([
      ["6T-2024", ["UBND xã Tam Gia", "UBND xã Tĩnh Bắc"]],
      ["NAM-2024", ["UBND xã Tam Gia", "UBND xã Tĩnh Bắc"]],
    ]);
  });

  test("the office owes nothing to itself", () => {
    for (const deadline of plan.deadlines) {
      expect(codes("2024-06-14", deadline)).not.toContain(plan.office.unit);
    }
  });
});
