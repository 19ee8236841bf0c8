import type { Column, Format } from "./xlsx-sheet.ts";
import { STYLES } from "./xlsx-styles.ts";

/**
 * A day ("2024-06-14") stands in a column of days, or in one of instants, of which it is all that is known; null
 * is an empty cell.
 */
export type Value = string | number | Date | null;
export type Row = readonly Value[];

/** A text as it stands in a cell of its column: what follows the cell's place, and the lines that it takes. */
export interface TextCell {
  readonly xml: string;
  readonly lines: number;
}

/** How the cells of a sheet are written. */
interface Writing {
  readonly timeZone: string;
  textIn(text: string, column: number): TextCell;
}

/** Excel takes so many characters in a cell. */
const MOST = 32_767;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Day 0 of Excel's calendar, in which 1900 is taken for a leap year. */
const EPOCH = Date.UTC(1899, 11, 30);

const names: string[] = [];

/** "A", "Z", "AA": columns count from 0. */
export function columnName(index: number): string {
  const known = names[index];
  if (known !== undefined) return known;
  const rest = index % 26;
  const name = `${index >= 26 ? columnName((index - rest) / 26 - 1) : ""}${String.fromCharCode(65 + rest)}`;
  names[index] = name;
  return name;
}

/** What XML cannot hold: control characters, and halves of letters. Written with escapes alone. */
const FORBIDDEN = new RegExp(
  [
    "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]",
    "[\\ud800-\\udbff](?![\\udc00-\\udfff])",
    "(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",
  ].join("|"),
  "g",
);
const SPECIAL = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

export function escaped(text: string): string {
  return text.replace(FORBIDDEN, "").replace(SPECIAL, (one) => ENTITIES[one] ?? "");
}

/** What a spreadsheet takes for a formula when it is typed, and some when it is read. */
const FORMULA = /^[=+\-@\t\r]/;

/** Whether a text would be a formula if it were typed: it must stay text wherever it goes. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** As much of a text as Excel takes. */
export function shortened(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}

export function textContent(text: string): string {
  return `<t xml:space="preserve">${escaped(text)}</t>`;
}

export function textCell(text: string, column: number, row: number, style: number): string {
  const own = looksLikeFormula(text) ? STYLES.quoted : style;
  return `<c r="${columnName(column)}${row}" s="${own}" t="inlineStr"><is>${textContent(shortened(text))}</is></c>`;
}

const LINE = 15;
/** Excel makes no row higher. */
const HIGHEST = 409;

/**
 * Lines that a text takes in a wrapped column, broken between words. Widths are told in figures, and letters
 * are narrower: what is told is rather a line too much than one that nobody sees.
 */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const part of text.split("\n")) {
    lines += 1;
    if (part.length <= width) continue;
    let filled = 0;
    for (const { length } of part.split(" ")) {
      if (filled > 0 && filled + 1 + length > width) [lines, filled] = [lines + 1, 0];
      filled += (filled > 0 ? 1 : 0) + length;
      // A word that is longer than the column is broken within.
      const full = Math.ceil(filled / width) - 1;
      [lines, filled] = [lines + full, filled - full * width];
    }
  }
  return lines;
}

/** Said of each row that needs more than a line: not every program works it out when it opens a file. */
export function heightOf(lines: number): string {
  return lines > 1 ? ` ht="${Math.min(HIGHEST, lines * LINE)}" customHeight="1"` : "";
}

/** One row; an empty cell takes no room. */
export function rowXml(
  row: Row,
  columns: readonly Column[],
  number: number,
  { timeZone, textIn }: Writing,
): string {
  let cells = "";
  let lines = 1;
  for (let i = 0; i < columns.length; i++) {
    const value = row[i];
    if (value === null || value === undefined || value === "") continue;
    const format = columns[i]?.format ?? "text";
    if (typeof value === "string" && format !== "day" && format !== "instant") {
      const text = textIn(value, i);
      if (text.lines > lines) lines = text.lines;
      cells += `<c r="${columnName(i)}${number}"${text.xml}`;
    } else {
      const plain = typeof value === "number" ? value : serialOf(value, timeZone);
      const shown = shownAs(format, value);
      cells += `<c r="${columnName(i)}${number}" s="${STYLES[shown]}"><v>${plain}</v></c>`;
    }
  }
  return `<row r="${number}"${heightOf(lines)}>${cells}</row>`;
}

function shownAs(format: Format, value: Exclude<Value, null>): Format {
  // Excel shows the point of a decimal format behind a whole number: "16.108,".
  if (format === "decimal" && Number.isInteger(value)) return "count";
  return format === "instant" && typeof value === "string" ? "day" : format;
}

/** Of a day a minute has no exact share: cut short, it would be shown as the minute before. */
const PARTS = 1e9;

/** A day, or an instant as the clocks of the time zone show it, in Excel's days. */
function serialOf(value: string | Date, timeZone: string): number {
  if (typeof value === "string") return (Date.parse(`${value}T00:00:00Z`) - EPOCH) / DAY;
  const local = value.getTime() + offsetAt(value, timeZone);
  const days = (Math.floor(local / MINUTE) * MINUTE - EPOCH) / DAY;
  return Math.ceil(days * PARTS) / PARTS;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** What is to be added to an instant for the clocks there, in milliseconds; looked up once a day. */
function offsetAt(at: Date, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(at.getTime() / DAY)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", {
      ...{ timeZone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
      ...{ hour: "2-digit", minute: "2-digit", second: "2-digit" },
    });
  formats.set(timeZone, format);
  const part = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  const offset = shown - Math.floor(at.getTime() / 1000) * 1000;
  offsets.set(key, offset);
  return offset;
}
