import { readFile } from "node:fs/promises";
import { readZip, unpack } from "./office/zip.ts";
import type { FileType } from "./types.ts";

/** Characters of a document that are read: a report of a hundred pages. */
const LONGEST = 200_000;
/** Of a part of a Word file that holds its text, in bytes. */
const LARGEST_PART = 16e6;
const PAGES = 60;

/** The words of a Word or PDF file; empty if it has none, like a scan. @throws if it cannot be read */
export async function wordsIn(path: string, type: FileType): Promise<string> {
  const bytes = await readFile(path);
  const words = type === "docx" ? await docxWords(bytes) : await pdfWords(bytes);
  return words.slice(0, LONGEST);
}

async function docxWords(bytes: Buffer): Promise<string> {
  const zip = readZip(bytes);
  const entries = zip.kind === "zip" ? zip.entries : [];
  const main = entries.find(({ name }) => name === "word/document.xml");
  const content = main && main.size < LARGEST_PART ? await unpack(main, true) : null;
  return content ? wordsOf(content.toString("utf8")) : "";
}

const ROW = /<w:tr\b(?:(?!<w:tr\b)[\s\S])*?<\/w:tr>/g;
const CELL = /<w:tc\b(?:(?!<w:tc\b)[\s\S])*?<\/w:tc>/g;

/** What stands in the text, without what was struck out; a line for each paragraph, and for each row of a table. */
function wordsOf(xml: string): string {
  let at = 0;
  let words = "";
  for (const { index, 0: row } of xml.matchAll(ROW)) {
    words += paragraphs(xml.slice(at, index));
    words += rowOf(row) ?? paragraphs(row);
    at = index + row.length;
  }
  return words + paragraphs(xml.slice(at));
}

/** A tab between its cells; null for what only sets the parts of a page side by side, like a letter's head. */
function rowOf(row: string): string | null {
  const cells = (row.match(CELL) ?? []).flatMap((cell) => {
    const width = Number(/<w:gridSpan w:val="(\d{1,2})"/.exec(cell)?.[1] ?? 1);
    return [paragraphs(cell).replace(/\n$/, ""), ...Array<string>(Math.max(0, width - 1)).fill("")];
  });
  const isTable = cells.length > 2 || cells.some((cell) => /^[\d.,]+$/.test(cell.trim()));
  if (!isTable || cells.length < 2 || cells.some((cell) => /[\n\t]/.test(cell))) return null;
  return `${cells.join("\t")}\n`;
}

/** A line for each paragraph. */
function paragraphs(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\b[^>]*\/>|<\/w:(p)>/g);
  return [...pieces]
    .map(([, text, gap, end]) =>
      text === undefined ? (gap === "tab" ? "\t" : end || gap ? "\n" : "") : decoded(text),
    )
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A piece of a line; what marks a structure has no text. */
interface Item {
  readonly str?: string;
  readonly hasEOL?: boolean;
}

/** Loaded when the first PDF comes: it is a large library. */
export const loadPdf = () => import("unpdf");

/** Nothing in it is run, and nothing is fetched for it. */
async function pdfWords(bytes: Buffer): Promise<string> {
  const { getDocumentProxy } = await loadPdf();
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false });
  const lines: string[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, PAGES); number++) {
    const page = await pdf.getPage(number);
    const { items }: { items: readonly Item[] } = await page.getTextContent();
    lines.push(
      items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join(""),
    );
    page.cleanup();
  }
  return lines.join("\n");
}
