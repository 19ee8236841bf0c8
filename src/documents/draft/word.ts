import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { staysWithNext, xmlText } from "./table-xml.ts";
import type { Table as TableData } from "./tags.ts";

/** The one file that knows the library which builds documents: paragraphs and tables as Decree 30/2020 has them. */

/** In all scripts: a letter that Word takes for another script would fall back to another font. */
const FACE = "Times New Roman";
const FONT = { ascii: FACE, hAnsi: FACE, cs: FACE, eastAsia: FACE };

// Twentieths of a point. Decree 30/2020: A4; top and bottom 20, left 30, right 15 millimetres.
const PAGE = { width: 11906, height: 16838 };
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 850, header: 567, footer: 567 };
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
/** 73 millimetres: at 12 points the national name, 88 long, stays on one line beside it. */
export const LEFT = 4139;
export const WIDE_WIDTH = PAGE.height - MARGIN.left - MARGIN.right;
const FIRST_LINE = 720;
/** So wide is "Độc lập - Tự do - Hạnh phúc" in bold: the rule below is as long. */
export const MOTTO = 3290;
/** Below a title, whose longest line fills most of an upright page. */
export const TITLE_RULE = 2245;

// Half points: 12 above, 13 in the text, 11 in tables and among the recipients.
export const HEAD = 24;
const TEXT = 26;
export const SMALL = 22;

/** What stands below one another in a document. */
export type Block = Paragraph | Table;
export type Section = ISectionOptions;

/** A document of these sections, one behind the other; its first page bears no number. */
export async function packed(title: string, sections: readonly Section[]): Promise<Uint8Array> {
  const document = new Document({
    creator: "Đầu Mối",
    title,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: TEXT, language: { value: "vi-VN", eastAsia: "vi-VN" } },
        },
      },
      paragraphStyles: [{ id: "Normal", name: "Normal", run: { font: FONT, size: TEXT } }],
      // The library's own styles are based upon it, and it writes none.
      characterStyles: [{ id: "DefaultParagraphFont", name: "Default Paragraph Font" }],
    },
    sections: sections.map((section, i) => ended(i === 0 ? withoutNumber(section) : section)),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/**
 * The end of a section stands in its last paragraph. Behind a table that fills its page, one of the usual
 * height would begin an empty page; Word itself writes such a one at the end of the last section.
 */
function ended(section: Section): Section {
  const spacing = { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT };
  return { ...section, children: [...section.children, line([], { spacing })] };
}

/** Upright, for text. */
export function upright(children: readonly Block[]): Section {
  return {
    properties: { page: { size: PAGE, margin: MARGIN } },
    headers: { default: pageNumber() },
    children: [...children],
  };
}

/** On its side, for wide tables. */
export function wide(children: readonly Block[]): Section {
  const size = { ...PAGE, orientation: PageOrientation.LANDSCAPE };
  return {
    properties: { page: { size, margin: MARGIN } },
    headers: { default: pageNumber() },
    children: [...children],
  };
}

/** Pages are numbered from the second one (Decree 30/2020, annex I), whichever way the first one lies. */
function withoutNumber(section: Section): Section {
  const { properties, headers } = section;
  return {
    ...section,
    properties: { ...properties, titlePage: true },
    headers: { ...headers, first: new Header({ children: [line([])] }) },
  };
}

function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: TEXT, font: FONT });
  return new Header({ children: [line([number], { alignment: AlignmentType.CENTER })] });
}

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
}

function run(content: string, { size = TEXT, bold = false, italics = false }: Look): TextRun {
  return new TextRun({ text: xmlText(content), size, bold, italics, font: FONT });
}

function line(
  children: readonly ParagraphChild[],
  more: Omit<ConstructorParameters<typeof Paragraph>[0] & object, "children"> = {},
): Paragraph {
  return new Paragraph({ ...more, children: [...children] });
}

export function centred(content: string, look: Look = {}): Paragraph {
  const { before = 0, after = 0, keepNext = false } = look;
  return line([run(content, look)], {
    alignment: AlignmentType.CENTER,
    spacing: { before, after },
    keepNext,
  });
}

/**
 * A line of so much length in the middle of so much room: as the border of the text above, it would squeeze
 * that as well.
 */
export function rule(length: number, room: number): Paragraph {
  const indent = Math.round((room - length) / 2);
  return line([run("", { size: 2 })], {
    spacing: { before: 20, after: 60, line: 40, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
    indent: { left: indent, right: indent },
  });
}

export function plain(content: string, look: Look = {}): Paragraph {
  return line([run(content, look)], { alignment: AlignmentType.LEFT });
}

/** A paragraph of the text. */
export function text(content: string, look: Look = {}): Paragraph {
  const { before = 0, keepNext = false, keepLines = false } = look;
  return line([run(content, look)], {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { before, after: 120, line: 276, lineRule: LineRuleType.AUTO },
    keepNext,
    keepLines,
  });
}

export function part(content: string): Paragraph {
  return text(content, { bold: true, before: 120, keepNext: true });
}

export function head(content: string): Paragraph {
  return text(content, { bold: true, keepNext: true });
}

/** A tag that opens or closes a list stands in a paragraph of its own, which goes when it is filled. */
export function mark(tag: string, look: Pick<Look, "size"> = {}): Paragraph {
  return line([run(tag, look)], { alignment: AlignmentType.LEFT });
}

/** Nothing but its own end. */
export function empty(): Block {
  return line([]);
}

export function listed(list: string, content: string, look: Look = {}): Paragraph[] {
  return [mark(`{#${list}}`), text(content, look), mark(`{/${list}}`)];
}

export function borderless(
  widths: readonly number[],
  rows: readonly (readonly (readonly Block[])[])[],
): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const borders = { top: none, bottom: none, left: none, right: none };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, i) =>
              new TableCell({
                borders,
                width: { size: widths[i] ?? 0, type: WidthType.DXA },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

/** A table below its head, which is repeated on each page. */
export function grid({ widths, head, rows, texts }: Omit<TableData, "title">): Table {
  const cell = (content: string, i: number, { isHead = false, keepNext = true } = {}) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        line([run(content, { size: SMALL, bold: isHead })], {
          alignment: !isHead && texts.includes(i) ? AlignmentType.LEFT : AlignmentType.CENTER,
          spacing: { before: 40, after: 40 },
          keepNext,
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { left: 57, right: 57 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((name, i) => cell(name, i, { isHead: true })),
      }),
      ...rows.map(
        (cells, row) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((one, i) =>
              cell(one, i, { keepNext: staysWithNext(row, rows.length) }),
            ),
          }),
      ),
    ],
  });
}
