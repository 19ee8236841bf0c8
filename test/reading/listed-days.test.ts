import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const MARKS = ["-", "–", "—", "•", "·", "+", "*", "▪", "●", "➢", "✓", "→", "1.", "1)", "(1)", "a)"];
const NEXT: Readonly<Record<string, string>> = { "1.": "2.", "1)": "2)", "(1)": "(2)", "a)": "b)" };

/** Two lines, each behind its mark. */
const listed = (mark: string, first: string, second: string) =>
  `${mark} ${first}\n${NEXT[mark] ?? mark} ${second}`;

const told = (text: string) => {
  const { events = [] } = read({ text, unit: "06562", today: "2024-12-16" });
  return events.map(({ date, figures, text: own }) => [date.from, figures, own]);
};

describe.each(MARKS)("lines behind %s", (mark) => {
  test("two lines with two days are two events, each with its own words", () => {
    const [first, second] = [
      "Ngày 20/11 tổ chức 2 buổi truyền thông, 85 người, nữ 50",
      "Ngày 22/11 phát 200 tờ rơi",
    ] as const;
    expect(told(listed(mark, first, second))).toEqual([
      ["2024-11-20", { so_cuoc: 2, nguoi_du: 85, nguoi_du_nu: 50, nguoi_du_nam: 35 }, first],
      ["2024-11-22", { to_roi: 200 }, second],
    ]);
  });

  test("a line that ends with its day is an event as well", () => {
    const [first, second] = ["85 người dự tuyên truyền, nữ 50 (20/11)", "Phát 200 tờ rơi (22/11)"];
    expect(told(listed(mark, first ?? "", second ?? ""))).toEqual([
      ["2024-11-20", { nguoi_du: 85, nguoi_du_nu: 50, nguoi_du_nam: 35 }, first],
      ["2024-11-22", { to_roi: 200 }, second],
    ]);
  });

  test("the number at the end of a line begins no span that ends at the day of the next", () => {
    const bare = listed(mark, "20/11: tọa đàm 40 người, nữ 20", "22/11: phát 200 tờ rơi");
    expect(told(bare).map(([day]) => day)).toEqual(["2024-11-20", "2024-11-22"]);
    const signed = listed(mark, "Ngày 20-11 tọa đàm 40 người, nữ 20", "Ngày 22-11 phát 200 tờ rơi");
    expect(told(signed).map(([day]) => day)).toEqual(["2024-11-20", "2024-11-22"]);
  });
});

test("a quarter at the end of a line is no span with the one that opens the next", () => {
  const text = "- Tuyên truyền 3 buổi quý I\n- Quý II: tuyên truyền 4 buổi";
  const { date, figures } = read({ text, unit: "06562" });
  expect(date?.to).not.toBe("2024-06-30");
  expect(figures.so_cuoc).toBeUndefined();
});

test("days of one bracket, and a line that goes on below its day, are no lines of their own", () => {
  const both = "- Tuyên truyền 2 buổi, 85 người (20/11 và 22/11)\n- Phát 200 tờ rơi";
  expect(told(both)).toEqual([]);
  expect(told("- Tuyên truyền 85 người (20/11)\nnữ 40\n- Phát 200 tờ rơi (22/11)")).toEqual([]);
});

test("a dash within a line, or at its end, is still a span", () => {
  for (const text of [
    "Ngày 20/11 - 22/11 xã phát 200 tờ rơi",
    "Từ ngày 20 - 22/11 xã phát 200 tờ rơi",
    "Từ ngày 20/11 -\n22/11 xã phát 200 tờ rơi",
  ]) {
    const { date } = read({ text, unit: "06562", today: "2024-12-16" });
    expect(date, text).toEqual({ from: "2024-11-20", to: "2024-11-22" });
  }
});
