/** Days in the rows of a table: what stands in some of them only is when those were, and not when all was. */
import type { FoundDate } from "./date-find.ts";
import { tableIn } from "./table.ts";
import { isTotalRow } from "./table-total.ts";
import { fold } from "./text.ts";
import type { Place } from "./tokens.ts";

interface Row extends Place {
  readonly cells: readonly string[];
}

/** Fewer cells are a label and its value, whose days are the whole's. */
const CELLS = 3;
/** "Thời gian | 03/6/2024": what the day is. */
const LABEL = /^(?:thoi gian|thoi diem|ngay)(?: |$)/;
/** "Chỉ tiêu | ĐVT | Kết quả": its rows tell of one deed. */
const OF_ONE = /(?:^|\n|[|\t]) *(?:chi tieu|dvt|don vi tinh) *(?:[|\t]|\n|$)/;
const COUNT = /^\d[\d.,]*$/;

/** @param all every time that was found in the text */
export function isOfSomeRows(date: FoundDate, all: readonly FoundDate[], text: string): boolean {
  if (!/[|\t]/.test(text)) return false;
  const run = besides(date, text);
  const rows = run.filter((row) => /\d/.test(text.slice(row.start, row.end)));
  const own = rows.find((row) => holds(row, date));
  if (!own || isLabelled(own, date, text)) return false;
  const others = rows.filter((row) => row !== own && !isTotalRow(row));
  const isOfAll = others.every((row) => all.some((other) => holds(row, other)));
  if (others.length === 0 || isOfAll) return false;
  const isTimed = all.some((one) => isSpan(one) && !run.some((row) => holds(row, one)));
  return isTimed || isCounted(own, text);
}

/** Its numbers stand below headings, or beside each other: they are of this row alone. */
function isCounted(own: Row, text: string): boolean {
  const counts = own.cells.slice(1).filter((cell) => COUNT.test(cell));
  const isHeaded = tableIn(text)?.rows.some((row) => row.start === own.start) === true;
  return counts.length > 1 || (counts.length > 0 && isHeaded && !OF_ONE.test(bareLines(text)));
}

function bareLines(text: string): string {
  return text
    .split("\n")
    .map((line) => cellsOf(line).map(fold).join("|"))
    .join("\n");
}

function isSpan({ reading }: FoundDate): boolean {
  return reading.kind === "period" && reading.from < reading.to;
}

/** The rows right above and below, and its own. */
function besides(date: Place, text: string): readonly Row[] {
  let start = 0;
  const runs: Row[][] = [[]];
  for (const line of text.split("\n")) {
    const row = { start, end: start + line.length, cells: cellsOf(line) };
    start += line.length + 1;
    if (row.cells.length >= CELLS) runs.at(-1)?.push(row);
    else runs.push([]);
  }
  return runs.find((rows) => rows.some((row) => holds(row, date))) ?? [];
}

function isLabelled(row: Row, date: Place, text: string): boolean {
  const before = cellsOf(text.slice(row.start, date.start));
  return before.some((cell) => LABEL.test(fold(cell)));
}

function cellsOf(line: string): string[] {
  return line.split(/[|\t]/).map((cell) => cell.trim());
}

function holds(row: Place, { start }: Place): boolean {
  return row.start <= start && start < row.end;
}
