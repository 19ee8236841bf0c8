/** A table with a heading row, typed or pasted: each row as a person would tell it. */
import { remembered } from "../plan/remembered.ts";
import { apart, isTotalWord } from "./table-total.ts";
import { bare } from "./text.ts";
import type { Place } from "./tokens.ts";

interface TableRow extends Place {
  /** "Số cuộc: 6; Số người: 250": each cell behind its heading. */
  readonly told: string;
  /** The same of the cells alone that hold nothing but a number. */
  readonly numbers: string;
}

export interface Table extends Place {
  readonly rows: readonly TableRow[];
  /** "Cộng": what the rows come to. */
  readonly total: TableRow | null;
}

interface Line extends Place {
  readonly cells: readonly string[];
}

const NUMBERS = /^(?:stt|tt|so tt|so thu tu|no\.?|#)$/;
/** "Kinh phí (triệu đồng)": of what the numbers below are so many. */
const UNIT =
  /^(.*?)\s*\((?:đvt|đơn vị(?: tính)?)?:?\s*((?:(?:nghìn|ngàn|triệu|tỷ|tỉ)(?: đồng)?|đồng|cuộc|buổi|lượt|lượt người|người|tờ|cái|chiếc|suất))\s*\)$/iu;
const NUMBER = /^[\d.,' ]*\d$/;

/** The first table of a cleaned text whose first row holds headings; null if there is none. */
export const tableIn = remembered((text: string): Table | null => {
  if (!/[|\t]/.test(text)) return null;
  const lines = linesIn(text);
  for (const [at, heading] of lines.entries()) {
    if (!isHeading(heading)) continue;
    const end = lines.findIndex(({ cells }, i) => i > at && cells.length < 2);
    const below = lines
      .slice(at + 1, end < 0 ? lines.length : end)
      .filter(({ cells }) => !cells.every((cell) => /^[-: ]*$/.test(cell)));
    // Where cells were left out, nobody knows below which heading the others stand.
    if (below.some(({ cells }) => cells.length !== heading.cells.length)) continue;
    if (!below.some(({ cells }) => cells.some((cell) => NUMBER.test(cell)))) continue;
    const second = below[0] && goesOn(heading, below[0]) ? below.shift() : undefined;
    const headings = heading.cells.map((cell, i) => belowOf(cell, second?.cells[i] ?? ""));
    const rows = below.map((line) => ({
      ...line,
      told: told(headings, line.cells),
      numbers: told(
        headings,
        line.cells.map((cell) => (NUMBER.test(cell) ? cell : "")),
      ),
    }));
    const parted = apart(rows, (column) => NUMBERS.test(bare(headings[column] ?? "")));
    if (!parted) continue;
    const last = rows.at(-1);
    return {
      ...{ start: heading.start, end: last?.end ?? heading.end },
      ...{ rows: parted.own, total: parted.total },
    };
  }
  return null;
});

function linesIn(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const place = { start, end: start + line.length };
    start += line.length + 1;
    return { ...place, cells: line.split(/[|\t]/).map((cell) => cell.trim()) };
  });
}

/** "Số người | ", and below it "Tổng | Nữ". */
function goesOn(heading: Line, { cells }: Line): boolean {
  return (
    !cells.some((cell) => /\d/.test(cell)) &&
    heading.cells.some((cell, i) => i > 0 && cell === "" && cells[i] !== "")
  );
}

function belowOf(heading: string, second: string): string {
  return second === "" || isTotalWord(second) ? heading : second;
}

/** Several columns, of which none holds a number. */
function isHeading({ cells }: Line): boolean {
  return (
    cells.length > 1 &&
    cells.filter((cell) => /\p{L}/u.test(cell)).length > 1 &&
    !cells.some((cell) => /\d/.test(cell) || (isTotalWord(cell) && cell === cells[0]))
  );
}

function told(headings: readonly string[], cells: readonly string[]): string {
  return cells
    .flatMap((cell, i) => {
      const heading = headings[i] ?? "";
      if (NUMBERS.test(bare(heading)) || isTotalWord(cell) || /^[-–]?$/.test(cell)) return [];
      if (!/\d/.test(cell) || heading === "") return [cell];
      const [, name, unit] = NUMBER.test(cell) ? (UNIT.exec(heading) ?? []) : [];
      return [name === undefined ? `${heading}: ${cell}` : `${name}: ${cell} ${unit}`];
    })
    .join("; ");
}
