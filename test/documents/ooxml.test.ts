import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { written } from "../../src/documents/draft/writing.ts";
import { writeXlsx } from "../../src/documents/xlsx.ts";
import { templateWords } from "../../src/telegram/compiled/template-words.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { temporary } from "../database/support.ts";
import { faultsOf } from "../support/ooxml/index.ts";
import { partsOf, withPart } from "./docx.ts";

const AT = new Date("2024-06-14T01:00:00Z");
let docx: Uint8Array;
let xlsx: Uint8Array;

beforeAll(async () => {
  const words = templateWords(loadLanguages().in("vi"), "period");
  const made = await written({ kind: "template", template: { kind: "default", words } });
  if (made.kind !== "filled") throw new Error("The bot's own template is faulty");
  docx = made.bytes;
  using place = temporary();
  const file = join(place.folder, "one.xlsx");
  const columns = [
    { header: "Đơn vị", width: 20, format: "words" as const },
    { header: "Số cuộc", width: 10, format: "count" as const },
  ];
  const sheets = [{ name: "Số liệu", columns, rows: [["UBND xã Tú Đoạn", 3]] }];
  await writeXlsx(file, { sheets, foot: "Kế hoạch", timeZone: "Asia/Ho_Chi_Minh", at: AT });
  xlsx = readFileSync(file);
});

async function changed(bytes: Uint8Array, name: string, from: string | RegExp, to: string) {
  const text = (await partsOf(bytes)).get(name) ?? "";
  expect(text.search(from)).toBeGreaterThanOrEqual(0);
  return faultsOf(withPart(bytes, name, (xml) => xml.replace(from, to), text));
}

test("what the bot makes is in order", async () => {
  expect(await faultsOf(docx)).toEqual([]);
  expect(await faultsOf(xlsx)).toEqual([]);
  expect(await faultsOf(Buffer.from("no file"))).toEqual(["no zip: broken"]);
});

test.each<readonly [what: string, part: string, from: string | RegExp, to: string, fault: string]>([
  ["a part that is no XML", "word/document.xml", "</w:body>", "", "word/document.xml is no XML"],
  ["a type of no part", "[Content_Types].xml", "/word/document.xml", "/word/x.xml", "a type of no"],
  ["a relation to nowhere", "_rels/.rels", "word/document.xml", "word/x.xml", "leads to no"],
  ["a reference to no relation", "word/document.xml", /r:id="/, 'r:id="x', "refers to no xrId"],
  [
    "properties in another order",
    "word/document.xml",
    "<w:pgMar",
    "<w:titlePg/><w:pgMar",
    "w:pgMar in w:sectPr",
  ],
  [
    "what does not belong there",
    "word/document.xml",
    "<w:body>",
    "<w:body><w:r/>",
    "w:r in w:body",
  ],
  [
    "a table without its grid",
    "word/document.xml",
    /<w:tblGrid>.*?<\/w:tblGrid>/,
    "",
    "in a grid of 0",
  ],
  [
    "a cell without a paragraph",
    "word/document.xml",
    "</w:p></w:tc>",
    "</w:p><w:tbl/></w:tc>",
    "ends with no paragraph",
  ],
  ["part of a measure", "word/document.xml", 'w:h="16838"', 'w:h="16838.5"', 'w:h="16838.5"'],
  [
    "a style that there is not",
    "word/document.xml",
    "<w:pPr>",
    '<w:pPr><w:pStyle w:val="X"/>',
    "no style X",
  ],
])("of a document it finds %s", async (_, part, from, to, fault) => {
  expect((await changed(docx, part, from, to)).join("\n")).toContain(fault);
});

test.each<readonly [what: string, part: string, from: string | RegExp, to: string, fault: string]>([
  [
    "a filter before its rows",
    "xl/worksheets/sheet1.xml",
    "<sheetData>",
    '<autoFilter ref="A1"/><sheetData>',
    "sheetData in worksheet",
  ],
  ["a cell in another row", "xl/worksheets/sheet1.xml", 'r="B2"', 'r="B3"', "cell B3 in row 2"],
  [
    "a cell of no look",
    "xl/worksheets/sheet1.xml",
    /<c r="A2" s="\d+"/,
    '<c r="A2" s="99"',
    "A2 of no look",
  ],
  [
    "text where a number should be",
    "xl/worksheets/sheet1.xml",
    "<v>3</v>",
    "<is><t>3</t></is>",
    "B2 holds no v",
  ],
  ["a wrong count", "xl/styles.xml", '<fonts count="3">', '<fonts count="2">', "there are 3"],
  [
    "a name that Excel does not take",
    "xl/workbook.xml",
    'name="Số liệu"',
    'name="Số/liệu"',
    'sheet "Số/liệu"',
  ],
])("of a workbook it finds %s", async (_, part, from, to, fault) => {
  expect((await changed(xlsx, part, from, to)).join("\n")).toContain(fault);
});
