/** The figures of a table: those of its only row are taken, of several rows the sums are offered. */
import type { Figure } from "../plan/model.ts";
import type { FigureProblem, FiguresReading, Offer } from "./figure-reading.ts";
import { type FigureValue, isSameValue } from "./figure-value.ts";
import type { Table } from "./table.ts";

/**
 * @param read what a row says, told as a sentence
 * @returns null if no heading says what stands below it: then its numbers are named like all others
 */
export function readTable(
  { rows, total }: Table,
  figures: readonly Figure[],
  read: (told: string) => FiguresReading,
): FiguresReading | null {
  // "Chỉ tiêu | Kết quả": there the rows say what their numbers are, and not the headings.
  const isByColumns = rows.some((row) => {
    const { values, offers } = read(row.numbers);
    return Object.keys(values).length + offers.length > 0;
  });
  if (!isByColumns) return null;
  const told = rows.map((row) => read(row.told));
  const [only, ...more] = told;
  if (!only) return null;
  if (more.length === 0 && !total) return only;
  const whole = total && read(total.told);
  const said = [...told, ...(whole ? [whole] : [])];
  const values: Record<string, FigureValue | null> = {};
  const offers: Offer[] = [];
  const problems: FigureProblem[] = said.flatMap((one) => one.problems);
  const unread = said.flatMap((one) => one.unread);
  // What follows from the others follows from their sums, too.
  const own = said.flatMap((one) =>
    Object.keys(one.values).filter((code) => !one.derived.includes(code)),
  );
  for (const code of new Set(own)) {
    const kind = figures.find((figure) => figure.code === code)?.kind;
    const parts = told.flatMap(({ values: of, wording }) => {
      const value = kind === "count" || kind === "money" ? of[code] : undefined;
      const text = wording?.[code]?.text ?? String(value);
      return typeof value === "number" ? [{ value, text }] : [];
    });
    const added = parts.reduce((sum, { value }) => sum + value, 0);
    const text = parts.map((part) => part.text).join(" + ");
    const sum = whole?.values[code];
    if (sum === undefined) {
      if (mayHoldTotal(parts)) unread.push(...parts.map((part) => part.text));
      else if (parts.length > 0) offers.push({ code, value: added, text });
    } else if (parts.length === 0 || isSameValue(sum, added)) values[code] = sum;
    else problems.push({ kind: "parts-differ", code, text: `${text} ≠ ${String(sum)}` });
  }
  return { values, derived: [], about: [], offers, unread, problems };
}

/** "Toàn xã 412, tại thôn 250, CLB 162": the first or the last is what the others come to, though no word says so. */
function mayHoldTotal(parts: readonly { readonly value: number }[]): boolean {
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  return (
    parts.length > 2 && [parts[0], parts.at(-1)].some((part) => part && part.value * 2 === whole)
  );
}

/**
 * What a message says around its table, and what the table says: told differently, it is asked.
 *
 * @param whole the text around the table
 */
export function withTable(
  around: FiguresReading,
  whole: string,
  table: FiguresReading,
): FiguresReading {
  const values = { ...around.values };
  const problems = [...around.problems, ...table.problems];
  const ofTable = (code: string) =>
    table.values[code] ?? table.offers.find((offer) => offer.code === code)?.value;
  for (const [code, value] of Object.entries(table.values)) values[code] ??= value;
  for (const [code, value] of Object.entries(around.values)) {
    const other = ofTable(code);
    if (other === undefined || isSameValue(value, other)) continue;
    delete values[code];
    problems.push({ kind: "parts-differ", code, text: `${String(value)}, ${String(other)}` });
  }
  return {
    ...around,
    values,
    problems,
    derived: [...around.derived, ...table.derived].filter((code) => code in values),
    about: [...around.about, ...table.about].filter((code) => code in values),
    offers: [...around.offers, ...table.offers.filter(({ code }) => !(code in values))],
    // Where nothing stands beside a table, nothing was left.
    unread: [...around.unread.filter((text) => text !== whole), ...table.unread],
    wording: { ...table.wording, ...around.wording },
  };
}
