import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFigures } from "../../src/reading/figures.ts";
import { readNumber } from "../../src/reading/number.ts";
import { context, nganSach } from "./fixtures.ts";

function number(text: string, as?: "count" | "decimal") {
  const reading = readNumber(text, as);
  return reading.kind === "number" ? reading.value : reading.kind;
}

/** As the answer to the question for an amount: its đồng, what is unclear about it, what was left. */
function money(text: string) {
  const { values, problems, unread } = readFigures(text, [nganSach], nganSach, context);
  if (problems[0]) return problems[0].kind;
  const value = values[nganSach.code];
  if (value === null) return "unknown";
  return unread.length === 0 && value !== undefined ? value : `left: ${unread.join()}`;
}

describe("numbers", () => {
  test.each([
    ["120", 120, 120],
    ["01", 1, 1],
    ["1.250", 1250, 1250],
    ["1 250", 1250, 1250],
    ["1\u00A0250", 1250, 1250],
    ["1.250.000", 1_250_000, 1_250_000],
    ["1,250,000", 1_250_000, 1_250_000],
    // A comma before three digits: a count has no quarters, a decimal figure has.
    ["1,250", 1250, 1.25],
    ["0,250", 0.25, 0.25],
    ["12,5", 12.5, 12.5],
    ["12.5", 12.5, 12.5],
    ["1.234,5", 1234.5, 1234.5],
    ["1,234.5", 1234.5, 1234.5],
    ["2 nghìn", 2000, 2000],
    ["2 ngan", 2000, 2000],
    ["2k", 2000, 2000],
    ["1,5 nghìn", 1500, 1500],
    ["-5", -5, -5],
    ["120.", 120, 120],
    ["không", 0, 0],
    ["Không có", 0, 0],
    ["0", 0, 0],
    ["không có số liệu", "unknown", "unknown"],
    ["chưa có số liệu", "unknown", "unknown"],
    ["KHONG RO", "unknown", "unknown"],
    ["n/a", "unknown", "unknown"],
    ["chưa có", "not-understood", "not-understood"],
    ["1.2.3", "not-understood", "not-understood"],
    ["12.50.00", "not-understood", "not-understood"],
    ["một trăm", "not-understood", "not-understood"],
    ["2 ngân", "not-understood", "not-understood"],
    ["", "not-understood", "not-understood"],
  ])("%s is %s as a count and %s as a decimal", (text, count, decimal) => {
    expect(number(text)).toBe(count);
    expect(number(text, "decimal")).toBe(decimal);
    expect(number(text.normalize("NFD"))).toBe(number(text));
  });
});

describe("money in whole đồng", () => {
  test.each([
    ["15 triệu", 15_000_000],
    ["15tr", 15_000_000],
    ["15 tr", 15_000_000],
    ["15 TRIEU DONG", 15_000_000],
    ["1,2 tỷ", 1_200_000_000],
    ["1.2 tỉ", 1_200_000_000],
    ["1,1 tỷ", 1_100_000_000],
    ["1 tỷ 200 triệu", 1_200_000_000],
    ["1 tỷ 200 triệu 500 nghìn đồng", 1_200_500_000],
    ["500 nghìn", 500_000],
    ["500k", 500_000],
    ["500 ngàn đồng", 500_000],
    ["15.000.000đ", 15_000_000],
    ["15.000.000 đồng", 15_000_000],
    ["15,000,000 VNĐ", 15_000_000],
    ["15 000 000 đ", 15_000_000],
    ["15000000", 15_000_000],
    ["5tr5", 5_500_000],
    ["15tr500", 15_500_000],
    ["15", 15],
    ["không", 0],
    ["0 đồng", 0],
    ["không có số liệu", "unknown"],
    ["1,250 triệu", "ambiguous-money"],
    ["1.250 triệu", 1_250_000_000],
    ["1 triệu 200", "left: 1 triệu,200"],
    ["200 triệu 1 tỷ", "money-source"],
    ["12,5", "left: 12,5"],
    ["nhiều", "left: nhiều"],
    ["", "left: "],
  ])("%s", (text, đồng) => {
    expect(money(text)).toBe(đồng);
    expect(money(text.normalize("NFD"))).toBe(đồng);
  });

  test("an ambiguous comma comes with both readings", () => {
    const { problems } = readFigures("1,250 triệu", [nganSach], nganSach, context);
    expect(problems).toMatchObject([{ readings: [1_250_000, 1_250_000_000] }]);
  });
});

test("what is printed in Vietnamese is read back", () => {
  const format = new Intl.NumberFormat("vi-VN");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000_000_000 }), (value) => {
      expect(number(format.format(value))).toBe(value);
      expect(money(`${format.format(value)} đồng`)).toBe(value);
      expect(money(`${format.format(value)}đ`)).toBe(value);
    }),
  );
});

test("no text makes the readers throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      readNumber(text);
      money(text);
    }),
  );
});
