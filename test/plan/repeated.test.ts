import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isWithin } from "../../src/plan/day.ts";
import { formatProblem } from "../../src/plan/findings.ts";
import { loadPlan, parsePlan } from "../../src/plan/load.ts";
import type { Plan } from "../../src/plan/model.ts";

const FILE = "test/fixtures/plans/xa-theo-quy-2026.yaml";
const text = readFileSync(FILE, "utf8");

const monthly = (dueBefore: string, from: string, to: string) =>
  parsePlan(
    text
      .replace("quý {kỳ} năm", "tháng {kỳ} năm")
      .replace("dueBefore: 2026-03-15", `dueBefore: ${dueBefore}`)
      .replace("{ from: 2026-01-01, to: 2026-03-14 }", `{ from: ${from}, to: ${to} }`)
      .replace("kind: quarter\n    repeat: quarter", "kind: month\n    repeat: month"),
  );

test("a quarter's report is written once and owed four times, each with its name and days", () => {
  const { deadlines, duties } = loadPlan(FILE);
  expect(
    deadlines.map(({ code, name, wording, dueBefore, period }) => [
      ...[code, name, wording, dueBefore, period.from, period.to],
    ]),
  ).toEqual([
    [
      "QUY-1",
      "Báo cáo quý I năm 2026",
      "trước ngày 15/3/2026",
      "2026-03-15",
      "2026-01-01",
      "2026-03-14",
    ],
    [
      "QUY-2",
      "Báo cáo quý II năm 2026",
      "trước ngày 15/6/2026",
      "2026-06-15",
      "2026-04-01",
      "2026-06-14",
    ],
    [
      "QUY-3",
      "Báo cáo quý III năm 2026",
      "trước ngày 15/9/2026",
      "2026-09-15",
      "2026-07-01",
      "2026-09-14",
    ],
    [
      "QUY-4",
      "Báo cáo quý IV năm 2026",
      "trước ngày 15/12/2026",
      "2026-12-15",
      "2026-10-01",
      "2026-12-14",
    ],
    [
      "9T",
      "Báo cáo 09 tháng đầu năm 2026",
      "trước ngày 20/9/2026",
      "2026-09-20",
      "2026-01-01",
      "2026-09-19",
    ],
  ]);
  // The duty that it fulfils is fulfilled by each of them.
  expect(duties.find(({ code }) => code === "C.1")?.fulfilledBy).toEqual({
    kind: "deadline",
    deadlines: ["QUY-1", "QUY-2", "QUY-3", "QUY-4", "9T"],
  });
});

test("a month's report: the last day of a month is followed by the last day of the next", () => {
  const { plan } = monthly("2026-02-03", "2026-01-01", "2026-01-31");
  const months = plan?.deadlines.filter(({ kind }) => kind === "month") ?? [];
  expect(months.map(({ period }) => period.to).slice(0, 4)).toEqual([
    ...["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"],
  ]);
  expect(months.map(({ name }) => name).slice(0, 2)).toEqual([
    ...["Báo cáo tháng 1 năm 2026", "Báo cáo tháng 2 năm 2026"],
  ]);
  // December's would be due when the plan has ended.
  expect(months).toHaveLength(11);
});

test("months do not overlap and leave no day out, whatever the first one's days", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 27 }), (day) => {
      const to = addDays("2026-01-31", day);
      const { plan } = monthly(addDays(to, 1), addDays("2026-01-01", day), to);
      const months = (plan as Plan).deadlines.filter(({ kind }) => kind === "month");
      expect(months.length).toBeGreaterThan(8);
      for (const [i, { period, dueBefore }] of months.entries()) {
        expect(isWithin(period.to, (plan as Plan).period)).toBe(true);
        expect(dueBefore > period.from).toBe(true);
        const next = months[i + 1];
        if (next) expect(next.period.from).toBe(addDays(period.to, 1));
      }
    }),
  );
});

test("a name that does not say which one is a mistake: two reports would be called alike", () => {
  const { problems } = parsePlan(text.replace("quý {kỳ} năm", "quý năm"));
  expect(problems?.map((problem) => formatProblem("plan", problem, "vi"))).toEqual([
    'plan:82:11: nhiều báo cáo cùng mang tên "Báo cáo quý năm 2026" (cần: {kỳ} trong tên, bot thay bằng số của tháng, quý)',
  ]);
});

test("a period from the 31st is a mistake: not every month has one", () => {
  const { problems } = monthly("2026-03-03", "2026-01-31", "2026-03-01");
  expect(problems?.map((problem) => formatProblem("plan", problem, "vi"))).toEqual([
    expect.stringContaining("lặp lại từ 2026-01-31, là ngày không phải tháng nào cũng có"),
  ]);
});
