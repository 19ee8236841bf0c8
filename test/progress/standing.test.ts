import { describe, expect, test } from "vitest";
import { byUnit } from "../../src/progress/facts.ts";
import { unitIn } from "../../src/progress/standing.ts";
import { percent } from "../../src/progress/tally.ts";
import { bar } from "../../src/telegram/words/counts.ts";
import { standingOf } from "../support/standing.ts";
import { at, EIGHT, facts, plan, reported, TAM_GIA, TINH_BAC, TU_DOAN, unit } from "./plan-2024.ts";

const JUNE = at("2024-06-14");
const dutyIn = (standing: ReturnType<typeof standingOf>, unit: string, code: string) =>
  unitIn(standing, unit)?.duties.find(({ duty }) => duty.code === code);

describe("the plan in June", () => {
  test("before the first report everyone is silent and everything is expected", () => {
    const standing = standingOf(plan, facts(), JUNE);
    expect(standing.units).toHaveLength(36);
    expect(standing.silent).toHaveLength(36);
    expect(standing.total).toMatchObject({ units: 36, unitsReported: 0, reported: 0 });
    expect(standing.kinds.map(({ tally }) => tally.units)).toEqual([9, 6, 21]);
    expect(unitIn(standing, TU_DOAN)?.tally).toMatchObject({ expected: 6, notDue: 2 });
  });

  test("the office's own duties are in every sum, and the units that are counted stay 36", () => {
    const office = plan.office.unit;
    const without = standingOf(plan, facts(), JUNE);
    const standing = standingOf(plan, facts(reported(office, "IV.1.2", "2024-06-12")), JUNE);
    expect(unitIn(standing, office)?.tally).toMatchObject({ expected: 6, reported: 1 });
    expect(standing.units).toHaveLength(36);
    expect(standing.silent).toHaveLength(36);
    expect(standing.total).toEqual({ ...without.total, reported: 1, completed: 1, reports: 1 });
    expect(standing.total).toMatchObject({ units: 36, unitsReported: 0 });
    expect(standing.kinds.map(({ tally }) => tally.units)).toEqual([9, 6, 21]);
    expect(standing.kinds.map(({ tally }) => tally.reported)).toEqual([1, 0, 0]);
    const areas = standing.areas.filter(({ tally }) => tally.reported > 0);
    expect(areas.map(({ tally }) => tally.unitsReported)).toEqual([0]);
  });

  test("an office whose file says nothing of its duties is asked about none", () => {
    const { units, ...rest } = plan;
    const silent = units.map((unit) => (unit.reports ? unit : { ...unit, hasDuties: false }));
    const standing = standingOf({ ...rest, units: silent }, facts(), JUNE);
    expect(standing.beside).toEqual([]);
    expect(standing.total.expected).toBe(standingOf(plan, facts(), JUNE).total.expected - 6);
  });

  test("nil counts as reported", () => {
    const standing = standingOf(
      plan,
      facts(reported(TU_DOAN, "IV.12.5", "2024-06-12", "nil")),
      JUNE,
    );
    expect(unitIn(standing, TU_DOAN)?.tally).toMatchObject({ reported: 1, nil: 1, completed: 0 });
    expect(standing.total).toMatchObject({ unitsReported: 1, reported: 1, reports: 1 });
    expect(standing.silent).toHaveLength(35);
  });

  test("each of the two agencies of IV.6 owes its own report", () => {
    const standing = standingOf(plan, facts(reported("tt-y-te", "IV.6.1", "2024-06-12")), JUNE);
    expect(dutyIn(standing, "tt-y-te", "IV.6.1")?.status).toBe("completed");
    expect(dutyIn(standing, "vp-hdnd-ubnd", "IV.6.1")?.status).toBe("none");
  });

  test("a duty of two areas counts in its main one", () => {
    const standing = standingOf(plan, facts(reported(TU_DOAN, "IV.12.7", "2024-06-12")), JUNE);
    const reportedIn = standing.areas.filter(({ tally }) => tally.reported > 0);
    expect(reportedIn.map(({ area }) => area.code)).toEqual(["II.1"]);
  });

  test("duties that a periodic report or an obstacle fulfils are not expected here", () => {
    const standing = standingOf(plan, facts(), JUNE);
    const codes = standing.units.flatMap(({ duties }) => duties.map(({ duty }) => duty.code));
    expect(codes).not.toContain("IV.10.3");
  });

  test("a unit is heard of through the draft it works on, and still silent", () => {
    const drafts = [{ unit: TU_DOAN, at: at("2024-06-13") }];
    const standing = standingOf(plan, { ...facts(), drafts: byUnit(drafts) }, JUNE);
    expect(unitIn(standing, TU_DOAN)?.heardAt).toEqual(at("2024-06-13"));
    expect(standing.silent.map(({ unit }) => unit.code)).toContain(TU_DOAN);
  });

  test("last heard is the later of draft and report", () => {
    const duties = [reported(TU_DOAN, "IV.12.1", "2024-06-12")];
    const drafts = [{ unit: TU_DOAN, at: at("2024-06-01") }];
    const standing = standingOf(plan, { ...facts(...duties), drafts: byUnit(drafts) }, JUNE);
    expect(unitIn(standing, TU_DOAN)?.heardAt).toEqual(at("2024-06-12", "09:00"));
  });
});

describe("Tĩnh Bắc becomes part of Tam Gia on 1/12/2024", () => {
  const BEFORE = at("2024-11-30", "23:59");
  const AFTER = at("2024-12-01", "00:00");

  test("21 communes become 20, and what is expected of both stays so", () => {
    const before = standingOf(plan, facts(), BEFORE);
    const after = standingOf(plan, facts(), AFTER);
    const communes = (standing: typeof before) => standing.kinds.at(-1)?.tally.units;
    expect([communes(before), communes(after)]).toEqual([21, 20]);
    expect(after.total.expected).toBe(before.total.expected);
    expect(unitIn(after, TAM_GIA)?.tally.expected).toBe(16);
    expect(unitIn(after, TINH_BAC)).toBeNull();
  });

  test("what both reported in time stays reported", () => {
    const both = EIGHT.flatMap((duty) => [
      reported(TAM_GIA, duty, "2024-10-10"),
      reported(TINH_BAC, duty, "2024-10-11"),
    ]);
    const tally = unitIn(standingOf(plan, facts(...both), AFTER), TAM_GIA)?.tally;
    expect(tally).toMatchObject({ expected: 16, reported: 16, completed: 16, reports: 16 });
  });

  test("what Tam Gia had finished stays so; what Tĩnh Bắc left open is owed beside it", () => {
    const own = reported(TAM_GIA, "IV.12.3", "2024-10-10");
    const standing = standingOf(plan, facts(own), AFTER);
    const open = dutyIn(standing, TAM_GIA, "IV.12.3");
    expect(open?.status).toBe("completed");
    expect(unitIn(standing, TAM_GIA)?.tally).toMatchObject({ expected: 16, completed: 1 });
    expect(open?.reports).toBe(1);
    expect(open?.openFor.map(({ code }) => code)).toEqual([TINH_BAC]);

    const again = reported(TAM_GIA, "IV.12.3", "2024-12-05");
    const done = dutyIn(standingOf(plan, facts(again), at("2024-12-06")), TAM_GIA, "IV.12.3");
    expect(done).toMatchObject({ status: "completed", openFor: [] });
    expect(done?.parts.map(({ status }) => status)).toEqual(["completed", "completed"]);
  });

  test("the word of Tam Gia decides, however late the closed commune's came", () => {
    const own = reported(TAM_GIA, "IV.12.3", "2024-10-10", "ongoing");
    const theirs = reported(TINH_BAC, "IV.12.3", "2024-11-20", "completed");
    const state = dutyIn(standingOf(plan, facts(own, theirs), AFTER), TAM_GIA, "IV.12.3");
    expect(state).toMatchObject({ status: "ongoing", reports: 2, openFor: [] });
    expect(state?.lastAt).toEqual(theirs.lastAt);
  });

  test("Tĩnh Bắc's reports do not stand for Tam Gia's own", () => {
    const theirs = reported(TINH_BAC, "IV.12.3", "2024-10-10");
    const state = dutyIn(standingOf(plan, facts(theirs), AFTER), TAM_GIA, "IV.12.3");
    expect(state?.status).toBe("none");
    expect(state?.openFor.map(({ code }) => code)).toEqual([TAM_GIA]);
    expect(state?.parts.map(({ status }) => status)).toEqual(["none", "completed"]);
  });

  test("what was not due before Tĩnh Bắc closed is Tam Gia's alone", () => {
    const duties = plan.duties.map((duty) =>
      duty.code === "IV.12.8" ? { ...duty, expectedFrom: "2024-12-05" } : duty,
    );
    const late = { ...plan, duties };
    const after = standingOf(late, facts(), at("2024-12-06"));
    expect(unitIn(after, TAM_GIA)?.tally).toMatchObject({ expected: 15, notDue: 0 });
  });
});

test("of nothing expected no share is told", () => {
  expect(percent({ reported: 0, expected: 0 })).toBeNull();
  expect(bar({ reported: 0, expected: 0 })).toMatch(/░{10}<.code> –$/);
});

test("a percentage is rounded, and 100 only when everything is there", () => {
  expect(percent({ reported: 999, expected: 1000 })).toBe(99);
  expect(percent({ reported: 29, expected: 100 })).toBe(29);
  expect(percent({ reported: 3, expected: 3 })).toBe(100);
  expect(percent({ reported: 1, expected: 6 })).toBe(17);
  expect(percent({ reported: 0, expected: 6 })).toBe(0);
});

test("a commune that keeps its code through a merger has each report once", () => {
  const successor = { ...unit(TAM_GIA), validFrom: "2024-12-01" };
  const closed = { ...unit(TAM_GIA), validTo: "2024-11-30", successors: [TAM_GIA] };
  const others = plan.units.filter(({ code }) => code !== TAM_GIA);
  const reused = { ...plan, units: [...others, closed, successor] };
  const known = facts(reported(TAM_GIA, "IV.12.3", "2024-05-20"));
  const standing = standingOf(reused, known, at("2024-12-20"));
  expect(unitIn(standing, TAM_GIA)?.tally.reports).toBe(1);
  expect(standing.total.reports).toBe(1);
});

test("what falls due is due the day it is, though nothing came and no unit changed", () => {
  const none = facts();
  const notDue = (day: string) => {
    const { duties } = unitIn(standingOf(plan, none, at(day)), TU_DOAN) ?? { duties: [] };
    return duties.filter(({ status }) => status === "not-due").length;
  };
  // The same facts, the one day after the other: the duties of the Action Month are to come, and have come.
  const before = notDue("2024-07-01");
  expect(before).toBeGreaterThan(0);
  expect(notDue("2024-11-30")).toBeLessThan(before);
  expect(notDue("2024-07-01")).toBe(before);
});
