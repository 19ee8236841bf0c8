import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stateAt } from "../../src/deadlines/deadline.ts";
import type { ReportFact } from "../../src/deadlines/facts.ts";
import { addDays, instantOf } from "../../src/plan/day.ts";
import { deadlineOfDuty, lastOnTimeDay, unitsOwing } from "../../src/plan/deadlines.ts";
import { formatProblem } from "../../src/plan/findings.ts";
import { loadPlan, parsePlan } from "../../src/plan/load.ts";
import { occasionsOf } from "../../src/plan/occasions.ts";
import { readPlanFile } from "../oracle/plan-file.ts";

const FILE = "test/fixtures/plans/xa-co-han-2026.yaml";
const plan = loadPlan(FILE);
const text = readFileSync(FILE, "utf8");
const said = (changed: string) =>
  (parsePlan(changed).problems ?? [])
    .map((problem) => formatProblem("plan", problem, "vi"))
    .join("\n");

test("each time of a duty is a duty, expected from its period on and owed until its day", () => {
  // Worked out a second time from the file, sharing no code.
  const oracle = readPlanFile(FILE);
  expect(
    plan.duties.map(({ code, units, expectedFrom }) => {
      const due = deadlineOfDuty(plan, code);
      return { code, units, from: expectedFrom, last: due && lastOnTimeDay(due) };
    }),
  ).toEqual(oracle.duties.map(({ code, units, from, last }) => ({ code, units, from, last })));
  expect(plan.duties.map(({ title }) => title).slice(1, 5)).toEqual([
    ...["Sinh hoạt gia đình quý I", "Sinh hoạt gia đình quý II"],
    ...["Sinh hoạt gia đình quý III", "Sinh hoạt gia đình quý IV"],
  ]);
  // Task reports meet it: nobody is asked for a periodic report.
  expect(occasionsOf(plan).map(({ code }) => code)).toEqual(["NAM"]);
});

test("the office owes its own duty; a unit that closed before the day hands it on", () => {
  const owing = (code: string, asOf: string) => {
    const deadline = deadlineOfDuty(plan, code);
    return deadline ? unitsOwing(plan, deadline, asOf).map(({ unit }) => unit.code) : null;
  };
  expect(owing("A.3", "2026-06-01")).toEqual(["phong-vhxh"]);
  expect(owing("A.2-1", "2026-03-01")).toEqual(["thon-1", "thon-2", "thon-3"]);
  expect(owing("A.2-3", "2026-08-01")).toEqual(["thon-1", "thon-2"]);
});

test("after a merger each part needs a report, whoever sent what and when", () => {
  const deadline = deadlineOfDuty(plan, "A.2-2");
  const heir = plan.units.find(({ code }) => code === "thon-2");
  if (!deadline || !heir) throw new Error("The fixture has both");
  const sentOn = fc.option(
    fc.integer({ min: 0, max: 364 }).map((days) => addDays("2026-01-01", days)),
  );
  fc.assert(
    fc.property(sentOn, sentOn, sentOn, (own, again, closed) => {
      const nine = (day: string) => instantOf(day, "09:00", plan.timeZone);
      const end = "2026-06-30";
      const fact = (from: string, first: string, since?: string): ReportFact => ({
        ...{ unit: "thon-2", nil: false, submittedAt: nine(first) },
        task: { from, since: since ? { [end]: nine(since) } : {} },
      });
      const days = [own, again].filter((day) => day !== null).toSorted();
      const [first] = days;
      const since = days.find((day) => day > end);
      const isClosedTold = closed !== null && closed <= end;
      const reports = [
        ...(first ? [fact("thon-2", first, since)] : []),
        ...(isClosedTold ? [fact("thon-3", closed)] : []),
      ];
      const facts = { reports, papers: [], extensions: [], handed: [], lapsed: [] };
      const at = instantOf("2026-12-31", "23:00", plan.timeZone);
      const { metAt } = stateAt(plan, deadline, heir, facts, at, "2026-08-01");
      const parts = [first, isClosedTold ? closed : since];
      const met = parts.includes(undefined) ? null : (parts.toSorted().at(-1) ?? null);
      expect(metAt).toEqual(met && nine(met));
    }),
  );
});

test("of what was not due before a village closed, nobody owes its part", () => {
  const deadline = deadlineOfDuty(plan, "A.2-3");
  const heir = plan.units.find(({ code }) => code === "thon-2");
  if (!deadline || !heir) throw new Error("The fixture has both");
  const submittedAt = instantOf("2026-06-29", "09:00", plan.timeZone);
  const early = { unit: "thon-2", nil: false, submittedAt, task: { from: "thon-2", since: {} } };
  const facts = { reports: [early], papers: [], extensions: [], handed: [], lapsed: [] };
  const at = instantOf("2026-09-24", "23:00", plan.timeZone);
  expect(stateAt(plan, deadline, heir, facts, at)).toMatchObject({ lacking: [] });
});

test("what is wrong is said in the clerk's words", () => {
  expect(said(text.replace("gia đình quý {kỳ}", "gia đình mỗi quý"))).toMatch(
    /nhiều báo cáo cùng mang tên "Sinh hoạt gia đình mỗi quý"/,
  );
  expect(said(text.replace("      period: { from: 2026-01-01, to: 2026-03-31 }\n", ""))).toMatch(
    /nhiệm vụ A\.2 lặp lại nhưng chưa ghi kỳ đầu tiên từ ngày nào đến ngày nào/,
  );
  expect(said(text.replace("dueBefore: 2026-06-25", "dueBefore: 2027-06-25"))).toMatch(
    /nhiệm vụ A\.3: ngày cuối còn đúng hạn 2027-06-24 nằm ngoài thời gian của Kế hoạch/,
  );
  expect(said(text.replace("code: NAM", "code: A.1"))).toMatch(/A\.1 vừa là mã của/);
});

test("a wording of another day is warned of", () => {
  const { warnings } = parsePlan(
    text.replace("trước ngày 25/6/2026 }", "trước ngày 25/7/2026 }"),
  ) as {
    warnings: readonly Parameters<typeof formatProblem>[1][];
  };
  expect(warnings.map((one) => formatProblem("plan", one, "vi")).join("\n")).toMatch(
    /A\.3.*25\/7\/2026/,
  );
});
