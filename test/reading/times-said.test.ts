import { describe, expect, test } from "vitest";
import { named, read } from "./read.ts";

/** When it was, as people say it: the span that they say, or a question, and never less than it. */
const unit = "06562";
const TODAY = "2024-06-14";
const told = (when: string) =>
  read({ unit, text: `${when} xã tổ chức 5 buổi tuyên truyền cho 200 người` });
const step = (text: string) => read({ text, duty: "IV.12.3", asked: "date" });

describe.each([
  ["Từ tháng 3 đến nay", "2024-03-01", TODAY],
  ["Tháng 3 đến nay", "2024-03-01", TODAY],
  ["Kể từ tháng 3", "2024-03-01", TODAY],
  ["Từ tháng 3/2024 cho đến nay", "2024-03-01", TODAY],
  ["Từ quý I đến nay", "2024-01-01", TODAY],
  ["Từ ngày 8/3 đến nay", "2024-03-08", TODAY],
  ["Quý I và quý II", "2024-01-01", TODAY],
  ["Quý 1, quý 2", "2024-01-01", TODAY],
  ["Quý I, II/2024", "2024-01-01", TODAY],
  ["Từ quý I đến quý II", "2024-01-01", TODAY],
  ["Tháng 3, tháng 4 và tháng 5", "2024-03-01", "2024-05-31"],
  ["Các tháng 3, 4, 5", "2024-03-01", "2024-05-31"],
  ["Trong các tháng 3, 4 và 5", "2024-03-01", "2024-05-31"],
  ["Từ tháng 3 - tháng 5", "2024-03-01", "2024-05-31"],
  ["Từ tháng 3 đến hết tháng 5", "2024-03-01", "2024-05-31"],
  ["Từ 1/6 cho đến ngày 10/6", "2024-06-01", "2024-06-10"],
])("%s", (when, from, to) => {
  test("told in a report", () => expect(told(when).date).toEqual({ from, to }));
  test("at the step", () => expect(step(when).date).toEqual({ from, to }));
});

describe.each([
  "Tuần 2 tháng 5",
  "Tuần thứ 2 của tháng 5",
  "Đợt 1 tháng 5",
  "Lần 2 tháng 5",
  "Tính đến 31/5",
  "Tính đến hết tháng 5",
  "Đến ngày 10/6",
  "Đến hết quý I",
  "Trước ngày 10/6",
  "Lũy kế đến 10/6",
  "Tính đến hôm nay",
  "Sau ngày 8/3",
  "Từ ngày 8/3",
  "Quý I và quý III",
  "Trong quý I/2024 và đầu quý II/2024",
  "Từ tháng 3 đến giữa tháng 5",
])("%s: when exactly is asked", (when) => {
  test("in a report, of which nothing else is lost", () => {
    const got = told(when);
    expect(got).toMatchObject({ date: null, figures: { so_cuoc: 5, nguoi_du: 200 } });
    expect(got.questions.map(({ figure }) => figure)).toContain("date");
  });
  test("at the step as well", () => expect(step(when).date).toBeNull());
});

describe("periods beside each other are events, each with its own numbers", () => {
  test.each([
    [
      "Quý I: tuyên truyền 3 buổi 120 người; Quý II: tuyên truyền 4 buổi 150 người",
      [
        ["2024-01-01", "2024-03-31", 120],
        ["2024-04-01", TODAY, 150],
      ],
    ],
    [
      "Tháng 3 tuyên truyền cho 40 người, tháng 4 tuyên truyền cho 50 người",
      [
        ["2024-03-01", "2024-03-31", 40],
        ["2024-04-01", "2024-04-30", 50],
      ],
    ],
    [
      "Tháng 3 tuyên truyền cho 40 người, ngày 5/4 tuyên truyền cho 50 người",
      [
        ["2024-03-01", "2024-03-31", 40],
        ["2024-04-05", "2024-04-05", 50],
      ],
    ],
  ])("%s", (text, events) => {
    const got = read({ text, unit });
    expect([got.date, got.figures]).toEqual([null, {}]);
    const said = got.events.map(({ date, figures }) => [date.from, date.to, figures.nguoi_du]);
    expect(said).toEqual(events);
    expect(got.offers).toContainEqual(expect.objectContaining({ figure: "nguoi_du" }));
  });
});

test.each([
  ["Ngày 5/6 xã tuyên truyền cho 60 người, báo cáo trước ngày 12/6", "2024-06-05"],
  ["Tối 5/6 xã tuyên truyền cho 60 người", "2024-06-05"],
  ["toi 5/6 xa tuyen truyen cho 60 nguoi", "2024-06-05"],
  ["Thứ sáu 7/6 xã tuyên truyền cho 60 người", "2024-06-07"],
])("a day stays a day: %s", (text, day) => {
  expect(read({ text, unit }).date).toEqual({ from: day, to: day });
});

test("so many of so many hamlets is no day up to which", () => {
  const got = read({ unit, text: "Ngày 5/6 phát tờ rơi đến 8/11 thôn, tuyên truyền cho 60 người" });
  expect(got.date).toEqual({ from: "2024-06-05", to: "2024-06-05" });
  expect(named(got)).toContain("8/11");
});
