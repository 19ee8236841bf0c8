import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatProblem } from "../../src/plan/findings.ts";
import { parsePlan } from "../../src/plan/load.ts";

const good = readFileSync("test/fixtures/plans/xa-na-duong-2026.yaml", "utf8");

/** Every problem after replacing one passage, as the command line prints it. */
function problemsOf(text: string): string[] {
  const parsed = parsePlan(text);
  return (parsed.plan ? parsed.warnings : parsed.problems).map((p) =>
    formatProblem("plan", p, "en"),
  );
}

function edited(...edits: readonly (readonly [old: string, by: string])[]): string {
  return edits.reduce((text, [old, by]) => {
    expect(text.split(old), `"${old}" stands once in the file`).toHaveLength(2);
    return text.replace(old, by);
  }, good);
}

/** Line and column of the mark `⟦` in the text, and the text without it. */
function marked(text: string): { text: string; at: string } {
  const before = text.slice(0, text.indexOf("⟦"));
  const line = before.split("\n").length;
  const column = before.length - before.lastIndexOf("\n");
  return { text: text.replace("⟦", ""), at: `plan:${line}:${column}` };
}

test("the fixture itself is fine", () => {
  expect(problemsOf(good)).toEqual([]);
});

// The mark ⟦ shows where the problem must be reported.
const cases: [name: string, old: string, by: string, problem: string][] = [
  [
    "an unknown key",
    "    shortName: Thôn Toòng Giành",
    "    ⟦shortname: Thôn Toòng Giành\n    shortName: Thôn Toòng Giành",
    'unit thon-toong-gianh: unknown key "shortname" (expected shortName, perhaps)',
  ],
  [
    "a missing key",
    "- code: tram-y-te\n    kind: don-vi-su-nghiep",
    "- ⟦code: tram-y-te",
    "unit tram-y-te: kind is missing (expected a text; digits alone need quotes around them)",
  ],
  [
    "a key without a value",
    "title: Khám sức khỏe trẻ em",
    "⟦title:",
    "duty 1.b: title is empty (expected a text; digits alone need quotes around them)",
  ],
  [
    "a code of digits without quotes",
    'code: "2"',
    "code: ⟦2",
    "duty no. 4: code is 2 (expected a text; digits alone need quotes around them)",
  ],
  [
    "a code too long for the button that carries it",
    "code: 1.b",
    "code: ⟦kham-suc-khoe-tre-em-1.b",
    'duty kham-suc-khoe-tre-em-1.b: code is "kham-suc-khoe-tre-em-1.b" (expected at most 22 bytes, which are 22 letters without marks)',
  ],
  [
    "a word where a number belongs",
    "warnAbove: 300",
    "warnAbove: ⟦nhiều",
    'figure ho_gia_dinh: warnAbove is "nhiều" (expected a number)',
  ],
  [
    "an unknown kind of figure",
    "label: Chi phí\n    kind: money",
    "label: Chi phí\n    kind: ⟦tiền",
    'figure chi_phi: kind is "tiền" (expected one of count, money, decimal, ratio, document, yes-no, text)',
  ],
  [
    "an unknown way to fulfil a duty",
    "fulfilledBy: { kind: deadline, deadlines: [GIUA-NAM, CUOI-NAM] }",
    "fulfilledBy: { kind: ⟦deadlines }",
    'duty 2: fulfilledBy.kind is "deadlines" (expected kind: task, kind: obstacle, or kind: deadline with deadlines)',
  ],
  [
    "a day that does not exist",
    "dueBefore: 2026-07-01",
    "dueBefore: ⟦2026-02-30",
    'deadline GIUA-NAM: dueBefore is "2026-02-30" (expected a day of the calendar, written 2024-06-14)',
  ],
  [
    "a day written as people write it",
    "issued: 2026-01-15",
    "issued: ⟦15/01/2026",
    'plan: issued is "15/01/2026" (expected a day of the calendar, written 2024-06-14)',
  ],
  [
    "a time zone that does not exist",
    "timeZone: Asia/Ho_Chi_Minh",
    "timeZone: ⟦Asia/Lang_Son",
    'plan: timeZone is "Asia/Lang_Son" (expected the name of a time zone, such as Asia/Ho_Chi_Minh)',
  ],
  [
    "an unknown section",
    "weeklyPost:",
    "⟦dailyPost: {}\nweeklyPost:",
    'unknown section "dailyPost" (expected one of plan, office, weeklyPost, officeLists, actionMonth, lexicon, workingHours, reminders, unitKinds, units, groups, areas, figures, figureGroups, duties, deadlines, targets, months, milestones)',
  ],
  [
    "a key written twice",
    "    evidence: nội dung vận động",
    "    evidence: nội dung vận động\n    ⟦evidence: khác",
    'key "evidence" is written twice (expected each key once)',
  ],
  [
    "an unknown unit, with a guess",
    "units: [tram-y-te, thcs-na-duong]",
    "units: [⟦tram-yte, thcs-na-duong]",
    'duty 1.b: unknown unit or group "tram-yte" (expected tram-y-te, perhaps)',
  ],
  [
    "an unknown area",
    "areas: [B, A]",
    "areas: [B, ⟦Z9]",
    'duty 1.b: unknown area "Z9" (expected one of A, B)',
  ],
  [
    "an unknown figure",
    "figures: [bo_tre_em]",
    "figures: [bo_tre_em, ⟦so_lop]",
    'duty 1.b: unknown figure "so_lop" (expected one of ho_gia_dinh, tre_em, tre_em_gai, chi_phi, bo_tre_em)',
  ],
  [
    "an unknown deadline",
    "deadlines: [GIUA-NAM, CUOI-NAM]",
    "deadlines: [GIUA-NAM, ⟦CUOI_NAM]",
    'duty 2: unknown deadline "CUOI_NAM" (expected CUOI-NAM, perhaps)',
  ],
  [
    "an unknown kind of unit",
    "kind: thon\n    name: Thôn Toòng Giành",
    "kind: ⟦khu-pho\n    name: Thôn Toòng Giành",
    'unit thon-toong-gianh: unknown unit kind "khu-pho" (expected one of phong, thon, don-vi-su-nghiep, doan-the)',
  ],
  [
    "an unknown successor",
    "successors: [thon-pac-dau-moi, thon-toong-gianh]",
    "successors: [⟦ban-pac-dau, thon-toong-gianh]",
    'unit thon-pac-dau: unknown unit "ban-pac-dau" (expected one of phong-vhxh, thon-toong-gianh, thon-pac-dau, thon-pac-dau-moi, thcs-na-duong, tram-y-te, hoi-phu-nu, doan-thanh-nien)',
  ],
  [
    "successors of a unit that goes on",
    "    validTo: 2026-06-30\n    successors: [",
    "    successors: ⟦[",
    "unit thon-pac-dau has successors but no last day (expected validTo, or no successors)",
  ],
  [
    "validity the wrong way round",
    "    validTo: 2026-06-30\n",
    "    validFrom: 2026-08-01\n    validTo: ⟦2026-06-30\n",
    "unit thon-pac-dau: validTo 2026-06-30 is before validFrom 2026-08-01 (expected 2026-08-01 or later)",
  ],
  [
    "a group named like a unit",
    "- { code: cac-thon, name: Các thôn, kinds: [thon] }",
    "- { code: cac-thon, name: Các thôn, kinds: [thon] }\n  - { code: ⟦tram-y-te, name: Trạm, kinds: [thon] }",
    "tram-y-te names both a group and a unit (expected another code)",
  ],
  [
    "a whole that does not exist",
    "partOf: tre_em",
    "partOf: ⟦tre_nho",
    'figure tre_em_gai: unknown figure "tre_nho" (expected one of ho_gia_dinh, tre_em, tre_em_gai, chi_phi)',
  ],
  [
    "a split of nothing",
    "    warnAbove: 500\n",
    "    warnAbove: 500\n    split: ⟦gioi\n",
    'figure tre_em: split "gioi" of no whole (expected partOf beside split)',
  ],
  [
    "limits out of order",
    "refuseAbove: 3000",
    "refuseAbove: ⟦200",
    "figure ho_gia_dinh: refuseAbove 200 is below warnAbove 300 (expected at least 300)",
  ],
  [
    "a part asked before its whole",
    "figures: [bo_tre_em]",
    "figures: [⟦tre_em_gai, tre_em]",
    "duty 1.b asks tre_em_gai before its whole tre_em (expected tre_em first)",
  ],
  [
    "a figure asked twice",
    "figures: [bo_tre_em]",
    "figures: [bo_tre_em, ⟦tre_em]",
    "duty 1.b asks tre_em twice (expected each figure once)",
  ],
  [
    "a period that ends before it begins",
    "period: { from: 2026-01-01, to: 2026-06-20 }",
    "period: { from: 2026-06-20, to: ⟦2026-01-01 }",
    "deadline GIUA-NAM: the period ends on 2026-01-01, before it begins on 2026-06-20 (expected 2026-06-20 or later)",
  ],
  [
    "a deadline outside the plan's period",
    "dueBefore: 2026-12-01",
    "dueBefore: ⟦2027-12-01",
    "deadline CUOI-NAM: the last on-time day 2027-11-30 is outside the plan's period (expected within 2026-01-01 to 2026-12-31)",
  ],
  [
    "a year that the period does not touch",
    "year: 2026",
    "year: ⟦2025",
    "plan: the period has no day of the year 2025 (expected the year of the period)",
  ],
  [
    "a reminder outside working hours",
    'at: "14:00"',
    'at: ⟦"12:00"',
    "reminder qua-han: 12:00 is outside working hours (expected 07:00–11:30 or 13:30–17:00)",
  ],
  [
    "a weekly post outside working hours",
    'weekday: 1, at: "08:00"',
    'weekday: 1, at: ⟦"17:00"',
    "weeklyPost: 17:00 is outside working hours (expected 07:00–11:30 or 13:30–17:00)",
  ],
  [
    "an office list outside working hours",
    'weeklyPost: { weekday: 1, at: "08:00" }',
    'weeklyPost: { weekday: 1, at: "08:00" }\nofficeLists: { overdue: ⟦"12:00", milestones: "14:00" }',
    "officeLists: overdue: 12:00 is outside working hours (expected 07:00–11:30 or 13:30–17:00)",
  ],
  [
    "a reminder that speaks on a day off before the last day",
    'count: working, at: "07:30", to: [principal]',
    'count: working, at: "07:30", daysOff: ⟦true, to: [principal]',
    "reminder truoc-3: daysOff on another day (expected it only at the last on-time day (days: 0, count: calendar))",
  ],
  [
    "working hours that overlap",
    'from: "13:30"',
    'from: ⟦"11:00"',
    "working hours from 11:00 begin before those until 11:30 end (expected spans in order that do not overlap)",
  ],
  [
    "a milestone without a month",
    "deadlines:\n",
    "milestones: ⟦[{ code: M, name: Mốc, day: 2026-11-20, units: [tat-ca] }]\n\ndeadlines:\n",
    "milestones without a month (expected an entry of months, its milestones below it)",
  ],
];

describe("one mistake gives one message, where it stands", () => {
  test.each(cases)("%s", (_name, old, by, problem) => {
    const { text, at } = marked(edited([old, by]));
    expect(problemsOf(text)).toEqual([`${at}: ${problem}`]);
  });
});

describe("more", () => {
  const check = (text: string, ...expected: string[]) =>
    expect(problemsOf(text).map((problem) => problem.replace(/^plan:\d+:\d+: /, ""))).toEqual(
      expected,
    );

  test("a missing section", () => {
    expect(problemsOf(edited(['weeklyPost: { weekday: 1, at: "08:00" }', ""]))).toEqual([
      'plan:1:1: section "weeklyPost" is missing',
    ]);
  });

  test("a section that is not a list", () => {
    check(
      edited(['workingHours:\n  - { from: "07:00", to: "11:30" }\n  - {', "workingHours: {"]),
      'section "workingHours" is not a list (expected entries that begin with a dash)',
    );
  });

  test("no working hours: nothing could ever be said", () => {
    const hours = /workingHours:\n(?: {2}- .*\n)+/.exec(good)?.[0] ?? "";
    expect(problemsOf(edited([hours, "workingHours: []\n"]))[0]).toMatch(
      /there are no working hours \(expected at least one span\)$/,
    );
  });

  test("milestones whose notices have one code or another hour", () => {
    const month =
      "actionMonth: { name: Tháng, shortName: Tháng, period: { from: 2026-11-15, to: 2026-12-15 }, countsFrom: 2026-11-10 }";
    const notices =
      '[{ code: ngay, days: 0, count: calendar, at: "08:00" }, { code: ngay, days: -3, count: working, at: "06:00" }]';
    check(
      edited([
        "deadlines:\n",
        `${month}\nmilestones:\n  - { code: M, name: Mốc, day: 2026-11-20, units: [tat-ca], notices: ${notices} }\n\ndeadlines:\n`,
      ]),
      "milestone M: notice ngay is written twice (expected each code once)",
      "notice ngay of M: 06:00 is outside working hours (expected 07:00–11:30 or 13:30–17:00)",
    );
  });

  test("a milestone that asks for a report under the code of a deadline", () => {
    const month =
      "actionMonth: { name: Tháng, shortName: Tháng, period: { from: 2026-11-15, to: 2026-12-15 }, countsFrom: 2026-11-10 }";
    const milestone =
      "{ code: CUOI-NAM, name: Mốc, day: 2026-11-20, units: [tat-ca], report: Báo cáo tháng }";
    check(
      edited(["deadlines:\n", `${month}\nmilestones: [${milestone}]\n\ndeadlines:\n`]),
      "CUOI-NAM names both a milestone's report and a deadline (expected another code)",
    );
  });

  test("a unit written twice", () => {
    check(
      edited(["code: doan-thanh-nien", "code: hoi-phu-nu"], [", doan-thanh-nien]", "]"]),
      "unit hoi-phu-nu is written twice (expected each code once, or periods of validity that do not overlap)",
    );
  });

  test("a code may be used again when its first bearer is gone", () => {
    check(
      edited(
        ["code: thon-pac-dau-moi", "code: thon-pac-dau"],
        ["[thon-pac-dau-moi, thon-toong-gianh]", "[thon-pac-dau]"],
      ),
    );
  });

  test("a successor that does not exist on the day after", () => {
    check(
      edited(["validFrom: 2026-07-01", "validFrom: 2026-07-02"]),
      "unit thon-pac-dau: successor thon-pac-dau-moi does not exist on 2026-07-01 (expected a unit that exists on that day)",
    );
  });

  test("a unit that ends without a successor is only a warning", () => {
    const text = edited(["    successors: [thon-pac-dau-moi, thon-toong-gianh]\n", ""]);
    expect(parsePlan(text).plan).not.toBeNull();
    check(
      text,
      "warning: unit thon-pac-dau ends on 2026-06-30 and nobody takes over what it still owes (expected successors)",
    );
  });

  test("a unit that owes nothing is only a warning", () => {
    const text = edited([
      "groups:\n",
      "  - { code: cho, kind: phong, name: Ban quản lý chợ, shortName: Ban chợ }\n\ngroups:\n",
    ]);
    check(text, "warning: unit cho owes nothing (expected a duty or a deadline that names it)");
  });

  test("duties of a unit that is not asked about them are only a warning", () => {
    const text = edited([
      "units: [tram-y-te, thcs-na-duong]",
      "units: [tram-y-te, thcs-na-duong, phong-vhxh]",
    ]);
    check(
      text,
      "warning: unit phong-vhxh is not asked about its duties 1.b (expected hasDuties: true)",
    );
  });

  test("a name that fits two units without diacritics", () => {
    check(
      edited(["aliases: [Toòng Giành]", "aliases: [Toòng Giành, Tram Y te xa]"]),
      'unit tram-y-te: "Trạm Y tế xã" also names unit thon-toong-gianh (expected names that tell units apart, also without diacritics)',
    );
  });

  test("an office that reports to itself", () => {
    check(
      edited(["    shortName: Phòng VH-XH\n    reports: false", "    shortName: Phòng VH-XH"]),
      "unit phong-vhxh is the office and would report to itself (expected reports: false)",
      "warning: unit phong-vhxh owes nothing (expected a duty or a deadline that names it)",
    );
  });

  test("a deadline that binds the office", () => {
    check(
      edited(["kind: year\n    units: [tat-ca]", "kind: year\n    units: [tat-ca, phong-vhxh]"]),
      "deadline CUOI-NAM binds phong-vhxh, which has reports: false (expected units that report)",
    );
  });

  test("figures that are parts of each other", () => {
    check(
      edited(["    warnAbove: 500\n", "    warnAbove: 500\n    partOf: tre_em_gai\n"]),
      "figure tre_em is a part of itself: tre_em → tre_em_gai → tre_em (expected a whole that is not itself a part of it)",
      "figure tre_em_gai is a part of itself: tre_em_gai → tre_em → tre_em_gai (expected a whole that is not itself a part of it)",
      "duty 1.b asks tre_em before its whole tre_em_gai (expected tre_em_gai first)",
    );
  });

  test("a word with two meanings in one duty, also without diacritics", () => {
    check(
      edited(["words: [chi phí, triệu, đồng]", "words: [chi phí, Gia Dinh]"]),
      'duty 1.a: "Gia Dinh" means both ho_gia_dinh and chi_phi (expected a word of its own for each figure)',
    );
  });

  test("a duty that nobody owes, because its group is empty", () => {
    check(
      edited(
        ["groups:\n", "groups:\n  - { code: trong, name: Nhóm trống }\n"],
        ["units: [hoi-phu-nu, doan-thanh-nien]", "units: [trong]"],
      ),
      "nobody owes duty 1.c (expected at least one unit)",
    );
  });

  test("a duty fulfilled by a deadline that does not bind its units", () => {
    check(
      edited(["kind: half-year\n    units: [tat-ca]", "kind: half-year\n    units: [cac-thon]"]),
      "duty 2: deadline GIUA-NAM does not bind thcs-na-duong, tram-y-te, hoi-phu-nu, doan-thanh-nien (expected a deadline that binds every unit of the duty)",
    );
  });

  test("a deadline before its period", () => {
    check(
      edited(["dueBefore: 2026-12-01", "dueBefore: 2026-01-01"]),
      "deadline CUOI-NAM is due before its period begins on 2026-01-01 (expected after 2026-01-01)",
      "deadline CUOI-NAM: the last on-time day 2025-12-31 is outside the plan's period (expected within 2026-01-01 to 2026-12-31)",
    );
  });

  test("a milestone in another season, and an Action Month that counts too late", () => {
    check(
      edited([
        "deadlines:\n",
        `actionMonth:
  name: Tháng vì trẻ em
  shortName: Tháng trẻ em
  period: { from: 2026-06-01, to: 2026-06-30 }
  countsFrom: 2026-06-02

milestones:
  - { code: MO, name: Phát động, day: 2026-06-01, units: [tat-ca] }
  - { code: XA, name: Nhầm tháng, day: 2026-09-01, units: [tat-ca] }

deadlines:
`,
      ]),
      "actionMonth: countsFrom 2026-06-02 is after the month's first day (expected 2026-06-01 or earlier)",
      "milestone XA: 2026-09-01 is too far from Tháng vì trẻ em (expected 2026-05-01 to 2026-07-31)",
    );
  });

  test("all problems at once, in the order of the file, and none that only follows from another", () => {
    check(
      edited(
        ["year: 2026", "year: Bính Ngọ"],
        ["kind: thon\n    name: Thôn Toòng Giành", "name: Thôn Toòng Giành"],
        ["areas: [B, A]", "areas: [B, C]"],
        ["dueBefore: 2026-12-01", "dueBefore: 2026-11-31"],
      ),
      'plan: year is "Bính Ngọ" (expected a whole number)',
      "unit thon-toong-gianh: kind is missing (expected a text; digits alone need quotes around them)",
      'duty 1.b: unknown area "C" (expected one of A, B)',
      'deadline CUOI-NAM: dueBefore is "2026-11-31" (expected a day of the calendar, written 2024-06-14)',
    );
  });

  test("an empty file and a text that is no YAML", () => {
    expect(problemsOf("")[0]).toMatch(/^plan:1:1: the file holds no sections \(expected the/);
    expect(problemsOf("plan: {\n  id: x\nunits: [")).not.toEqual([]);
    expect(problemsOf("plan:\n\tid: x\n")[0]).toMatch(/^plan:2:1: /);
  });
});
