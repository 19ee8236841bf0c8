import { expect, test } from "vitest";
import { readComingDay } from "../../src/reading/coming-day.ts";
import { readDaySaid, readSigningDay } from "../../src/reading/official.ts";
import { importsOf, sources } from "../guards/sources.ts";

const TODAY = "2024-11-20";
const context = { today: TODAY, period: { from: "2023-12-15", to: "2024-12-31" } };

test.each([
  ["Sáng 18/11 xã đã treo 12 băng rôn", "2024-11-18"],
  ["văn bản đến hôm qua ạ", "2024-11-19"],
  ["Đã nhận được hôm 15/11/2024, lúc 14 giờ", "2024-11-15"],
  ["kế hoạch ký ngày 12 tháng 11 năm 2024, gửi 21 thôn", "2024-11-12"],
])("the day of a question is taken from a sentence: %s", (typed, day) => {
  expect(readSigningDay(typed, context)).toBe(day);
  expect(readDaySaid(typed, context).isAll).toBe(false);
});

test.each([
  ["xin gia hạn cho đơn vị đến hết ngày 28/11 nhé", "2024-11-28"],
  ["chắc khoảng thứ Sáu tuần sau em gửi", "2024-11-29"],
  ["mai em gửi ạ", "2024-11-21"],
  ["Dự kiến hoàn thành 05/12/2024 vì chờ số liệu các thôn", "2024-12-05"],
])("and so is a day that lies ahead: %s", (typed, day) => {
  expect(readComingDay(typed, TODAY)).toEqual({ kind: "day", day });
});

test("a day that cannot be is told as one, in a sentence too; of two days none is taken", () => {
  expect(readSigningDay("Sáng 31/11 xã treo băng rôn", context)).toMatchObject({
    kind: "impossible-day",
  });
  expect(readSigningDay("Ngày 25/12/2024 xã sẽ treo", context)).toMatchObject({
    kind: "in-future",
  });
  expect(readComingDay("đã gửi ngày 18/11 rồi", TODAY)).toEqual({
    kind: "past",
    day: "2024-11-18",
  });
  const two = "ngày 12/11 ký, ngày 14/11 gửi";
  expect(readSigningDay(two, context)).toEqual({ kind: "not-understood" });
  expect(readComingDay("ngày 25/11 hoặc ngày 28/11", TODAY)).toEqual({ kind: "not-understood" });
  expect(readSigningDay("xã đã treo 12 băng rôn", context)).toEqual({ kind: "not-understood" });
});

/** The answer to the question for the days of an activity, which has more to say than a day. */
const OF_ACTIVITIES = ["src/reports/take-days.ts"];

test("no question for a day reads it by itself", () => {
  const own = sources("src").filter(
    ({ path }) => path.startsWith("src/telegram/") || path.startsWith("src/reports/"),
  );
  const reading = own.filter(({ text }) => /\b(?:readPeriod|datePhrase|dateSpans)\b/.test(text));
  expect(reading.map(({ path }) => path)).toEqual(OF_ACTIVITIES);
  expect(
    own.filter((one) => importsOf(one).some(({ to }) => /official|coming-day/.test(to))).length,
  ).toBeGreaterThan(6);
});
