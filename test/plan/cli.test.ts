import { describe, expect, test } from "vitest";
import { run } from "../../src/plan/cli.ts";

function plan(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const print = (line: string) => out.push(line);
  const complain = (line: string) => err.push(line);
  const code = run(args, { BOT_LANGUAGE: "en" }, { print, complain });
  return { code, out, err };
}

describe("npm run plan -- check FILE", () => {
  test("sums up a file that is fine", () => {
    const file = "prisma/plans/loc-binh-2024.yaml";
    expect(plan("check", file)).toEqual({
      code: 0,
      out: [
        `${file}: loc-binh-2024 is fine: 6 areas, 42 duties, 37 units (36 report), 2 deadlines, 6 milestones (special months: 1)`,
      ],
      err: [],
    });
  });

  test("prints every problem of a file that is not", () => {
    const file = "test/fixtures/plans/broken.yaml";
    expect(plan("check", file)).toEqual({
      code: 1,
      out: [
        '1:1: section "weeklyPost" is missing',
        '9:11: plan: issued is "2026-02-30" (expected a day of the calendar, written 2024-06-14)',
        "14:17: there is no calendar at test/fixtures/plans/nowhere.yaml (expected a file)",
        '24:3: office: unknown key "telephone" (expected one of unit, name, controller, fileMark, reportsTo, recipients, hotlines, filesPerDay, megabytesPerDay, retention)',
        "32:48: reminder toi: 20:00 is outside working hours (expected 07:30–17:00)",
        "42:13: unit thon-2 is written twice (expected each code once, or periods of validity that do not overlap)",
        '54:13: duty 1: unknown area "B" (expected one of A)',
        '55:21: duty 1: unknown unit or group "thon-3" (expected thon-1, perhaps)',
        "63:16: deadline NAM: the last on-time day 2027-12-14 is outside the plan's period (expected within 2026-01-01 to 2026-12-31)",
        "64:37: deadline NAM: the period ends on 2026-01-01, before it begins on 2026-12-14 (expected 2026-12-14 or later)",
      ].map((problem) => `${file}:${problem}`),
      err: [],
    });
  });

  test("says how it is used", () => {
    const usage = "Usage: npm run plan -- check FILE [--language vi|en]";
    for (const args of [
      [],
      ["check"],
      ["chek", "a.yaml"],
      ["check", "a.yaml", "b.yaml"],
      ["check", "a", "--language", "fr"],
    ]) {
      expect(plan(...args)).toEqual({ code: 2, out: [], err: [usage] });
    }
    expect(plan("check", "nowhere.yaml").code).toBe(2);
  });
});
