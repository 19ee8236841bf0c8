import fc from "fast-check";
import { expect, test } from "vitest";
import { checkFigures } from "../../../src/reading/figure-checks.ts";
import { derive } from "../../../src/reading/figure-value.ts";
import { readFigures } from "../../../src/reading/figures.ts";
import { partsOf } from "../../../src/reports/figure-parts.ts";
import { figuresOf } from "../../../src/reports/questions.ts";
import { goToFigures, goToReview, inCommune, PLAN } from "./support.ts";

const figures = figuresOf(PLAN, "A.1");
const context = {
  ...{ today: "2026-12-08", period: PLAN.period },
  ...{ lexicon: PLAN.lexicon, all: PLAN.figures },
};

test.each([
  ["120 người, nữ 70, DTTS 90, trẻ em 30", [120, 70, 50, 90, 30, 30]],
  ["120 người (nữ 70, nam 50; dân tộc thiểu số 90, Kinh 30; trẻ em 12)", [120, 70, 50, 90, 30, 12]],
  ["60 người dự, trong đó có 35 nữ, 20 người DTTS, 10 cháu", [60, 35, 25, 20, 40, 10]],
  ["70 nữ, 50 nam, 90 DTTS", [120, 70, 50, 90, 30, undefined]],
])("%s: each split by itself", (text, expected) => {
  const { values, unread, problems } = readFigures(text, figures, undefined, context);
  const codes = ["nguoi_du", "du_nu", "du_nam", "du_dtts", "du_kinh", "du_tre"];
  expect(codes.map((code) => values[code])).toEqual(expected);
  expect([...unread, ...problems]).toEqual([]);
});

test("no part exceeds its whole, and what is derived adds up in each split", () => {
  const count = fc.nat(20);
  fc.assert(
    fc.property(count, count, count, count, (nguoi_du, du_nu, du_dtts, du_tre) => {
      const { values } = derive({ nguoi_du, du_nu, du_dtts, du_tre }, figures);
      const { refusals } = checkFigures(values, figures);
      const isSound = [du_nu, du_dtts, du_tre].every((part) => part <= nguoi_du);
      expect(refusals.length === 0).toBe(isSound);
      if (!isSound) return;
      expect(Number(values.du_nu) + Number(values.du_nam)).toBe(nguoi_du);
      expect(Number(values.du_dtts) + Number(values.du_kinh)).toBe(nguoi_du);
    }),
  );
});

test("a report is unsplit while one of the splits is not told, and a share is of those that tell it", () => {
  const report = (more: Record<string, number>) => ({
    ...{ unit: "thon-1", sentOn: "2026-12-08", figures: { nguoi_du: 40, ...more } },
  });
  const [whole] = figures.filter(({ code }) => code === "nguoi_du");
  if (!whole) throw new Error("The plan has no such figure");
  const [none, women, both] = [
    report({}),
    report({ du_nu: 30 }),
    report({ du_nu: 20, du_dtts: 10 }),
  ];
  const { parts, unsplit } = partsOf(PLAN, whole, { from: [none, women, both] });
  expect(unsplit).toEqual([none, women]);
  expect(parts.map((part) => [part.figure.code, part.value, part.whole.value])).toEqual([
    ["du_nu", 50, 80],
    ["du_dtts", 10, 40],
  ]);
});

test("the office sees which split is missing", async () => {
  const { app, hoa, lan } = await inCommune();
  await using _ = app;
  await goToFigures(hoa);
  await hoa.says("2 buổi, 40 người, nữ 30");
  await hoa.taps("Các mục còn lại không có số liệu");
  await goToReview(hoa);
  await hoa.taps("Gửi báo cáo");
  await lan.says("/tiepnhan");
  lan.sees("Số lượt người tham dự: chưa tách DTTS");
  lan.doesNotSee("chưa tách nữ");
});

test("a total told anew that does not agree with its parts is refused, and taken together with them", async () => {
  const { app, hoa } = await inCommune();
  await using _ = app;
  await goToFigures(hoa);
  await hoa.says("2 buổi, 40 người, nữ 30, nam 10, DTTS 20, trẻ em 3");
  await hoa.says("45 người");
  hoa.sees(
    "Người dự là nữ, Người dự là nam cộng lại là 40, không khớp Số lượt người tham dự (45). Vui lòng nhập lại các mục này.\nCác số đã ghi trước được giữ nguyên",
  );
  hoa.sees(/Số lượt người tham dự: 40 lượt người\n[\s\S]*nữ: 30 lượt người\n[\s\S]*nam: 10/);
  await hoa.says("45 người, nữ 35, nam 10");
  hoa.sees("– Người dự là nữ: 35 lượt người");
  hoa.sees("– Người dự là người Kinh: 25 lượt người (tự tính)");
  hoa.sees("– Người dự là trẻ em: 03 lượt người");
});

test.each([
  ["gồm 11 người, nữ 4", { part: 4, whole: 11 }],
  ["11 người, trong đó nữ 4", { part: 4, whole: 11 }],
  ["4 nữ trên 11 người", { part: 4, whole: 11 }],
  ["4/11", { part: 4, whole: 11 }],
  ["0/11", { part: 0, whole: 11 }],
])("a share: %s", (text, share) => {
  const [figure] = PLAN.figures.filter(({ code }) => code === "nu_ban_thon");
  if (!figure) throw new Error("The plan has no such figure");
  const { values, unread } = readFigures(text, [figure], figure, context);
  expect(values).toEqual({ nu_ban_thon: share });
  expect(unread).toEqual([]);
});

test("whoever gives no whole is told that it is needed", async () => {
  const { app, hoa } = await inCommune();
  await using _ = app;
  await hoa.says("/nopbaocao");
  await hoa.taps("1");
  await hoa.taps("Tiếp tục");
  hoa.sees("không có thì ghi 0 trên tổng số, ví dụ 0/12");
  await hoa.says("0");
  hoa.sees("Nữ trong ban thôn: cần cả số lượng và tổng số, ví dụ 0/12 (đã nhập “0”).");
  await hoa.says("0/5");
  hoa.sees("• Nữ trong ban thôn: 0/05");
});
