import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf, rowXml } from "../../src/documents/xlsx-cells.ts";

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
