import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { writeXlsx } from "../../src/documents/xlsx.ts";
import { linesOf, rowXml } from "../../src/documents/xlsx-cells.ts";
import { STYLES } from "../../src/documents/xlsx-styles.ts";
import { temporary } from "../database/support.ts";
import { partsOf } from "./docx.ts";

test("a row is as high as its words need when they are broken between words", () => {
  // "Trong Tháng hành" | "động vì bình đẳng" | "giới (từ 15/11/2024" | "đến 15/12/2024)"
  const wording = "Trong Tháng hành động vì bình đẳng giới (từ 15/11/2024 đến 15/12/2024)";
  expect(linesOf(wording, 19)).toBe(4);
  expect(linesOf("trước ngày 15/6/2024", 24)).toBe(1);
  expect(linesOf("một\nhai\n\nbốn", 24)).toBe(4);
  expect(linesOf("x".repeat(50), 24)).toBe(3);
});

test("so many lines hold the words, whatever they are", () => {
  const word = fc.string({ minLength: 1, maxLength: 40 }).map((one) => one.replace(/\s/g, "x"));
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1 }),
      fc.integer({ min: 5, max: 40 }),
      (words, width) => {
        const lines = linesOf(words.join(" "), width);
        expect(lines * width).toBeGreaterThanOrEqual(words.join("").length);
        expect(lines).toBeLessThanOrEqual(
          words.reduce((sum, { length }) => sum + Math.ceil(length / width), 0),
        );
      },
    ),
  );
});

test("where an instant stands, a day of which no hour is known is shown without one", () => {
  const columns = [{ header: "Hoàn thành lúc", width: 17, format: "instant" as const }];
  const writing = { timeZone: "Asia/Ho_Chi_Minh", textIn: () => ({ xml: "", lines: 1 }) };
  const style = (value: string | Date) =>
    Number(/ s="(\d+)"/.exec(rowXml([value], columns, 1, writing))?.[1]);
  expect(style("2024-06-12")).toBe(STYLES.day);
  expect(style(new Date("2024-06-11T17:00:00Z"))).toBe(STYLES.instant);
});

test("days are numbers that every system shows in the Vietnamese order, and filters as days", async () => {
  using place = temporary();
  const file = join(place.folder, "one.xlsx");
  const columns = [
    { header: "Ngày ký", width: 12, format: "day" as const },
    { header: "Lúc", width: 17, format: "instant" as const },
    { header: "Tổng số", width: 14, format: "decimal" as const },
  ];
  const at = new Date("2024-06-14T01:05:00Z");
  const rows = [
    ["2024-06-14", at, 16_108],
    ["2024-12-13", at, 112.5],
  ];
  const sheets = [{ name: "Số liệu", columns, rows }];
  await writeXlsx(file, { sheets, foot: "Kế hoạch", timeZone: "Asia/Ho_Chi_Minh", at });
  const bytes = readFileSync(file);
  const parts = await partsOf(bytes);
  // A plain "/" would be the separator of the reader's system, and 42A says whose order it is.
  const formats = [...(parts.get("xl/styles.xml") ?? "").matchAll(/formatCode="([^"]*y[^"]*)"/g)];
  expect(formats.map(([, code]) => code)).toEqual([
    String.raw`[$-42A]dd\/mm\/yyyy`,
    String.raw`[$-42A]dd\/mm\/yyyy\ hh:mm`,
  ]);
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).toContain('<autoFilter ref="A1:C3"/>');
  expect(sheet).toMatch(/<c r="A2" s="8"><v>45457<\/v><\/c>/);
  const [read] = (await readXlsx(bytes)).sheets;
  expect(read?.rows[1]?.slice(0, 2).every((cell) => cell instanceof Date)).toBe(true);
  // Excel leaves the point of a decimal format behind a whole number.
  expect(sheet).toContain(`<c r="C2" s="${STYLES.count}"><v>16108</v></c>`);
  expect(sheet).toContain(`<c r="C3" s="${STYLES.decimal}"><v>112.5</v></c>`);
});

test("no minute of a day is shown as the one before by a program that cuts off", () => {
  const columns = [{ header: "Lúc", width: 16, format: "instant" as const }];
  const writing = { timeZone: "Asia/Ho_Chi_Minh", textIn: () => ({ xml: "", lines: 1 }) };
  for (let minute = 0; minute < 24 * 60; minute++) {
    const at = new Date(Date.UTC(2024, 5, 11, 0, minute - 7 * 60));
    const days = Number(/<v>([^<]+)/.exec(rowXml([at], columns, 1, writing))?.[1]);
    // What a double cannot hold either is no matter of how it was written.
    expect(Math.floor((days % 1) * 24 * 60 + 1e-7)).toBe(minute);
  }
});
