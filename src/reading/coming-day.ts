/** A day that lies ahead, as officials type it: "20/6", "thứ Sáu 21/6/2024". */
import { addDays, daysBetween, weekdayOf, yearOf } from "../plan/day.ts";
import type { Day, Weekday } from "../plan/model.ts";
import { withDaysAhead } from "./coming-words.ts";
import { dateSpans } from "./date-find.ts";
import { datePhrase, type Point } from "./date-phrase.ts";
import { dayOn } from "./date-point.ts";
import { LONGEST_ACROSS_NEW_YEAR } from "./year-meant.ts";

export type ComingDay =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "not-understood" }
  | { readonly kind: "impossible-day"; readonly read: string }
  /** Today or earlier. */
  | { readonly kind: "past"; readonly day: Day }
  | { readonly kind: "wrong-weekday"; readonly day: Day; readonly said: Weekday };

/**
 * Reads the answer to a question for one day after today: the day alone, or a sentence that names one. A year that
 * is not written is the nearest.
 */
export function readComingDay(text: string, today: Day): ComingDay {
  const typed = withDaysAhead(text, today);
  const [only, ...others] = dateSpans(typed);
  const phrase = datePhrase(typed) ?? (only && others.length === 0 ? datePhrase(only.typed) : null);
  if (phrase?.kind === "point" && phrase.at.kind === "days-ago")
    return { kind: "past", day: addDays(today, -phrase.at.days) };
  if (phrase?.kind !== "point" || phrase.at.kind !== "date" || phrase.at.month === null) {
    return { kind: "not-understood" };
  }
  const day = dayOf(phrase.at, phrase.at.month, today);
  if (day === null) {
    const { date, month, year } = phrase.at;
    return { kind: "impossible-day", read: [date, month, ...(year ? [year] : [])].join("/") };
  }
  if (day <= today) return { kind: "past", day };
  if (phrase.said !== null && weekdayOf(day) !== phrase.said) {
    return { kind: "wrong-weekday", day, said: phrase.said as Weekday };
  }
  return { kind: "day", day };
}

export type ComingDays =
  | { readonly kind: "days"; readonly from: Day; readonly to: Day }
  | Exclude<ComingDay, { kind: "day" | "wrong-weekday" }>
  | { readonly kind: "reversed"; readonly from: Day; readonly to: Day };

/** The days that a sentence names, from today on: "nghỉ từ 10/6 đến hết 14/6", "vắng ngày 12/6". */
export function readComingDays(text: string, today: Day): ComingDays {
  const points = dateSpans(withDaysAhead(text, today)).flatMap(({ typed }) => {
    const phrase = datePhrase(typed);
    if (!phrase) return [];
    return phrase.kind === "span" ? [phrase.from, phrase.to] : [phrase.at];
  });
  const [first, second = first, ...more] = points;
  if (!first || !second || more.length > 0) return { kind: "not-understood" };
  const to = ahead(second, null, today);
  if (typeof to === "object") return to;
  const from = ahead(first, to, today);
  if (typeof from === "object") return from;
  if (to < today) return { kind: "past", day: to };
  return from > to ? { kind: "reversed", from, to } : { kind: "days", from, to };
}

/** A month that is not written is that of the last day. */
function ahead(
  point: Point,
  last: Day | null,
  today: Day,
): Day | Extract<ComingDays, { kind: "not-understood" | "impossible-day" }> {
  if (point.kind === "days-ago" && point.days === 0) return today;
  if (point.kind !== "date") return { kind: "not-understood" };
  const month = point.month ?? (last === null ? null : Number(last.slice(5, 7)));
  if (month === null) return { kind: "not-understood" };
  const { date, year } = point;
  const day =
    last !== null && year === null ? before(date, month, last) : dayOf(point, month, today);
  return day ?? { kind: "impossible-day", read: `${date}/${month}` };
}

/** The latest such day that is not after the last one, across New Year too; one that is, if it is a slip. */
function before(date: number, month: number, last: Day): Day | null {
  const year = yearOf(last);
  const day = dayOn(year, month, date);
  if (day === null || day <= last) return day;
  const yearBefore = dayOn(year - 1, month, date);
  const isNear = yearBefore !== null && daysBetween(yearBefore, last) <= LONGEST_ACROSS_NEW_YEAR;
  return isNear ? yearBefore : day;
}

/** "05/01" in December is next January; "01/3" in June is rather a slip than next March. */
function dayOf(
  { date, year }: Extract<Point, { kind: "date" }>,
  month: number,
  today: Day,
): Day | null {
  const thisYear = dayOn(year ?? yearOf(today), month, date);
  if (year !== null || (thisYear !== null && thisYear > today)) return thisYear;
  const nextYear = dayOn(yearOf(today) + 1, month, date);
  const isNear = nextYear !== null && daysBetween(today, nextYear) <= LONGEST_ACROSS_NEW_YEAR;
  return isNear ? nextYear : thisYear;
}
