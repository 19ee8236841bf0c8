import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatProblem } from "../../src/plan/findings.ts";
import { loadPlan, parsePlan } from "../../src/plan/load.ts";
import { progressTo, targetIn, untoldTargets } from "../../src/reports/targets.ts";

const FILE = "test/fixtures/plans/xa-theo-quy-2026.yaml";
const plan = loadPlan(FILE);

test.each<[at: number, value: Parameters<typeof progressTo>[1], percent: number, met: boolean]>([
  [4, 0, 0, false],
  [4, 3, 75, false],
  [4, 4, 100, true],
  [4, 6, 150, true],
  [3, 2.999, 99, false],
  // Of a ratio the target is a share.
  [30, { part: 3, whole: 10 }, 100, true],
  [30, { part: 1, whole: 4 }, 83, false],
  [30, { part: 0, whole: 0 }, 0, false],
])("of a target of %s the value %j is %s percent, met: %s", (atLeast, value, percent, met) => {
  expect(progressTo({ atLeast }, value)).toEqual({ percent, met });
});

test("a target stands beside the figure of its units in its area, and nowhere else", () => {
  const figure = { code: "so_buoi" };
  expect(targetIn(plan, "thon-1", "A", figure)?.code).toBe("MUC-1");
  expect(targetIn(plan, "thon-1", "B", figure)).toBeNull();
  expect(targetIn(plan, "phong-vhxh", "A", figure)).toBeNull();
  expect(targetIn(loadPlan("prisma/plans/loc-binh-2024.yaml"), "06562", "II.1", figure)).toBeNull();
});

test("a target of which nothing was told is named", () => {
  const told = { area: "A", reports: 1, values: { so_buoi: 0 }, missing: {} };
  expect(untoldTargets(plan, "thon-1", { areas: [told] }).map(({ code }) => code)).toEqual([
    "MUC-2",
  ]);
  expect(untoldTargets(plan, "phong-vhxh", { areas: [] })).toEqual([]);
});

test.each([
  [
    "figure: so_buoi",
    "figure: so_bui",
    'chỉ tiêu MUC-1: không có số liệu "so_bui" (cần: có thể là so_buoi)',
  ],
  ["atLeast: 4", "atLeast: 0", "chỉ tiêu MUC-1: atLeast đang là 0 (cần: số lớn hơn 0)"],
  [
    "figure: so_buoi\n    units: [cac-thon]",
    "figure: so_buoi\n    units: [phong-vhxh]",
    "chỉ tiêu MUC-1: không nhiệm vụ nào ở đó hỏi phong-vhxh số liệu so_buoi (cần: đơn vị có nhiệm vụ hỏi số liệu này)",
  ],
  [
    "figures: [can_bo]",
    "figures: [can_bo, so_buoi]",
    "chỉ tiêu MUC-1: so_buoi được hỏi ở nhiều nội dung (cần: area: một trong A, B)",
  ],
])("a target that nothing can be told beside is a mistake: %s → %s", (from, to, said) => {
  const { problems } = parsePlan(readFileSync(FILE, "utf8").replace(from, to));
  const lines = problems?.map((problem) => formatProblem("x", problem, "vi")) ?? [];
  expect(lines.map((line) => line.replace(/^x:\d+:\d+: /, ""))).toEqual([said]);
});
