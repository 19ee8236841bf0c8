import { expect, test } from "vitest";
import { type ComingDay, readComingDay, readComingDays } from "../../src/reading/coming-day.ts";

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
  // 10 June is a Monday.
  ["mai", day("2024-06-11")],
  ["ngày mai", day("2024-06-11")],
  ["ngày kia", day("2024-06-12")],
  ["thứ Sáu", day("2024-06-14")],
  ["thu 6", day("2024-06-14")],
  ["thứ Hai", day("2024-06-17")],
  ["thứ Hai tuần sau", day("2024-06-17")],
  ["hết thứ 4 tuần tới", day("2024-06-19")],
  ["chủ nhật tuần này", day("2024-06-16")],
  ["cuối tuần", day("2024-06-14")],
  ["cuối tuần sau", day("2024-06-21")],
  ["cuối tháng", day("2024-06-30")],
  ["3 ngày nữa", day("2024-06-13")],
  ["2 tuần nữa", day("2024-06-24")],
  ["tuần sau", { kind: "not-understood" }],
  ["hôm nay", { kind: "past", day: "2024-06-10" }],
  ["hôm qua", { kind: "past", day: "2024-06-09" }],
  ["thứ Hai tuần trước", { kind: "past", day: "2024-06-03" }],
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

test.each([
  ["Tôi nghỉ từ mai đến thứ Sáu", "2024-06-11", "2024-06-14"],
  ["nghỉ từ thứ Hai tuần sau đến thứ Sáu", "2024-06-17", "2024-06-21"],
  ["vắng tuần sau", "2024-06-17", "2024-06-23"],
  ["nghỉ thứ Tư", "2024-06-12", "2024-06-12"],
  ["nghỉ từ 12/6 đến cuối tuần, chị Thu Ba thay", "2024-06-12", "2024-06-14"],
  ["nghỉ ngày 12/6, Mai làm thay", "2024-06-12", "2024-06-12"],
])("%s", (typed, from, to) => {
  expect(readComingDays(typed, TODAY)).toEqual({ kind: "days", from, to });
});
