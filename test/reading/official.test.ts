import { expect, test } from "vitest";
import { findArrival, readOfficial, readSigningDay } from "../../src/reading/official.ts";

const context = { today: "2024-06-14", period: { from: "2023-12-15", to: "2024-06-14" } };

test.each<[string, string, string | null]>([
  ["45/BC-UBND ngày 12/6/2024", "45/BC-UBND", "2024-06-12"],
  ["Báo cáo số 45/BC-UBND ngày 12 tháng 6 năm 2024 của UBND xã", "45/BC-UBND", "2024-06-12"],
  ["so 45/bc-ubnd, 12/6", "45/BC-UBND", "2024-06-12"],
  ["45/BC-UBND của UBND xã Tú Đoạn, ngày 12/6", "45/BC-UBND", "2024-06-12"],
  ["45/BC-UBND hôm nay", "45/BC-UBND", "2024-06-14"],
  ["45 / BC - UBND", "45/BC-UBND", null],
  ["15-BC/HU ngày 10/6/2024", "15-BC/HU", "2024-06-10"],
  ["45/BC–UBND về bình đẳng giới", "45/BC-UBND", null],
  ["45/BC", "45/BC", null],
  ["số 45/BC-UBND ngày 20/12", "45/BC-UBND", "2023-12-20"],
])("%s", (typed, number, signedOn) => {
  expect(readOfficial(typed, context)).toEqual({ kind: "document", number, signedOn });
});

test.each([["45"], ["chưa có"], ["ngày 12/6/2024"], [""]])(
  "no number of a document: “%s”",
  (typed) => {
    expect(readOfficial(typed, context)).toEqual({ kind: "none" });
  },
);

test("a day that cannot be is a problem, and the number is known", () => {
  expect(readOfficial("45/BC-UBND ngày 16/6/2024", context)).toMatchObject({
    kind: "day-problem",
    number: "45/BC-UBND",
    problem: { kind: "in-future", day: "2024-06-16" },
  });
  expect(readOfficial("45/BC-UBND ngày 31/4/2024", context)).toMatchObject({
    problem: { kind: "impossible-day" },
  });
  expect(readOfficial("45/BC-UBND ngày 12/6/2023", context)).toMatchObject({
    problem: { kind: "outside-period" },
  });
});

test.each([
  ["45/BC-UBND ngày 10/6, nhận ngày 11/6", "2024-06-10", "2024-06-11"],
  ["45/BC-UBND, đến hôm 11/6, ký ngày 10/6", "2024-06-10", "2024-06-11"],
  ["đã nhận được 45/BC-UBND ngày 10/6", "2024-06-10", null],
  ["45/BC-UBND nhận ngày 11/6", null, "2024-06-11"],
])("the day of its arrival is not its own: %s", (typed, signedOn, arrivedOn) => {
  expect(readOfficial(typed, context)).toMatchObject({ signedOn });
  expect(findArrival(typed, context)).toBe(arrivedOn);
});

test("a document is signed on one day", () => {
  expect(readSigningDay("12/6", context)).toBe("2024-06-12");
  expect(readSigningDay("hôm qua", context)).toBe("2024-06-13");
  expect(readSigningDay("10/6-12/6", context)).toEqual({ kind: "not-understood" });
  expect(readSigningDay("tháng 5", context)).toEqual({ kind: "not-understood" });
});
