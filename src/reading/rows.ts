/** A table pasted as text: the numbers of its rows count nothing. */
import { remembered } from "../plan/remembered.ts";
import type { Place } from "./tokens.ts";

/** A row's own number, with what makes it one: a word behind it. */
const ROW = /(?<=^|[\s|])(\d{1,2})[.)]?(?=[\s|]+\p{L})/gu;
/** Behind a row's number in a line of its own: a label, and its values at the end. */
const LABEL_AND_VALUES = /^[.)\s|]*\p{L}[^\d]*[\s|][\d.,\s|]*\d[\s|;]*$/u;
/** So many rows in one line are no chance. */
const LEAST = 3;

/**
 * Where the numbers of a table's rows stand: 1, 2, 3 …, each row ending with its value ("1 Số cuộc 5
 * 2 Lượt người dự 233 3 Băng rôn 4"). In lines of their own two rows are enough.
 */
export const rowNumbersIn = remembered((plain: string): readonly Place[] => {
  const rows: Place[] = [];
  for (const { index, 0: number } of plain.matchAll(ROW)) {
    const row = Number.parseInt(number, 10);
    if (
      row === rows.length + 1 &&
      (row === 1 || endsWithValue(plain, rows.at(-1)?.end ?? 0, index))
    )
      rows.push({ start: index, end: index + number.length });
  }
  const last = rows.at(-1);
  if (last === undefined || !/\d/.test(plain.slice(last.end))) return [];
  const inLines = rows.every(
    ({ start, end }) =>
      /(?:^|\n)\s*$/.test(plain.slice(0, start)) &&
      LABEL_AND_VALUES.test(plain.slice(end, lineEnd(plain, end))),
  );
  return rows.length >= (inLines ? 2 : LEAST) ? rows : [];
});

function lineEnd(plain: string, from: number): number {
  const end = plain.indexOf("\n", from);
  return end < 0 ? plain.length : end;
}

/** "Số cuộc tuyên truyền 5": a label, and then its value right before the next row. */
function endsWithValue(plain: string, from: number, to: number): boolean {
  return /\p{L}[^\d]*\s[\d.,]*\d[\s|;]*$/u.test(plain.slice(from, to));
}
