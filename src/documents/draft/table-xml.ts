import type { Table } from "./tags.ts";

/** Half points: 11 pt, as tables of annexes are set. */
const SIZE = 22;

/** Tables as Word writes them, in place of a tag that stands alone in its paragraph. */
export function tablesXml(tables: readonly Table[]): string {
  // Two tables in a row would become one.
  return tables.map(tableXml).join(paragraph("", { side: "left" }));
}

function tableXml({ title, widths, head, rows, texts }: Table): string {
  const cell = (text: string, column: number, { isHead, keep }: Place): string => {
    // The first column numbers the rows, as in the tables that a template holds itself.
    const side = isHead || column === 0 ? "center" : texts.includes(column) ? "left" : "right";
    return [
      `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>`,
      paragraph(text, { side, bold: isHead, keep }),
      "</w:tc>",
    ].join("");
  };
  const row = (cells: readonly string[], place: Place): string =>
    [
      `<w:tr><w:trPr><w:cantSplit/>${place.isHead ? "<w:tblHeader/>" : ""}</w:trPr>`,
      ...cells.map((text, column) => cell(text, column, place)),
      "</w:tr>",
    ].join("");
  return [
    ...(title === "" ? [] : [paragraph(title, { side: "left", bold: true, keep: true })]),
    "<w:tbl><w:tblPr>",
    `<w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>`,
    // A table of few columns stands below the middle of its title.
    '<w:jc w:val="center"/>',
    `<w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    '<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>',
    `</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`,
    ...(head.length === 0 ? [] : [row(head, { isHead: true, keep: true })]),
    ...rows.map((cells, i) => row(cells, { isHead: false, keep: staysWithNext(i, rows.length) })),
    "</w:tbl>",
  ].join("");
}

interface Place {
  readonly isHead: boolean;
  /** On one page with the next row. */
  readonly keep: boolean;
}

/** The last row, often a sum, stands on no page alone, nor does the first below its head. */
export function staysWithNext(row: number, rows: number): boolean {
  return row < rows - 1 && (row === 0 || row >= rows - 3);
}

const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join("");

interface Look {
  readonly side: "left" | "right" | "center";
  readonly bold?: boolean;
  /** On one page with what follows. */
  readonly keep?: boolean;
}

function paragraph(text: string, { side, bold = false, keep = false }: Look): string {
  const look = `${bold ? "<w:b/><w:bCs/>" : ""}<w:sz w:val="${SIZE}"/><w:szCs w:val="${SIZE}"/>`;
  return [
    `<w:p><w:pPr>${keep ? "<w:keepNext/>" : ""}<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>`,
    `<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="${side}"/></w:pPr>`,
    text === ""
      ? ""
      : `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`,
    "</w:p>",
  ].join("");
}

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escaped(text: string): string {
  return xmlText(text).replace(/[&<>]/g, (sign) => NAMED[sign] ?? sign);
}

/** Without the signs that XML forbids, which somebody may have pasted into a chat. */
export function xmlText(text: string): string {
  return text.normalize("NFC").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}
