import type { Format } from "./xlsx-sheet.ts";

/** Excel's own number formats, and two of ours. */
const FORMATS = { general: 0, text: 49, count: 3, decimal: 164, share: 10, day: 165, instant: 166 };

/**
 * As a day is written in Vietnamese, whatever the reader's system: a plain "/" is its separator of dates, and without
 * a language a day that is typed, or saved as text, takes the system's order.
 */
const DAY = "[$-42A]dd\\/mm\\/yyyy";

/** The places in cellXfs, in their order below. */
export const STYLES = {
  plain: 0,
  title: 1,
  header: 2,
  text: 3,
  words: 4,
  count: 5,
  decimal: 6,
  share: 7,
  day: 8,
  instant: 9,
  /** Text that would be a formula if it were typed. */
  quoted: 10,
} as const satisfies Record<Format | "plain" | "title" | "header" | "quoted", number>;

const FONT = '<name val="Times New Roman"/><family val="1"/>';

/** Without a frame: the lines of the grid, which are printed, run around empty cells as well. */
function cell(format: number, more = "", alignment = '<alignment vertical="top"/>'): string {
  const own = `numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"`;
  return `<xf ${own} applyAlignment="1"${more}>${alignment}</xf>`;
}

const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const CENTRED = '<alignment horizontal="center" vertical="top"/>';

export const STYLESHEET = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="3"><numFmt numFmtId="164" formatCode="#,##0.######"/>',
  `<numFmt numFmtId="165" formatCode="${DAY}"/>`,
  `<numFmt numFmtId="166" formatCode="${DAY}\\ hh:mm"/></numFmts>`,
  `<fonts count="3"><font><sz val="11"/>${FONT}</font><font><b/><sz val="14"/>${FONT}</font>`,
  `<font><b/><sz val="11"/>${FONT}</font></fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF7"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${["left", "right", "top", "bottom"]
    .map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`)
    .join("")}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="11"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="49" fontId="2" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">',
  '<alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
  cell(FORMATS.text),
  cell(FORMATS.text, "", WRAPPED),
  cell(FORMATS.count),
  cell(FORMATS.decimal),
  cell(FORMATS.share),
  cell(FORMATS.day, "", CENTRED),
  cell(FORMATS.instant, "", CENTRED),
  cell(FORMATS.text, ' quotePrefix="1"', WRAPPED),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  "</styleSheet>",
].join("");
