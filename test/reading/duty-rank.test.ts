import { describe, expect, test } from "vitest";
import { loadLexicon } from "../../src/plan/lexicon-file.ts";
import { loadPlan } from "../../src/plan/load.ts";
import type { Plan } from "../../src/plan/model.ts";
import { dutiesOf } from "../../src/plan/units.ts";
import { readQuickReport } from "../../src/reading/quick.ts";
import { seasonsOf } from "../../src/reading/seasons.ts";

const hamlets = loadPlan("test/fixtures/plans/xa-co-han-2026.yaml");
const family = loadPlan("test/fixtures/plans/xa-du-moi-thu-2026.yaml");
const equality = loadPlan("prisma/plans/loc-binh-2024.yaml");
const lexicon = loadLexicon();

/** The duties that a unit's sentence is taken to be about, and whether the first needs no question. */
function meant(plan: Plan, unitCode: string, today: string, text: string) {
  const unit = plan.units.find(({ code }) => code === unitCode);
  if (!unit) throw new Error(`no unit ${unitCode}`);
  const duties = dutiesOf(plan, unit, today)
    .map(({ duty }) => duty)
    .filter(({ fulfilledBy }) => fulfilledBy.kind === "task");
  const asked = new Set(duties.flatMap(({ figures }) => figures));
  const figures = plan.figures.filter(({ code }) => asked.has(code));
  const { period } = plan;
  const given = { today, period, lexicon, duties, figures, seasons: seasonsOf(plan) };
  const reading = readQuickReport(text, given);
  if (reading.kind === "none") throw new Error(`Not read as a report: ${text}`);
  return { first: reading.duties[0], all: reading.duties, isClear: reading.isDutyClear };
}

describe("a duty that comes each quarter is one duty when its words are weighed", () => {
  test.each([
    "Ngày 15/4 thôn tổ chức sinh hoạt 2 buổi",
    "Ngày 15/4 thôn sinh hoạt gia đình 2 buổi",
    "ngay 15/4 thon sinh hoat gia dinh 2 buoi",
  ])("%s", (text) => {
    expect(meant(hamlets, "thon-1", "2026-04-20", text)).toMatchObject({
      first: "A.2-2",
      isClear: true,
    });
  });

  test("of its times the one in whose quarter the day lies comes first", () => {
    const text = "Ngày 15/2 thôn tổ chức sinh hoạt 2 buổi";
    expect(meant(hamlets, "thon-1", "2026-04-20", text).first).toBe("A.2-1");
  });

  test("what is told of another duty stays that one's", () => {
    const text = "Ngày 15/4 thôn tổ chức ngày hội gia đình, 1 buổi";
    expect(meant(hamlets, "thon-1", "2026-04-20", text)).toMatchObject({
      first: "A.4",
      isClear: true,
    });
  });
});

describe("an activity on a day outside its season comes behind the others, and is asked", () => {
  test("banners of May are not the Action Month's", () => {
    const text = "Treo 12 băng rôn, phát 500 tờ rơi trong tháng 5";
    const { first, all } = meant(equality, "06562", "2024-06-11", text);
    expect(first).toBe("IV.12.3");
    expect(all).toContain("IV.12.8");
  });

  test("the same in the Action Month are", () => {
    const text = "Ngày 15/11 xã treo 12 băng rôn, phát 500 tờ rơi";
    expect(meant(equality, "06562", "2024-11-20", text)).toMatchObject({
      first: "IV.12.8",
      isClear: true,
    });
  });

  test("a rally in April is not taken for the autumn's without asking", () => {
    const text = "Ngày 10/4 thôn mít tinh, 60 người dự";
    const { all, isClear } = meant(family, "thon-1", "2026-04-20", text);
    expect(isClear).toBe(false);
    expect(all).toContain("A.5");
    expect(all[0]).not.toBe("A.5");
  });

  test("a plan for the Action Month is issued before it", () => {
    const text =
      "Xã ban hành Kế hoạch số 56/KH-UBND ngày 20/10/2024 tổ chức Tháng hành động vì bình đẳng giới";
    expect(meant(equality, "06562", "2024-11-20", text).all.slice(0, 3)).toContain("IV.12.2");
  });
});

describe("a duty for which no word of its own was said is asked", () => {
  test.each([
    [equality, "06544", "2024-06-14", "clb gđ hp thon ban hoi sh ngay 10/6, 28/32 tv co mat"],
    [equality, "06562", "2024-06-11", "Ngày 5/6 xã tổ chức 2 buổi, 80 người"],
  ] as const)("%#", (plan, unit, today, text) => {
    expect(meant(plan, unit, today, text).isClear).toBe(false);
  });
});

describe("what something cost says nothing of what it was", () => {
  test.each([
    "Ngày 08/3/2024 xã tổ chức tọa đàm về bình đẳng giới, 60 người dự, nữ 40",
    "Sáng 12/4 xã mở hội nghị tuyên truyền Luật bình đẳng giới cho 75 người",
    "15/5 xã nói chuyện chuyên đề với 50 người",
    "Ngày 10/10 xã treo 12 băng rôn, phát 300 tờ rơi",
  ])("%s", (text) => {
    const alone = meant(equality, "06541", "2024-10-20", text);
    for (const cost of ["kinh phí 3 triệu từ ngân sách xã", "chi ngân sách 2.500.000 đồng"])
      expect(meant(equality, "06541", "2024-10-20", `${text}, ${cost}`).first).toBe(alone.first);
  });

  test("where nothing else is told, it is what the report is about", () => {
    const text = "Ngày 10/10 xã bố trí kinh phí cho công tác bình đẳng giới, ngân sách 10 triệu";
    expect(meant(equality, "06541", "2024-10-20", text).first).toBe("IV.12.6");
  });
});
