import fc from "fast-check";
import { expect, test } from "vitest";
import { loadCalendar } from "../../../src/plan/calendar-file.ts";
import { sumsOf } from "../../../src/progress/week.ts";
import { plainText } from "../../../src/telegram/html.ts";
import { loadLanguages } from "../../../src/telegram/i18n.ts";
import { updateLine, weeklyCaption } from "../../../src/telegram/weekly/caption.ts";
import { invented } from "../../documents/weeks.ts";
import { at, plan, TU_DOAN } from "../../progress/plan-2024.ts";

const languages = loadLanguages();
const calendar = loadCalendar(plan.calendarFile);
const scene = (language: "vi" | "en") => ({
  ...{ plan, calendar, language, t: languages.in(language) },
});

const NEXT = { "NAM-2024": 12 };

const week = (
  figures: Record<string, number>,
  names = false,
  sent: Record<string, number> = NEXT,
) => {
  const weekly = invented({
    ...{ at: at("2024-11-29", "15:30"), share: 0.6, activities: 56, names, sent },
  });
  const sums = sumsOf(plan, [{ unit: TU_DOAN, sentOn: "2024-11-28", figures }]);
  return { ...weekly, week: { ...weekly.week, reports: 58, units: 21, periodic: 5, sums } };
};

test("the main figures of the week's reports are added up, as officials write numbers", () => {
  const caption = weeklyCaption(
    scene("vi"),
    week({ so_cuoc: 31, nguoi_du: 1250, nguoi_du_nu: 640, kinh_phi_ns: 15_000_000 }),
  );
  expect(caption).toContain("Báo cáo nhiệm vụ mới: <b>58</b>, của 21 đơn vị");
  expect(caption).toContain("• Số cuộc/buổi: 31 cuộc");
  expect(caption).toContain("• Số lượt người tham dự: 1.250 lượt người (Người dự là nữ: 640)");
  expect(caption).toContain(": 15.000.000 đồng");
  expect(caption).toContain("Báo cáo định kỳ mới: <b>05</b>");
  expect(caption).toContain("Tháng hành động</b> (đến hết ngày 15/12/2024): 56 hoạt động");
});

test("a sum with an approximate part is told as one", () => {
  const weekly = week({});
  const on = { sentOn: "2024-11-28" };
  const sums = sumsOf(plan, [
    { unit: TU_DOAN, ...on, figures: { nguoi_du: 60, nguoi_du_nu: 40 }, about: ["nguoi_du"] },
    { unit: TU_DOAN, ...on, figures: { nguoi_du: 40, nguoi_du_nu: 20 } },
  ]);
  const caption = weeklyCaption(scene("vi"), { ...weekly, week: { ...weekly.week, sums } });
  expect(caption).toContain("tham dự: khoảng 100 lượt người (Người dự là nữ: 60)");
});

test("whatever there is to tell, it fits below a picture, with what is told later", () => {
  const codes = plan.figures.map(({ code }) => code);
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...codes), fc.integer({ min: 1, max: 900_000_000 })),
      fc.boolean(),
      fc.constantFrom("vi", "en"),
      // A plan whose duties have deadlines of their own has many at a time.
      fc.integer({ min: 1, max: 12 }),
      (figures, names, language, times) => {
        const { deadlines, ...told } = week(figures, names, { "6T-2024": 40, ...NEXT });
        const weekly = { ...told, deadlines: Array(times).fill(deadlines).flat() };
        const caption = weeklyCaption(scene(language), weekly);
        const line = updateLine(scene(language), weekly.at, 9999, weekly.week.now.total);
        expect(plainText(`${caption}\n\n${line}`).length).toBeLessThanOrEqual(1024);
      },
    ),
    { numRuns: 40 },
  );
});

test("units are named only where the office chose so", () => {
  const named = plan.units.filter(({ shortName }) =>
    weeklyCaption(scene("vi"), week({})).includes(shortName),
  );
  expect(named).toEqual([]);
  expect(weeklyCaption(scene("vi"), week({}, true))).toContain("Chưa gửi: ");
});
