import { expect, test } from "vitest";
import { capitalsWidth, nameLines } from "../../src/documents/draft/name-lines.ts";
import { LEFT } from "../../src/documents/draft/word.ts";
import { sharedWidths, sideBySide, widthNeeded } from "../../src/telegram/compiled/annex-widths.ts";

test("a number is broken in no column of an annex, however many columns there are", () => {
  const money = widthNeeded(["Kinh phí khác (đồng)", "1.164.000.000"]);
  // 13 characters of 11 points, measured in Times New Roman: 63.3 points.
  expect(money).toBeGreaterThanOrEqual(1266 + 114);
  const needed = [700, 700, money, 800, money, 700, 900, 700];
  const widths = sharedWidths(needed, 11_000, 2400);
  for (const [i, width] of widths.entries()) expect(width).toBeGreaterThanOrEqual(needed[i] ?? 0);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(11_000);
});

test("what does not fit beside the others stands in the next table, in its order", () => {
  const columns = [3000, 3000, 3000, 1000, 9000];
  const tables = sideBySide(columns, (width) => width, { room: 7000, most: 8 });
  expect(tables).toEqual([[3000, 3000], [3000, 1000], [9000]]);
});

test("the name above a title is broken where it is said with a pause", () => {
  expect(nameLines("PHÒNG LAO ĐỘNG, THƯƠNG BINH, XÃ HỘI - DÂN TỘC")).toEqual([
    "PHÒNG LAO ĐỘNG,",
    "THƯƠNG BINH, XÃ HỘI - DÂN TỘC",
  ]);
  expect(nameLines("TRUNG TÂM VĂN HÓA, THỂ THAO VÀ TRUYỀN THÔNG")).toEqual([
    "TRUNG TÂM VĂN HÓA,",
    "THỂ THAO VÀ TRUYỀN THÔNG",
  ]);
  expect(nameLines("PHÒNG VĂN HÓA - XÃ HỘI")).toEqual(["PHÒNG VĂN HÓA - XÃ HỘI"]);
  // Measured in bold Times New Roman of 12 points: 203.5 points.
  const width = capitalsWidth("THƯƠNG BINH, XÃ HỘI - DÂN TỘC");
  expect(width).toBeGreaterThan(4000);
  expect(width).toBeLessThanOrEqual(LEFT);
});
