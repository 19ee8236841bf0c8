import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeHtml, paginate, plainText, shorten } from "../../src/telegram/html.ts";

test("what people write is shown as they wrote it", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(plainText(escapeHtml(text))).toBe(text);
      expect(escapeHtml(text)).not.toMatch(/[<>]/);
    }),
  );
});

test("a text cut for display has at most so many characters, and no half of one", () => {
  expect(shorten("Tổ chức mít tinh", 20)).toBe("Tổ chức mít tinh");
  expect(shorten("Tổ chức mít tinh", 8)).toBe("Tổ chức…");
  expect(shorten("🌸🌸🌸", 2)).toBe("🌸…");
});

test("lines fill pages, and none is lost or longer than a message may be", () => {
  const line = fc.string({ maxLength: 60 }).filter((text) => text.trim() === text && text !== "");
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
      const pages = paginate(lines.map(escapeHtml), 100);
      for (const page of pages) expect(plainText(page).length).toBeLessThanOrEqual(100);
      expect(pages.map(plainText).join("\n").split("\n")).toEqual(
        lines.flatMap((one) => one.split("\n")),
      );
    }),
  );
});

test("a line that is longer than a message is cut, and stays well-formed", () => {
  const [page = ""] = paginate([`<b>${"a&amp;".repeat(100)}</b>`], 50);
  expect(plainText(page).length).toBeLessThanOrEqual(50);
  expect(page).not.toContain("<b>");
});
