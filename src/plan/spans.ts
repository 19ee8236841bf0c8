import { compare } from "./day.ts";
import type { Day, Period } from "./model.ts";

export type Span = "month" | "quarter" | "year";

/**
 * From the first day of this month, of this quarter, of this year to today, as far as they lie in the
 * period; those that begin on the same day only once.
 */
export function spansTo(today: Day, within: Period): (Period & { readonly span: Span })[] {
  if (today < within.from || today > within.to) return [];
  const month = Number(today.slice(5, 7));
  const quarter = String(month - ((month - 1) % 3)).padStart(2, "0");
  const begins: [Span, Day][] = [
    ["month", `${today.slice(0, 8)}01`],
    ["quarter", `${today.slice(0, 5)}${quarter}-01`],
    ["year", `${today.slice(0, 5)}01-01`],
  ];
  const spans = begins.map(([span, day]) => ({ span, from: later(day, within.from), to: today }));
  return spans.filter(({ from }, i) => spans.findIndex((one) => one.from === from) === i);
}

function later(a: Day, b: Day): Day {
  return compare(a, b) > 0 ? a : b;
}
