import { expect, test } from "vitest";
import { type Composed, composed } from "../../src/documents/draft/composed.ts";
import { defaultTemplate } from "../../src/documents/draft/default-template.ts";
import { templateWords } from "../../src/telegram/compiled/template-words.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { partsOf } from "./docx.ts";

const t = loadLanguages().in("vi");

const SIGNED: Composed = {
  isWide: false,
  heading: {
    ...{ upper: [], issuer: ["ỦY BAN NHÂN DÂN"], nation: "VIỆT NAM", motto: "Độc lập" },
    ...{ number: "Số:", day: "ngày", draft: null },
  },
  ...{ kind: "BÁO CÁO", subject: ["Kết quả"], below: [], closing: "Trên đây là báo cáo./." },
  body: [
    {
      kind: "table",
      table: { widths: [600, 3000], head: ["STT", "Đơn vị"], rows: [], texts: [1] },
    },
  ],
  foot: { recipients: null, left: null, powers: ["CHỦ TỊCH"], signer: "[Họ và tên]" },
};

const bodyOf = async (bytes: Uint8Array) =>
  (await partsOf(bytes)).get("word/document.xml")?.match(/<w:body>(.*)<\/w:body>/s)?.[1] ?? "";

/** As high as nothing, and on the page of what stands before it. */
const THIN = /^<w:p><w:pPr><w:spacing [^>]*w:line="20"[^>]*w:lineRule="exact"[^>]*\/>/;

/** The paragraphs behind a table: one of the usual height would begin a page of its own where the table ends one. */
function behindTables(body: string): string[] {
  return [...body.matchAll(/<\/w:tbl>(<w:p[ >].*?<\/w:p>|<w:sectPr|$)/gs)].map(
    ([, next = ""]) => next,
  );
}

test("no section ends with an empty page: nothing of any height stands behind its last table", async () => {
  for (const outline of ["period", "month"] as const) {
    const body = await bodyOf(await defaultTemplate(templateWords(t, outline)));
    const ends = [...body.matchAll(/<w:p><w:pPr>(?:(?!<\/w:p>).)*<w:sectPr>/gs)].map(
      ([end]) => end,
    );
    expect(ends).toHaveLength(4);
    for (const end of ends) expect(end).toMatch(THIN);
    // The table that fills a tag stands where its tag does: right before the end.
    for (const tag of ["{@bang_tong_hop}", "{@bang_theo_don_vi}"]) {
      const [, next = ""] = body.split(tag)[1]?.match(/^.*?<\/w:p>(<w:p>.*?<\/w:p>)/s) ?? [];
      expect(next).toMatch(/<w:sectPr>/);
    }
    expect(behindTables(body).at(-1)).toMatch(THIN);
  }
  const body = await bodyOf(await composed(SIGNED));
  expect(behindTables(body).at(-1)).toMatch(THIN);
});

test("the last row of a list stands on no page alone, nor does the first below its head", async () => {
  const rows = Array.from({ length: 20 }, (_, i) => [String(i + 1), "UBND xã Tú Đoạn"]);
  const table = { widths: [600, 3000], head: ["STT", "Đơn vị"], rows, texts: [1] };
  const body = await bodyOf(await composed({ ...SIGNED, body: [{ kind: "table", table }] }));
  const kept = [...body.matchAll(/<w:tr>(?:(?!<w:tr>).)*<\/w:tr>/gs)]
    .map(([row]) => row)
    .filter((row) => /STT|Tú Đoạn/.test(row))
    .map((row) => row.includes("<w:keepNext/>"));
  expect(kept).toEqual([true, true, ...Array(16).fill(false), true, true, false]);
});

test("who signs stands on the page of the last words, and the end of the section with them", async () => {
  for (const bytes of [await composed(SIGNED), await defaultTemplate(templateWords(t, "period"))]) {
    const body = await bodyOf(bytes);
    const [signing = ""] = body.split("./.")[1]?.match(/<w:tbl>.*?<\/w:tbl>/s) ?? [];
    const [, signer = ""] = signing.match(/(<w:p>(?:(?!<w:p>).)*\[Họ và tên\])/s) ?? [];
    expect(signer).toContain("<w:keepNext/>");
    const [closing = ""] = body.match(/<w:p>(?:(?!<w:p>).)*\.\/\./s) ?? [];
    expect(closing).toContain("<w:keepNext/>");
  }
});
