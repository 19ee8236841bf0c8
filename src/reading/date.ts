/** The day or days of an activity, as officials type them (reporting.md §5). */
import { compare, daysBetween, isWithin, weekdayOf } from "../plan/day.ts";
import type { Day, Period, Weekday } from "../plan/model.ts";
import { datePhrase, type Phrase, type Point } from "./date-phrase.ts";
import { borrowed, endsOf, lacksYear, type Yearless } from "./date-point.ts";
import { bare, clean } from "./text.ts";
import { type Ends, meantOf, yearsAround } from "./year-meant.ts";

export interface DateContext {
  readonly today: Day;
  /** The plan's period, both days included. It may span two calendar years. */
  readonly period: Period;
  /** The name of the unit that tells it: a commune that says "5/6 xã tổ chức" means itself, and no five of six. */
  readonly self?: string;
  /** A span that goes on is cut at today: of one that is asked about, the rest is merely to come. */
  readonly mayGoOn?: true;
}

export type DateProblem =
  | { kind: "not-understood" }
  /** No such day in the calendar; `read` is what was read, "31/6". Day and month are never swapped. */
  | { kind: "impossible-day"; read: string }
  | { kind: "in-future"; day: Day }
  /** `inside` is the same day of another year, which the plan has, where no year was said. */
  | { kind: "outside-period"; day: Day; from: Day; to: Day; inside?: Day }
  | { kind: "reversed"; from: Day; to: Day }
  /** Of the lunar calendar; `day` is the solar one of this year, to be confirmed by typing it. */
  | { kind: "lunar"; read: string; day: Day }
  /** "thứ Sáu, 13/6" although 13/6 is a Thursday. */
  | { kind: "wrong-weekday"; day: Day; said: Weekday };

export type DateReading =
  /** Both days included; equal for a single day. */
  { kind: "period"; from: Day; to: Day } | { kind: "problem"; problem: DateProblem };

/**
 * Reads a whole answer as a day or a span of days.
 *
 * - A missing year is the nearest that makes it past (year-meant.ts); it may lie outside the plan's period.
 * - The first day of a span takes what it lacks from the last one ("20-22/11"); "28/12 đến 3/1"
 *   crosses the year.
 * - A weekday is the latest such day, today included.
 * - A month or week is cut at today and at the plan's bounds, since nobody means more by it.
 */
export function readPeriod(text: string, context: DateContext): DateReading {
  // Without its diacritics "tới" is the evening, too.
  const phrase = datePhrase(bare(clean(text).replace(/^tới(?=\s)/iu, "đến")));
  return phrase === null ? failed({ kind: "not-understood" }) : readPhrase(phrase, context);
}

function readPhrase(phrase: Phrase, context: DateContext): DateReading {
  const reading =
    phrase.kind === "span"
      ? span(phrase.from, phrase.to, context)
      : span(phrase.at, phrase.at, context);
  if (reading.kind === "problem") return reading;
  if (phrase.kind === "limit") return failed({ kind: "not-understood" });
  if (phrase.said !== null && weekdayOf(reading.from) !== phrase.said)
    return failed({
      kind: "wrong-weekday",
      day: reading.from,
      said: phrase.said as Weekday,
    });
  const apart = phrase.kind === "span" ? (phrase.days ?? 2) - 1 : 0;
  if (phrase.kind === "span" && phrase.adjacent && daysBetween(reading.from, reading.to) !== apart)
    return failed({ kind: "not-understood" });
  return reading;
}

function span(first: Point, last: Point, context: DateContext): DateReading {
  if (lacksYear(last, first)) return spanWithoutYear(first, last, context);
  const ends = placed(first, last, context);
  return "kind" in ends ? failed(ends) : checked(ends, first, last, context);
}

function spanWithoutYear(first: Point, last: Yearless, context: DateContext): DateReading {
  const years = yearsAround(context.today).map((year): Point => ({ ...last, year }));
  const inYears = years.map((at) => placed(first === last ? at : first, at, context));
  const all = inYears.flatMap((ends) => ("kind" in ends ? [] : [ends]));
  const meant = meantOf(all, context);
  if (meant === null) {
    const possible = years.find((at) => !("kind" in endsOf(at, null, context)));
    const ends = placed(first, possible ?? last, context);
    return "kind" in ends ? failed(ends) : checked(ends, first, last, context);
  }
  const reading = checked(meant, first, last, context);
  if (reading.kind === "period" || reading.problem.kind !== "outside-period") return reading;
  const inside = all.find(({ from, to }) => isIn(from, context) && isIn(to, context));
  return inside ? failed({ ...reading.problem, inside: inside.from }) : reading;
}

const isIn = (day: Day, { period }: DateContext): boolean => isWithin(day, period);

function placed(first: Point, last: Point, context: DateContext): Ends | DateProblem {
  const to = endsOf(last, first, context);
  if ("kind" in to || first === last) return to;
  const from = endsOf(borrowed(first, last, to.to), null, context);
  return "kind" in from ? from : { from: from.from, to: to.to };
}

function checked(
  { from, to }: Ends,
  first: Point,
  last: Point,
  { today, period, mayGoOn }: DateContext,
): DateReading {
  const [looseStart, looseEnd] = [isLoose(first), isLoose(last)];
  if (from > to) return failed({ kind: "reversed", from, to });
  if (from > today) return failed({ kind: "in-future", day: from });
  if (to > today && !looseEnd && !mayGoOn) return failed({ kind: "in-future", day: to });
  const start = looseStart && from < period.from ? period.from : from;
  const end = looseEnd ? earliest(to, today, period.to) : earliest(to, today);
  for (const day of [start, end])
    if (!isWithin(day, period) || start > end)
      return failed({ kind: "outside-period", day: from, from: period.from, to: period.to });
  return { kind: "period", from: start, to: end };
}

const isLoose = (point: Point): boolean =>
  point.kind !== "date" && /month|week|period$/.test(point.kind);
const failed = (problem: DateProblem): DateReading => ({ kind: "problem", problem });
const earliest = (...days: Day[]): Day => days.toSorted(compare)[0] ?? "";
