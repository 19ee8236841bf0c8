import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf, type Measure, type Style } from "../../src/documents/brief/lines.ts";
import { listedIn } from "../../src/documents/brief/lists.ts";
import { type BriefSheet, pageOf } from "../../src/documents/brief/page.ts";
import { drawn } from "../../src/documents/drawing.ts";
import { pdfText } from "./pdf.ts";

/** A4 in points, less the margins. */
const PAGE = { left: 85, right: 553, bottom: 792 };

/** Near enough to a font, and fast. */
const measure: Measure = (text, { size, face }) =>
  text.length * size * (face === "bold" ? 0.55 : 0.48);

const words = (most: number) =>
  fc
    .array(fc.constantFrom("Ủy", "ban", "nhân", "dân", "xã", "Tú", "Đoạn", "x".repeat(90)), {
      minLength: 1,
      maxLength: most,
    })
    .map((all) => all.join(" "));

const some = (most: number, item = words(40)) => fc.array(item, { maxLength: most });
const cells = fc.tuple(words(30), words(12), words(40));
const MORE = moreIn(3000);
const list = fc.record({
  ...{ lead: words(9), more: fc.constant(MORE) },
  items: fc.oneof(
    some(6),
    fc.integer({ min: 1, max: 3000 }).map((n) => unitsOf(n)),
  ),
  kind: fc.constantFrom("lines" as const, "run" as const),
});

function moreIn(count: number): string[] {
  return Array.from({ length: count + 1 }, (_, rest) => `… và ${rest} đơn vị khác.`);
}

function unitsOf(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `đơn-vị-${i + 1}`);
}

const sheets: fc.Arbitrary<BriefSheet> = fc.record({
  upper: fc.array(words(6), { maxLength: 2 }),
  issuer: fc.array(words(12), { minLength: 1, maxLength: 1 }),
  nation: fc.constant("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
  motto: fc.constant("Độc lập - Tự do - Hạnh phúc"),
  ...{ kind: words(4), subject: some(3), asOf: words(40), foot: words(40) },
  numbers: fc.record({ head: words(5), columns: cells, rows: fc.array(cells, { maxLength: 12 }) }),
  sending: fc.record({
    ...{ head: words(5), words: some(1) },
    lists: fc.array(list, { maxLength: 3 }),
  }),
  deciding: fc.record({ head: words(9), items: fc.array(words(120), { maxLength: 4 }) }),
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

test("whatever is to be said stands on one page, within its margins, nothing upon another", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const { texts } = pageOf(sheet, measure);
      const boxes = texts.map(({ text, x, y, style }) => {
        return { text, x, y, right: x + measure(text, style), bottom: y + style.size };
      });
      for (const { x, right, bottom } of boxes) {
        expect(x).toBeGreaterThanOrEqual(PAGE.left);
        expect(right).toBeLessThan(PAGE.right);
        expect(bottom).toBeLessThan(PAGE.bottom);
      }
      const overlap = (a: Box, b: Box) =>
        a.x < b.right - 1 && b.x < a.right - 1 && a.y < b.bottom - 1 && b.y < a.bottom - 1;
      for (const [i, one] of boxes.entries()) {
        expect(boxes.slice(i + 1).find((other) => overlap(one, other))).toBeUndefined();
      }
    }),
    { numRuns: 60 },
  );
});

test("of three thousand units it names as many as have room, and says how many more there are", () => {
  fc.assert(
    fc.property(sheets, fc.constantFrom("lines" as const, "run" as const), (sheet, kind) => {
      const lists = [3000, 1200, 7].map((count, i) => {
        return {
          kind,
          more: MORE,
          lead: `Thứ ${i}:`,
          items: unitsOf(count).map((one) => `${i}${one}`),
        };
      });
      const sending = { ...sheet.sending, lists };
      const deciding = { ...sheet.deciding, head: "Quyết định" };
      const { texts } = pageOf({ ...sheet, sending, deciding }, measure);
      const said = texts.map(({ text }) => text).join(" ");
      for (const [i, { items }] of lists.entries()) {
        const [, own = ""] = new RegExp(`Thứ ${i}:(.*?)(Thứ|Quyết định)`).exec(said) ?? [];
        const [, rest = "0"] = /… và ([\d.]+) đơn vị khác/.exec(own) ?? [];
        const shown = own.match(/\dđơn-vị-\d+/g)?.length ?? 0;
        expect(shown + Number(rest.replaceAll(".", ""))).toBe(items.length);
      }
    }),
    { numRuns: 40 },
  );
});

test("a note that has room is told to its end", () => {
  const note =
    "nữ 3.441 (60,9%), nam 2.212 (39,1%) của 5.653 lượt người đã tách số liệu; người dân tộc thiểu số 1.661 (76,3%) của 2.176 lượt người đã tách số liệu";
  const sheet: BriefSheet = {
    ...{ upper: [], issuer: ["PHÒNG"], nation: "NƯỚC", motto: "Độc lập", kind: "TÓM TẮT" },
    ...{ subject: [], asOf: "", foot: "" },
    numbers: {
      ...{ head: "I", columns: ["Nội dung", "Kết quả", "Ghi chú"] },
      rows: [["Số lượt người tham dự", "6.088 lượt người", note]],
    },
    sending: { head: "II", words: [], lists: [] },
    deciding: { head: "III", items: [] },
  };
  const told = pageOf(sheet, measure).texts.map(({ text }) => text);
  expect(told.join(" ")).toContain(note);
});

test("lines hold the words, and what is cut says so", () => {
  const style: Style = { size: 10 };
  fc.assert(
    fc.property(words(60), fc.integer({ min: 40, max: 400 }), fc.nat(5), (text, width, more) => {
      const most = more + 1;
      const whole = linesOf(text, style, width, measure);
      expect(whole.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      const lines = linesOf(text, style, width, measure, most);
      expect(lines.length).toBe(Math.min(most, whole.length));
      expect(lines.every((line) => measure(line, style) <= width)).toBe(true);
      expect(lines.at(-1)?.endsWith("…") ?? false).toBe(whole.length > most);
    }),
  );
});

test("who wants less leaves the rest to the others", () => {
  const list = (count: number) => {
    return { kind: "lines", lead: "Gồm:", items: unitsOf(count - 1), more: MORE } as const;
  };
  const shown = (counts: readonly number[], room: number) =>
    listedIn(counts.map(list), room, (text) => [text]).map(({ length }) => length);
  expect(shown([3, 100, 40], 20)).toEqual([3, 9, 8]);
  expect(shown([3, 4], 20)).toEqual([3, 4]);
  expect(shown([], 20)).toEqual([]);
});

test("it is drawn as a PDF of one page, with all letters of Vietnamese", async () => {
  const [sheet] = fc.sample(sheets, { numRuns: 1, seed: 7 });
  if (!sheet) throw new Error("No sheet");
  const kind = "BÁO CÁO TÓM TẮT: ỪỮỰ ừữự ĐđẴẵỠỡ";
  const bytes = await drawn({ kind: "brief", brief: { ...sheet, kind } });
  const { pages, text } = await pdfText(bytes);
  expect(pages).toBe(1);
  expect(text).toContain(kind);
  expect(text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
});
