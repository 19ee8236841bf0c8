import { columnName, escaped, heightOf, linesOf, textCell } from "./xlsx-cells.ts";
import { STYLES } from "./xlsx-styles.ts";

/** How a column's values are shown. `text` runs on one line, `words` is wrapped. */
export type Format = "text" | "words" | "count" | "decimal" | "share" | "day" | "instant";

export interface Column {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly format: Format;
}

/** What fits on the width of a page at a legible size, in characters. */
const PAGE = 260;
const A4 = 9;

const widthOf = (columns: readonly Column[]) => columns.reduce((sum, { width }) => sum + width, 0);

export function sheetHead(
  columns: readonly Column[],
  { above, frozen }: { readonly above: readonly string[]; readonly frozen: number },
): string {
  const header = above.length + 1;
  const corner = `${columnName(frozen)}${header + 1}`;
  const split = frozen > 0 ? `xSplit="${frozen}" ` : "";
  const pane = frozen > 0 ? "bottomRight" : "bottomLeft";
  const cols = columns
    .map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  const lines = above.map((line, i) => {
    const style = i === 0 ? STYLES.title : STYLES.plain;
    return `<row r="${i + 1}">${textCell(line, 0, i + 1, style)}</row>`;
  });
  const heads = columns.map(({ header: words }, i) => textCell(words, i, header, STYLES.header));
  const highest = Math.max(...columns.map(({ header: words, width }) => linesOf(words, width)));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetPr><pageSetUpPr fitToPage="${widthOf(columns) <= PAGE ? 1 : 0}"/></sheetPr>`,
    '<sheetViews><sheetView workbookViewId="0">',
    `<pane ${split}ySplit="${header}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`,
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`,
    "</sheetView></sheetViews>",
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols}</cols><sheetData>`,
    ...lines,
    `<row r="${header}"${heightOf(highest)}>${heads.join("")}</row>`,
  ].join("");
}

export interface SheetEnd {
  readonly header: number;
  readonly last: number;
  readonly frozen: number;
  readonly foot: string;
}

export function sheetFoot(columns: readonly Column[], { header, last, foot }: SheetEnd): string {
  const range = `A${header}:${columnName(columns.length - 1)}${Math.max(last, header)}`;
  const fits = widthOf(columns) <= PAGE;
  const scale = fits ? 'fitToWidth="1" fitToHeight="0"' : 'scale="60"';
  return [
    `</sheetData><autoFilter ref="${range}"/>`,
    '<printOptions gridLines="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${A4}" orientation="landscape" ${scale}/>`,
    // An ampersand begins a code in a footer.
    `<headerFooter><oddFooter>${escaped(`&L&8${foot.replaceAll("&", "&&")}&R&8&P/&N`)}</oddFooter></headerFooter>`,
    "</worksheet>",
  ].join("");
}
