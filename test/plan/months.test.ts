import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatProblem } from "../../src/plan/findings.ts";
import { loadPlan, parsePlan } from "../../src/plan/load.ts";
import { monthsSaid } from "../../src/plan/months.ts";
import { occasionsOf } from "../../src/plan/occasions.ts";

const FILE = "test/fixtures/plans/xa-hai-thang-2026.yaml";
const plan = loadPlan(FILE);

describe("a plan with two special months", () => {
  test("has the milestones, duties and occasions of each", () => {
    const months = plan.months.map(({ code, countsFrom, milestones }) => [
      code,
      countsFrom,
      milestones.map((milestone) => milestone.code),
    ]);
    expect(months).toEqual([
      ["TRE", "2026-05-25", ["TRE-PHAT-DONG", "TRE-DIEN-DAN", "TRE-TONG-KET"]],
      ["GIA-DINH", "2026-06-15", ["GD-RA-QUAN"]],
    ]);
    expect(plan.duties.map(({ code, month }) => [code, month])).toEqual([
      ["A.1", null],
      ["A.2", "TRE"],
      ["B.1", "GIA-DINH"],
    ]);
    expect(occasionsOf(plan).map(({ code, month }) => [code, month])).toEqual([
      ["TRE-TONG-KET", "TRE"],
      ["BC-GIA-DINH", "GIA-DINH"],
      ["NAM", null],
    ]);
  });

  test("a duty's season is that of its own month", () => {
    expect(plan.duties.map(({ code, expectedFrom }) => [code, expectedFrom])).toEqual([
      ["A.1", "2026-01-01"],
      // The day of the notice of the milestone that is the same.
      ["A.2", "2026-06-18"],
      ["B.1", "2026-06-15"],
    ]);
  });

  test.each([
    ["Kế hoạch tháng hành động vì trẻ em", ["TRE"]],
    ["thang tre em lam den dau roi", ["TRE"]],
    ["THÁNG CAO ĐIỂM PHÒNG CHỐNG BẠO LỰC GIA ĐÌNH rồi tháng trẻ em", ["GIA-DINH", "TRE"]],
    ["tháng hành động", []],
    ["trong tháng trẻ embe", []],
  ])("%s", (text, codes) => {
    expect(monthsSaid(plan, text).map(({ month }) => month.code)).toEqual(codes);
  });

  test("the longest name is meant where one begins another", () => {
    const [first, second] = plan.months;
    if (!first || !second) throw new Error("It has two");
    const months = [{ ...second, shortName: "Tháng hành động" }, first];
    const said = (text: string) => monthsSaid({ months }, text).map(({ month }) => month.code);
    expect(said("tháng hành động vì trẻ em")).toEqual(["TRE"]);
    expect(said("tháng hành động, và tháng hành động vì trẻ em")).toEqual(["GIA-DINH", "TRE"]);
  });
});

test("a file that knows of one month says the same as one that lists it", () => {
  const listed = loadPlan("prisma/plans/loc-binh-2024.yaml");
  const text = readFileSync("prisma/plans/loc-binh-2024.yaml", "utf8");
  const [before = "", month = ""] = text.split("\nmonths:\n");
  const [head = "", milestones = ""] = month.split("\n    milestones:\n");
  const old = [
    before.replaceAll("    month: THD\n", "    actionMonth: true\n"),
    `actionMonth:\n${head.replace("  - code: THD\n", "").replaceAll("\n    ", "\n  ").replace(/^ {4}/, "  ")}`,
    `milestones:\n${milestones.replaceAll(/^ {4}/gm, "")}`,
  ].join("\n");
  const parsed = parsePlan(old);
  expect(parsed.problems).toBeNull();
  // What is read from the calendar beside the file is not in question here.
  const same = parsePlan(text);
  expect(parsed.plan).toEqual(same.plan);
  expect(parsed.plan?.months[0]?.milestones).toHaveLength(6);
  expect(listed.months[0]?.code).toBe("THD");
});

describe("mistakes are told in a clerk's words", () => {
  const good = readFileSync(FILE, "utf8");
  const said = (language: "vi" | "en", ...edits: readonly (readonly [string, string])[]) => {
    const text = edits.reduce((before, [old, by]) => {
      expect(before).toContain(old);
      return before.replace(old, by);
    }, good);
    const parsed = parsePlan(text);
    return (parsed.plan ? parsed.warnings : parsed.problems).map((one) =>
      formatProblem("plan", one, language).replace(/^plan:\d+:\d+: /, ""),
    );
  };

  test.each<[name: string, edits: [string, string][], vi: string[], en: string[]]>([
    ["nothing is wrong", [], [], []],
    [
      "a duty of a month that there is not",
      [["    month: TRE\n", "    month: TRER\n"]],
      ['nhiệm vụ A.2: không có tháng "TRER" (cần: có thể là TRE)'],
      ['duty A.2: unknown month "TRER" (expected TRE, perhaps)'],
    ],
    [
      "a month by its name",
      [["    month: TRE\n", "    month: Tháng hành động vì trẻ em\n"]],
      ['nhiệm vụ A.2: không có tháng "Tháng hành động vì trẻ em" (cần: có thể là TRE)'],
      ['duty A.2: unknown month "Tháng hành động vì trẻ em" (expected TRE, perhaps)'],
    ],
    [
      "a report of a special month that does not say of which",
      [
        [
          "    month: GIA-DINH\n    units: [cac-thon, hoi-pn]\n\nmonths",
          "    units: [cac-thon, hoi-pn]\n\nmonths",
        ],
      ],
      ["hạn báo cáo BC-GIA-DINH: thiếu month (cần: một trong: TRE, GIA-DINH)"],
      ["deadline BC-GIA-DINH: month is missing (expected one of TRE, GIA-DINH)"],
    ],
    [
      "a report of the year with a month",
      [["    kind: year\n", "    kind: year\n    month: TRE\n"]],
      ["hạn báo cáo NAM có month nhưng kind là year (cần: kind: special-month, hoặc bỏ month)"],
      [
        "deadline NAM has a month, but its kind is year (expected kind: special-month, or no month)",
      ],
    ],
    [
      "milestones beside the list of months, as a file with one month has them",
      [
        [
          "months:\n",
          "milestones:\n  - { code: MO, name: Mở đầu, day: 2026-06-01, units: [thon-1] }\n\nmonths:\n",
        ],
      ],
      [
        'tệp có danh sách months mà vẫn còn phần "milestones" (cần: ghi trong months, các mốc ghi ở milestones của tháng đó)',
      ],
      [
        'the file has a list of months and still a section "milestones" (expected an entry of months, its milestones below it)',
      ],
    ],
    [
      "a duty that is marked as in a file with one month",
      [["    month: TRE\n", "    actionMonth: true\n"]],
      [
        "nhiệm vụ A.2: actionMonth không nói là tháng nào (cần: month: mã của tháng; với hạn báo cáo thêm kind: special-month)",
      ],
      [
        "duty A.2: actionMonth does not say which month (expected month: the month's code; of a deadline kind: special-month as well)",
      ],
    ],
    [
      "two months of one code",
      [
        ["  - code: GIA-DINH\n", "  - code: TRE\n"],
        ["    month: GIA-DINH\n\ndeadlines", "    month: TRE\n\ndeadlines"],
        ["    month: GIA-DINH\n    units", "    month: TRE\n    units"],
      ],
      ["tháng TRE được ghi hai lần (cần: mỗi mã một lần)"],
      ["month TRE is written twice (expected each code once)"],
    ],
    [
      "two months of one name",
      [["shortName: Tháng cao điểm phòng, chống bạo lực gia đình\n", "shortName: Tháng trẻ em\n"]],
      [
        'tháng GIA-DINH: "thang tre em" cũng là tên gọi của tháng TRE (cần: tên gọi phân biệt được các tháng, kể cả khi gõ không dấu)',
      ],
      [
        'month GIA-DINH: "thang tre em" is also what month TRE is called (expected names that tell the months apart, typed without diacritics too)',
      ],
    ],
    [
      "a name that begins another",
      [
        [
          "shortName: Tháng cao điểm phòng, chống bạo lực gia đình\n",
          "shortName: Tháng hành động\n",
        ],
      ],
      [
        'lưu ý: tháng GIA-DINH: tên gọi là phần đầu của "Tháng hành động vì trẻ em năm 2026", dễ hiểu lầm khi người dùng gõ tắt (cần: tên gọi phân biệt được các tháng, kể cả khi gõ không dấu)',
      ],
      [
        'warning: month GIA-DINH: what it is called begins "Tháng hành động vì trẻ em năm 2026", so a short form may be misread (expected names that tell the months apart, typed without diacritics too)',
      ],
    ],
    [
      "a milestone far from its own month",
      [["        day: 2026-06-15\n", "        day: 2026-09-15\n"]],
      [
        "mốc GD-RA-QUAN: ngày 2026-09-15 quá xa Tháng cao điểm phòng, chống bạo lực gia đình năm 2026 (cần: 2026-05-15 đến 2026-08-15)",
      ],
      [
        "milestone GD-RA-QUAN: 2026-09-15 is too far from Tháng cao điểm phòng, chống bạo lực gia đình năm 2026 (expected 2026-05-15 to 2026-08-15)",
      ],
    ],
    [
      "a milestone with a mistake of its own",
      [["        name: Ra quân\n", ""]],
      [
        "tháng GIA-DINH: thiếu milestones[0].name (cần: chữ; nếu chỉ gồm chữ số thì đặt trong ngoặc kép)",
      ],
      [
        "month GIA-DINH: milestones[0].name is missing (expected a text; digits alone need quotes around them)",
      ],
    ],
  ])("%s", (_name, edits, vi, en) => {
    expect(said("vi", ...edits)).toEqual(vi);
    expect(said("en", ...edits)).toEqual(en);
  });
});
