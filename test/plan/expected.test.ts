import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatProblem } from "../../src/plan/findings.ts";
import { loadPlan, parsePlan } from "../../src/plan/load.ts";
import type { Plan } from "../../src/plan/model.ts";
import { allMilestones } from "../../src/plan/months.ts";

const FILE = "prisma/plans/loc-binh-2024.yaml";
const plan = loadPlan(FILE);

const expected = (from: Plan, code: string) =>
  from.duties.find((duty) => duty.code === code)?.expectedFrom;

test("a duty is expected from the plan's first day; one of the Action Month from its time on", () => {
  expect(expected(plan, "IV.12.3")).toBe("2023-12-15");
  // Five working days before 14/11: the first notice of the milestone that is the same fact.
  expect(expected(plan, "IV.12.2")).toBe("2024-11-07");
  expect(expected(plan, "IV.12.8")).toBe("2024-11-10");
  expect(expected(plan, "IV.5.3")).toBe("2024-11-10");
});

test("a duty that periodic reports fulfil is expected from the beginning of the first one's period", () => {
  expect(expected(plan, "IV.10.3")).toBe("2023-12-15");
  const text = readFileSync(FILE, "utf8").replace(
    "period: { from: 2023-12-15, to: 2024-12-14 }",
    "period: { from: 2024-06-15, to: 2024-12-14 }",
  );
  expect(expected(parsePlan(text).plan as Plan, "KT.2")).toBe("2024-06-15");
});

test("an old file, whose milestones fulfil no duty, is read as before", () => {
  const text = readFileSync(FILE, "utf8").replace(/^ {8}fulfils: .*\n/m, "");
  const old = parsePlan(text).plan as Plan;
  expect(allMilestones(old).every(({ fulfils }) => fulfils.length === 0)).toBe(true);
  expect(expected(old, "IV.12.2")).toBe("2024-11-10");
});

test("a milestone that fulfils a duty which there is not is named with the nearest code", () => {
  const text = readFileSync(FILE, "utf8").replace("fulfils: [IV.12.2]", "fulfils: [IV.12.22]");
  const { problems } = parsePlan(text);
  expect(problems?.map((problem) => formatProblem("plan", problem, "en"))).toEqual([
    expect.stringContaining('milestone THD-KE-HOACH: unknown duty "IV.12.22"'),
  ]);
});
