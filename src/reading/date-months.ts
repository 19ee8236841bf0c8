/** Months, quarters and half years, as they are written: one, a list of them, from one to another. */
import type { Phrase, Point } from "./date-phrase.ts";

type Span = Phrase & { kind: "span" };

export const MONTH = /^thang\s*(\d{1,2})(?:(?:,?\s*nam\s*|\s?[/.-]\s?|\s)(\d{4}))?$/;
const MONTH_RANGE =
  /^t(?:hang)?\s*(\d{1,2})\s?(-|,|va)\s?(?:t(?:hang)?\s*)?(\d{1,2})(?:\s*(?:nam|\/)\s*(\d{4}))?$/;
const QUARTER = /^quy\s*(iv|i{1,3}|[1-4])(?:\s*(?:nam|\/)\s*(\d{4}))?$/;
const MONTHS_OF_YEAR = /^(\d{1,2})\s*thang\s*(dau|cuoi)\s*nam(?:\s*(\d{4}))?$/;

/** "quý I", "6 tháng đầu năm": the months of which they consist. */
export function monthsIn(text: string): Phrase | null {
  const quarter = QUARTER.exec(text);
  if (quarter !== null) {
    const number = QUARTERS[quarter[1] ?? ""] ?? Number(quarter[1]);
    return monthSpan(3 * number - 2, 3 * number, yearIn(quarter[2]));
  }
  const range = MONTH_RANGE.exec(text);
  if (range !== null) {
    const [first, last] = [Number(range[1]), Number(range[3])];
    const follows = range[2] === "-" ? first < last : last === first + 1;
    return follows ? monthSpan(first, last, yearIn(range[4])) : null;
  }
  const [, count, half, year] = MONTHS_OF_YEAR.exec(text) ?? [];
  if (count === undefined || Number(count) < 1 || Number(count) > 12) return null;
  return half === "dau"
    ? monthSpan(1, Number(count), yearIn(year))
    : monthSpan(13 - Number(count), 12, yearIn(year));
}

/** What begins with a month or a quarter. */
export function spanOfMonths(text: string): Span | null {
  const month = MONTH.exec(text);
  if (month) return monthSpan(Number(month[1]), Number(month[1]), yearIn(month[2]));
  const quarter = monthsIn(text);
  return quarter?.kind === "span" ? quarter : null;
}

/** "quý I và quý II", "tháng 3, tháng 4 và tháng 5": one after the other. */
export function monthsListed(text: string): Phrase | null {
  const parts = text.split(/\s*(?:,|;|&|-|\bva\b|\bden\s+het\b|\bden\b|\bsang\b)\s*/);
  if (parts.length < 2) return null;
  const [kind = ""] =
    /^(?:thang|quy)(?=\s)/.exec(parts[0]?.replace(/^(?:ca|cac)\s+/, "") ?? "") ?? [];
  const spans = parts.map((part) => {
    const said = part.replace(/^(?:cac|ca|trong)\s+/, "");
    // "quý I, II", "tháng 3, 4 và 5"
    return spanOfMonths(
      /^(?:\d{1,2}|iv|i{1,3})(?![\p{L}\d])/u.test(said) ? `${kind} ${said}` : said,
    );
  });
  const [first, last] = [spans[0], spans.at(-1)];
  const [begin, end] = [first?.from, last?.to];
  if (begin?.kind !== "month" || end?.kind !== "month") return null;
  const isList = spans.every((span, i) => {
    const before = spans[i - 1]?.to;
    const from = span?.from;
    return (
      i === 0 ||
      (before?.kind === "month" && from?.kind === "month" && from.month === before.month + 1)
    );
  });
  const isRange = parts.length === 2 && /-|\bden\b/.test(text) && begin.month < end.month;
  const year = begin.year ?? end.year;
  return isList || isRange ? monthSpan(begin.month, end.month, end.year ?? year) : null;
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function monthSpan(first: number, last: number, year: number | null): Span {
  const from: Point = { kind: "month", month: first, year };
  return {
    kind: "span",
    from,
    to: { kind: "month", month: last, year },
    adjacent: false,
    said: null,
  };
}

/** Two digits are of this century. */
export function yearIn(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
