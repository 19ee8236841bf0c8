import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { wordsIn } from "../../src/evidence/words.ts";
import { zip } from "../support/files.ts";

/** What stands in a Word file, as the reader gets it. */
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string, more = "") =>
  `<w:tc>${more}${text.split("\n").map(paragraph).join("")}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;

async function wordsOf(body: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "words-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "bao-cao.docx");
  const content = `<w:document><w:body>${body}</w:body></w:document>`;
  await writeFile(path, zip([{ name: "word/document.xml", content }]));
  return wordsIn(path, "docx");
}

test("a row of a table is a line, with its cells apart", async () => {
  const words = await wordsOf(
    paragraph("Kết quả") +
      table(
        row(cell("TT"), cell("Nội dung"), cell("Số cuộc"), cell("Nữ")),
        row(cell("1"), cell("Tuyên truyền"), cell("6"), cell("160")),
        row(cell("Cộng", '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'), cell("6"), cell("160")),
      ) +
      paragraph("Hết"),
  );
  expect(words).toBe(
    "Kết quả\nTT\tNội dung\tSố cuộc\tNữ\n1\tTuyên truyền\t6\t160\nCộng\t\t6\t160\nHết\n",
  );
});

test("the head of a letter, set side by side, stays lines of its own", async () => {
  const words = await wordsOf(
    table(
      row(cell("ỦY BAN NHÂN DÂN\nXÃ TÚ ĐOẠN"), cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
      row(cell("Số: 58/BC-UBND"), cell("Tú Đoạn, ngày 11 tháng 6 năm 2024")),
    ),
  );
  expect(words.split("\n")).toContain("Số: 58/BC-UBND");
  expect(words.split("\n")).toContain("Tú Đoạn, ngày 11 tháng 6 năm 2024");
});
