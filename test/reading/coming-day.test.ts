import { expect, test } from "vitest";
import { type ComingDay, readComingDay } from "../../src/reading/coming-day.ts";

const TODAY = "2024-06-10";
const day = (text: string): ComingDay => ({ kind: "day", day: text });

test.each([
  ["18/6", day("2024-06-18")],
  ["ngày 18/6", day("2024-06-18")],
  ["18-6-2024", day("2024-06-18")],
  ["thứ Ba, 18/6", day("2024-06-18")],
  ["18 tháng 6 năm 2024", day("2024-06-18")],
  ["05/01/2025", day("2025-01-05")],
  ["thứ Tư, 18/6", { kind: "wrong-weekday", day: "2024-06-18", said: 3 }],
  ["31/6", { kind: "impossible-day", read: "31/6" }],
  ["30/02/2025", { kind: "impossible-day", read: "30/2/2025" }],
  ["10/6", { kind: "past", day: "2024-06-10" }],
  ["01/3", { kind: "past", day: "2024-03-01" }],
  ["18/6/2023", { kind: "past", day: "2023-06-18" }],
  ["hôm qua", { kind: "not-understood" }],
  ["thứ Sáu", { kind: "not-understood" }],
  ["18", { kind: "not-understood" }],
  ["từ 18 đến 20/6", { kind: "not-understood" }],
  ["ít ngày nữa", { kind: "not-understood" }],
] as const)("%s", (typed, expected) => {
  expect(readComingDay(typed, TODAY)).toEqual(expected);
});

test("in December, January is the next one", () => {
  expect(readComingDay("05/01", "2024-12-20")).toEqual(day("2025-01-05"));
  expect(readComingDay("31/12", "2024-12-20")).toEqual(day("2024-12-31"));
});
