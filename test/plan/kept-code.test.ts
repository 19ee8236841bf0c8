import { resolve } from "node:path";
import { expect, test } from "vitest";
import { unitsJudged } from "../../src/deadlines/deadline.ts";
import { deadlineOf, unitsOwing } from "../../src/plan/deadlines.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { occasionsOwedBy } from "../../src/plan/occasions.ts";
import { dutiesOf, mergersOf, unitOn } from "../../src/plan/units.ts";
import { standingIn } from "../../src/progress/standing.ts";
import { atOnce } from "../../src/slices.ts";
import { at, facts, reported } from "../progress/plan-2024.ts";

// On 1/9 thôn Toòng Giành goes on under its code (thon-1), and takes over Pác Đáu (thon-2), which took over
// Khòn Tòng (thon-3) on 16/5.
const plan = loadPlan(resolve("test/fixtures/plans/xa-du-moi-thu-2026.yaml"));
const BEFORE = "2026-08-31";
const AFTER = "2026-09-01";

function unit(code: string, day: string) {
  const found = unitOn(plan, code, day);
  if (!found) throw new Error(`No ${code} on ${day}`);
  return found;
}

const standing = (day: string, known = facts()) => atOnce(standingIn(plan, known, at(day)));

test("a unit that goes on under its code owes each duty of that code once", () => {
  const toong = unit("thon-1", AFTER);
  for (const { owedFor } of dutiesOf(plan, toong, AFTER)) {
    const codes = owedFor.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
    expect(owedFor.includes(unit("thon-1", BEFORE))).toBe(false);
  }
});

test("what it reported before counts once behind the merger, and no sum changes at midnight", () => {
  const known = facts(
    reported("thon-1", "A.1", "2026-04-10"),
    reported("thon-4", "A.1", "2026-04-11"),
  );
  const [before, after] = [BEFORE, AFTER].map((day) => standing(day, known).total);
  expect(before?.completed).toBe(2);
  expect(after?.completed).toBe(2);
});

test("it is merged into nobody; whoever comes to it is", () => {
  const told = mergersOf(plan).map(({ closed, heirs }) => [
    closed.code,
    heirs.map((one) => one.code),
  ]);
  expect(told).toEqual([
    ["thon-2", ["thon-1"]],
    ["thon-3", ["thon-2"]],
    ["hoi-nd", ["hoi-pn"]],
  ]);
});

test("what falls due behind the merger is owed by who goes on, and not by who will be gone", () => {
  const names = (day: string) =>
    plan.deadlines
      .filter(({ dueBefore }) => dueBefore > "2026-09-05")
      .flatMap((deadline) => unitsJudged(plan, deadline, day).map(({ code }) => code));
  expect(names("2026-07-01")).not.toContain("thon-2");
  expect(names("2026-07-01")).toContain("thon-1");
  expect(names(AFTER)).not.toContain("thon-2");
  expect(names(AFTER)).toContain("thon-1");
  const year = plan.deadlines.filter(({ kind }) => kind === "year");
  expect(year.length).toBeGreaterThan(0);
  for (const { code } of year) {
    const owed = (one: string) =>
      occasionsOwedBy(plan, unit(one, "2026-07-01"), "2026-07-01").some(
        ({ occasion }) => occasion.code === code,
      );
    expect([owed("thon-1"), owed("thon-2")]).toEqual([true, false]);
  }
});

test("a deadline that was over before the merger stays with those who owed it", () => {
  const first = plan.deadlines.find(({ duty }) => duty === "A.1");
  if (!first) throw new Error("A.1 has a deadline");
  const owing = unitsOwing(plan, first, AFTER).find((one) => one.unit.code === "thon-1");
  expect(owing?.owedFor.map(({ code }) => code)).toEqual(["thon-1", "thon-2", "thon-3"]);
  expect(deadlineOf(plan, first.code)).toBe(first);
});
