import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/plan/day.ts";
import { type DateContext, readPeriod } from "../../src/reading/date.ts";
import { findPeriod } from "../../src/reading/date-find.ts";
import { clean } from "../../src/reading/text.ts";
import { context } from "./fixtures.ts";

/** "2024-11-20" or "2024-11-20..2024-11-22" or the problem. Today is Monday, 25/11/2024. */
function read(text: string, at: DateContext = context) {
  const reading = readPeriod(text, at);
  if (reading.kind === "problem") return reading.problem;
  return reading.from === reading.to ? reading.from : `${reading.from}..${reading.to}`;
}

describe("a day, as officials write it", () => {
  test.each([
    ["14/6", "2024-06-14"],
    ["14/06/2024", "2024-06-14"],
    ["14-6-24", "2024-06-14"],
    ["14.6.2024", "2024-06-14"],
    ["14/6.", "2024-06-14"],
    ["14 / 6", "2024-06-14"],
    ["14\u00A0/\u200B6", "2024-06-14"],
    ["14–6–2024", "2024-06-14"],
    ["ngày 14 tháng 6", "2024-06-14"],
    ["ngay 14 thang 6", "2024-06-14"],
    ["NGÀY 14 THÁNG 6 NĂM 2024", "2024-06-14"],
    ["ngày 14/6 năm 2024", "2024-06-14"],
    ["14 tháng 6", "2024-06-14"],
    ["ngày 14 tháng 6/2024", "2024-06-14"],
    ["mùng 8/3", "2024-03-08"],
    ["29/2", "2024-02-29"],
    ["sáng 20/11", "2024-11-20"],
    ["vào ngày 20/11 ạ", "2024-11-20"],
    ["hôm nay", "2024-11-25"],
    ["sáng nay", "2024-11-25"],
    ["today", "2024-11-25"],
    ["hôm qua", "2024-11-24"],
    ["Yesterday", "2024-11-24"],
    ["hom kia", "2024-11-23"],
    ["thứ Hai", "2024-11-25"],
    ["thứ Sáu", "2024-11-22"],
    ["thu 6", "2024-11-22"],
    ["thứ sáu tuần trước", "2024-11-22"],
    ["thứ hai tuần trước", "2024-11-18"],
    ["Chủ nhật", "2024-11-24"],
    ["thứ Sáu, 15/11", "2024-11-15"],
    ["thứ Sáu ngày 15/11/2024", "2024-11-15"],
  ])("%s", (text, day) => {
    expect(read(text)).toBe(day);
    expect(read(text.normalize("NFD"))).toBe(day);
  });
});

describe("several days", () => {
  test.each([
    ["20/11-22/11", "2024-11-20..2024-11-22"],
    ["20-22/11", "2024-11-20..2024-11-22"],
    ["20/11 - 22/11/2024", "2024-11-20..2024-11-22"],
    ["20/11 – 22/11", "2024-11-20..2024-11-22"],
    ["từ 20 đến 22/11", "2024-11-20..2024-11-22"],
    ["tu 20 den 22/11", "2024-11-20..2024-11-22"],
    ["từ ngày 20/11 đến ngày 22/11/2024", "2024-11-20..2024-11-22"],
    ["20/11 đến 22/11", "2024-11-20..2024-11-22"],
    ["từ 20 đến 22 tháng 11 năm 2024", "2024-11-20..2024-11-22"],
    ["from 20 to 22/11", "2024-11-20..2024-11-22"],
    ["từ 20/11 đến nay", "2024-11-20..2024-11-25"],
    ["20 và 21/11", "2024-11-20..2024-11-21"],
    ["28/12 đến 3/1", "2023-12-28..2024-01-03"],
    ["20/11-20/11", "2024-11-20"],
    ["tháng 6", "2024-06-01..2024-06-30"],
    ["tháng 6/2024", "2024-06-01..2024-06-30"],
    ["thang 11", "2024-11-01..2024-11-25"],
    ["tháng này", "2024-11-01..2024-11-25"],
    ["tháng trước", "2024-10-01..2024-10-31"],
    ["tháng 5 đến tháng 6", "2024-05-01..2024-06-30"],
    ["tuần trước", "2024-11-18..2024-11-24"],
    ["tuần này", "2024-11-25"],
    ["tháng 12", "2023-12-15..2023-12-31"],
  ])("%s", (text, days) => {
    expect(read(text)).toBe(days);
  });
});

describe("the year that was not said", () => {
  test.each([
    // The plan of 2024 runs from 15/12/2023 to 31/12/2024, so that these days are twice in it.
    ["15/12", "2024-12-20", "2024-12-15"],
    ["từ 15/12 đến 18/12", "2024-12-20", "2024-12-15..2024-12-18"],
    ["20/12", "2024-06-03", "2023-12-20"],
    ["1/3", "2024-11-25", "2024-03-01"],
    ["2/1", "2024-12-31", "2024-01-02"],
    ["29/2", "2024-11-25", "2024-02-29"],
    ["28/12", "2025-01-06", "2024-12-28"],
    ["tháng 12", "2025-01-06", "2024-12-01..2024-12-31"],
    ["quý IV", "2024-11-12", "2024-10-01..2024-11-12"],
    ["quý IV", "2025-01-06", "2024-10-01..2024-12-31"],
    ["từ đầu tháng 12 đến 20/12", "2025-01-06", "2024-12-01..2024-12-20"],
    ["6 tháng cuối năm", "2024-07-12", "2024-07-01..2024-07-12"],
    ["từ đầu năm đến 20/12", "2025-01-06", "2024-01-01..2024-12-20"],
  ])("is the latest that has begun: %s, said on %s", (text, today, days) => {
    expect(read(text, { ...context, today })).toBe(days);
  });

  test.each([
    ["31/12", "2024-12-30", "2024-12-31"],
    ["từ 15/12 đến 31/12", "2024-12-30", "2024-12-31"],
    ["15/12", "2024-11-25", "2024-12-15"],
    ["tháng 7", "2024-06-03", "2024-07-01"],
    ["20/1", "2025-01-06", "2025-01-20"],
  ])("is no year ago where the day is still to come: %s, said on %s", (text, today, day) => {
    expect(read(text, { ...context, today })).toEqual({ kind: "in-future", day });
  });

  test.each([
    ["3/1", "2025-01-03", "2024-01-03"],
    ["từ 3/1 đến 4/1", "2025-01-03", "2024-01-03"],
    ["30/12-3/1", "2024-12-30", "2023-12-30"],
    ["tháng 1", "2025-01-01", "2024-01-01"],
    ["quý I", "2025-01-01", "2024-01-01"],
    ["sáng nay", "2025-01-06", undefined],
    ["3/1/2025", "2025-01-03", undefined],
    ["từ đầu năm đến nay", "2025-01-01", undefined],
  ])("stays where the plan is over, with the same day in it: %s", (text, day, inside) => {
    expect(read(text, { ...context, today: "2025-01-06" })).toEqual({
      kind: "outside-period",
      day,
      ...context.period,
      ...(inside && { inside }),
    });
  });

  test("does not move a day out of the period into it", () => {
    const period = { from: "2024-02-01", to: "2024-12-31" };
    expect(read("5/1", { today: "2024-11-25", period })).toEqual({
      kind: "outside-period",
      day: "2024-01-05",
      ...period,
    });
  });
});

describe("what cannot be is told, with what was read", () => {
  const { from, to } = context.period;
  test.each([
    ["31/6", { kind: "impossible-day", read: "31/6" }],
    ["30/2/2024", { kind: "impossible-day", read: "30/2/2024" }],
    ["6/14", { kind: "impossible-day", read: "6/14" }],
    ["0/5", { kind: "impossible-day", read: "0/5" }],
    ["tháng 13", { kind: "impossible-day", read: "tháng 13" }],
    ["29/2/2023", { kind: "impossible-day", read: "29/2/2023" }],
    ["26/11", { kind: "in-future", day: "2024-11-26" }],
    ["20/11-30/11", { kind: "in-future", day: "2024-11-30" }],
    ["1/1/2025", { kind: "in-future", day: "2025-01-01" }],
    ["thứ sáu tuần này", { kind: "in-future", day: "2024-11-29" }],
    ["14/12/2023", { kind: "outside-period", day: "2023-12-14", from, to }],
    ["1/1/1024", { kind: "outside-period", day: "1024-01-01", from, to }],
    ["22/11-20/11", { kind: "reversed", from: "2024-11-22", to: "2024-11-20" }],
    ["từ 25 đến 22/11", { kind: "reversed", from: "2024-11-25", to: "2024-11-22" }],
    ["thứ Sáu, 14/11", { kind: "wrong-weekday", day: "2024-11-14", said: 5 }],
    ["20 và 22/11", { kind: "not-understood" }],
    ["từ 20/11", { kind: "not-understood" }],
    ["T6", { kind: "not-understood" }],
    ["14/6/202", { kind: "not-understood" }],
    ["tuần sau", { kind: "not-understood" }],
    ["120", { kind: "not-understood" }],
    ["mai", { kind: "not-understood" }],
    ["", { kind: "not-understood" }],
  ])("%s", (text, problem) => {
    expect(read(text)).toEqual(problem);
  });
});

test("every day of the period is read back in every notation", () => {
  const days = fc.integer({ min: 0, max: 340 }).map((count) => addDays(context.period.from, count));
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 12 }), (from, length) => {
      const to = addDays(from, length);
      if (to > context.today) return;
      const [year, month, day] = from.split("-").map(Number);
      const [lastYear, lastMonth, lastDay] = to.split("-").map(Number);
      expect(read(`${day}/${month}/${year}`)).toBe(from);
      expect(read(`ngày ${day} tháng ${month} năm ${year}`)).toBe(from);
      const span = from === to ? from : `${from}..${to}`;
      expect(read(`${day}/${month}-${lastDay}/${lastMonth}/${lastYear}`)).toBe(span);
      if (month === lastMonth)
        expect(read(`${day}-${lastDay}/${lastMonth}/${lastYear}`)).toBe(span);
    }),
  );
});

describe("a date inside a sentence", () => {
  test.each([
    ["Ngày 20/11 xã tổ chức mít tinh", "Ngày 20/11"],
    ["Xã tổ chức mít tinh ngày 20 tháng 11 năm 2024 tại nhà văn hóa", "ngày 20 tháng 11 năm 2024"],
    ["20/11: mít tinh", "20/11"],
    ["Từ ngày 18/11 đến 20/11 xã tổ chức", "Từ ngày 18/11 đến 20/11"],
    ["hôm qua to chuc toa dam", "hôm qua"],
    ["Trong tháng 10 có 3 cuộc", "tháng 10"],
    ["Mít tinh 20-22/11/2024, 150 người", "20-22/11/2024"],
    ["nữ 8/11, nam 3/11, ngày 20/11", "ngày 20/11"],
    ["Trong 6 tháng đầu năm có 3 cuộc", "6 tháng đầu năm"],
    ["Sáng 11-6 xã tổ chức", "Sáng 11-6"],
    ["Ngày 21,22/3/2024, Hội tổ chức", "Ngày 21,22/3/2024"],
    ["Từ đầu năm đến nay có 3 cuộc", "Từ đầu năm đến nay"],
    ["trong quý I/2024 có 3 cuộc", "quý I/2024"],
  ])("%s", (text, expected) => {
    const found = findPeriod(clean(text), context);
    expect(found && clean(text).slice(found.start, found.end)).toBe(expected);
  });

  test.each(["nữ 8/11", "120 người", "Kế hoạch 15/KH-UBND", "tỷ lệ 5/7%"])(
    "none in: %s",
    (text) => {
      expect(findPeriod(text, context)).toBeNull();
    },
  );
});

test("no text makes the reader throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[0-9/ .-]*$/), (a, b) => {
      for (const text of [a, b, `từ ${b} đến ${b}`]) {
        readPeriod(text, context);
        findPeriod(clean(text), context);
      }
    }),
  );
});
