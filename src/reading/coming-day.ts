/** A day that lies ahead, as officials type it: "20/6", "thứ Sáu 21/6/2024". */
import { daysBetween, weekdayOf, yearOf } from "../plan/day.ts";
import type { Day, Weekday } from "../plan/model.ts";
import { datePhrase, type Point } from "./date-phrase.ts";
import { dayOn } from "./date-point.ts";
import { bare, clean } from "./text.ts";

export type ComingDay =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "not-understood" }
  | { readonly kind: "impossible-day"; readonly read: string }
  /** Today or earlier. */
  | { readonly kind: "past"; readonly day: Day }
  | { readonly kind: "wrong-weekday"; readonly day: Day; readonly said: Weekday };

/** Reads a whole answer as one day after today. A year that is not written is the nearest. */
export function readComingDay(text: string, today: Day): ComingDay {
  const phrase = datePhrase(bare(clean(text)));
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

/** "05/01" in December is next January; "01/3" in June is rather a slip than next March. */
const LONGEST_ACROSS_NEW_YEAR = 62;

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
