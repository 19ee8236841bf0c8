/**
 * What an official wrote as a date, before any year is chosen: pure syntax. Everything here works on
 * `bare` text (lower case, no diacritics, hyphens for all dashes). Always day before month.
 */

import { MONTH, monthsIn, monthsListed, spanOfMonths, yearIn } from "./date-months.ts";

/** One end of a span. Missing parts are decided later, from the other end or from the plan. */
export type Point =
  | { kind: "date"; date: number; month: number | null; year: number | null }
  /** "ngày 12 tháng này", "ngày 12 vừa rồi". */
  | { kind: "date-of"; date: number; month: "this" | "last" | "latest" }
  | { kind: "month"; month: number; year: number | null }
  | { kind: "this-month" | "last-month" | "this-week" | "last-week" }
  | { kind: "days-ago"; days: number }
  /** The first day of a year or a month: where "từ đầu năm đến nay" begins. Alone it is no day. */
  | { kind: "begin"; month: number | null; year: number | null }
  /** "thường xuyên": as long as the plan runs. */
  | { kind: "whole-period" }
  /** Of the lunar calendar. */
  | { kind: "lunar"; date: number; month: number }
  | { kind: "weekday"; weekday: number; week: "latest" | "before-today" | "this" | "last" };

export type Phrase = { said: number | null } & (
  | { kind: "point"; at: Point }
  /** "tính đến 31/5": where it ends is said, and not where it begins. */
  | { kind: "limit"; at: Point }
  /** Adjacent: a list of `days` (two if not said) that must follow each other. */
  | { kind: "span"; from: Point; to: Point; adjacent: boolean; days?: number }
);

const DAY = "(?:(?:ngay|hom)\\s*)?(?:(?:mung|mong)\\s*)?";
const YEAR = "(\\d{4}|\\d{2})";
const SIGNS = new RegExp(`^${DAY}(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})(?:\\s?\\2\\s?${YEAR})?$`);
const SIGNS_WORDED = new RegExp(`^${DAY}(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2}),?\\s*nam\\s*${YEAR}$`);
const WORDS = new RegExp(
  `^${DAY}(\\d{1,2}),?\\s*thang\\s*(\\d{1,2})(?:(?:,?\\s*nam\\s*|\\s?[/.-]\\s?|,?\\s)${YEAR})?$`,
);
const ALONE = new RegExp(`^${DAY}(\\d{1,2})$`);
/** "T6" may be a Friday, too. */
const MONTH_SHORT = /^t(?![2-7]$)(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?$/;
const MONTH_WORDS: Readonly<Record<string, number>> = {
  "thang tam": 8,
  "thang chin": 9,
  "thang muoi": 10,
  "thang muoi mot": 11,
  "thang muoi hai": 12,
};
const LIMIT = /^(?:(?:(?:tinh|luy ke|cho|cong don|co)\s+)*den(?:\s+het)?|truoc|sau)\s+(?=\S)/;
/** "từ tháng 3", "kể từ 5/2 đến nay": up to today. */
const UNTIL_NOW =
  /^(?:ke\s+)?(?:tu\s+)?(?=\S)(.*?)\s+(?:cho\s+)?(?:den|toi)\s+(?:nay|thoi diem nay|hien nay|hom nay)$/;
const SINCE = /^(?:ke\s+)?tu\s+((?:thang|quy).*)$/;
const BEGIN = /^dau\s+(?:nam(?:\s*(\d{4}))?|thang\s*(\d{1,2})(?:\s*\/\s*(\d{4}))?)$/;
const DAYS_AGO = /^(?:cach\s+day\s+(\d{1,2})\s+ngay|(\d{1,2})\s+ngay\s+truoc)$/;
const LUNAR =
  /^(?:ngay\s*)?(?:(?:mung|mong)\s*)?(\d{1,2})(?:\s?[/.-]\s?|\s*thang\s*)(\d{1,2})\s*(?:am\s*lich|al)$/;
const LASTING = /^(?:thuong xuyen|lien tuc|trong ky|suot ky|ca nam)$/;
const MONTH_SIGNS = /^(\d{1,2})\s?[/-]\s?(\d{4})$/;

const RELATIVE: ReadonlyMap<string, Point> = new Map<string, Point>([
  ["hom nay", { kind: "days-ago", days: 0 }],
  ["nay", { kind: "days-ago", days: 0 }],
  ["ngay hom nay", { kind: "days-ago", days: 0 }],
  ["today", { kind: "days-ago", days: 0 }],
  ["hom qua", { kind: "days-ago", days: 1 }],
  ["ngay hom qua", { kind: "days-ago", days: 1 }],
  ["qua", { kind: "days-ago", days: 1 }],
  ["yesterday", { kind: "days-ago", days: 1 }],
  ["hqua", { kind: "days-ago", days: 1 }],
  ["hom wa", { kind: "days-ago", days: 1 }],
  ["hum wa", { kind: "days-ago", days: 1 }],
  ["hum qua", { kind: "days-ago", days: 1 }],
  ["hnay", { kind: "days-ago", days: 0 }],
  ["hum nay", { kind: "days-ago", days: 0 }],
  ["hom kia", { kind: "days-ago", days: 2 }],
  ["the day before yesterday", { kind: "days-ago", days: 2 }],
  ["thang nay", { kind: "this-month" }],
  ["this month", { kind: "this-month" }],
  ["thang truoc", { kind: "last-month" }],
  ["thang vua qua", { kind: "last-month" }],
  ["thang qua", { kind: "last-month" }],
  ["last month", { kind: "last-month" }],
  ["tuan nay", { kind: "this-week" }],
  ["this week", { kind: "this-week" }],
  ["tuan truoc", { kind: "last-week" }],
  ["tuan vua qua", { kind: "last-week" }],
  ["tuan qua", { kind: "last-week" }],
  ["last week", { kind: "last-week" }],
]);

const WEEKDAYS: Readonly<Record<string, number>> = {
  "2": 1,
  hai: 1,
  "3": 2,
  ba: 2,
  "4": 3,
  tu: 3,
  "5": 4,
  nam: 4,
  "6": 5,
  sau: 5,
  "7": 6,
  bay: 6,
};
/** As a person names a day of the week; "T6" is left out because it also means June. */
const WEEKDAY = "(?:thu\\s*([2-7]|hai|ba|tu|nam|sau|bay)|(chu\\s*nhat|cn))";
const WEEKDAY_ALONE = new RegExp(
  `^(?:(?:ngay|hom)\\s+)?${WEEKDAY}(?:\\s+(tuan\\s+(?:truoc|nay|qua|vua\\s+qua|vua\\s+roi)|vua\\s+roi|vua\\s+qua|truoc))?$`,
);
const OF_WEEK = /^(tuan\s+(?:truoc|nay|qua|vua\s+qua|vua\s+roi))\s*[,(]?\s*(.+)$/;
const DATE_OF =
  /^(?:(?:ngay|hom)\s*)?(?:(?:mung|mong)\s*)?(\d{1,2})\s*(?:thang\s*(nay|truoc)|vua\s+(?:roi|qua))$/;
const BEFORE_DATE = new RegExp(`^${WEEKDAY}(?:\\s*,\\s*|\\s+)(?=(?:ngay\\s*)?\\d)`);
/** "15h", "8 giờ 30 phút": when on that day, which nobody asks. */
const CLOCK =
  /^(?:vao\s+)?(?:luc\s+)?\d{1,2}\s?(?:h|g|gio)\s?(?:\d{2})?\s*(?:phut)?\s*,?\s*(?=\D*\d|hom|sang|chieu|toi|thu|chu)/;
const TIME_OF_DAY = /^(?:vao\s+)?(?:(?:buoi\s+)?(?:sang|trua|chieu|toi)\s+)?/;
const WORDED_SPAN = /\s*(?:\bden\s+het\b|\bden\b|\btoi\b|\bto\b|->|→|~)\s*/;

/** Reads a whole text as a date phrase; null if it is none. */
export function datePhrase(bareText: string): Phrase | null {
  let text = bareText
    .replace(/\s+/g, " ")
    .replace(/^[\s.,;:]+|[\s.,;:!]+$/g, "")
    .replace(/\s+(?:a|nhe|nha|ah)$/, "")
    .replace(CLOCK, "")
    .replace(/^cac\s+(?=ngay)/, "")
    .replace(/(?<=\s)cho\s+(?=den\s|toi\s)/, "")
    .replace(/(?<=\s)(?:den|toi)\s+(?:het|cuoi)\s+(?=(?:thang|quy)\s)/, "den ")
    .replace(/^bat dau\s+(?:tu\s+)?/, "tu ")
    .replace(/\s*,?\s*(?:va\s+)?(?:ket thuc|be mac)\s+(?:vao\s+)?/, " den ");
  const plain = text.replace(/^trong\s+/, "").replace(/^2\s+(?=thang\s*\d+\s*va\s)/, "");
  const months = monthsIn(plain) ?? monthsListed(plain.replace(/^(?:ke\s+)?tu\s+/, ""));
  if (months !== null) return months;
  const since = (UNTIL_NOW.exec(text) ?? SINCE.exec(text))?.[1];
  const from = since === undefined || /[-,]| (?:va|den) /.test(since) ? null : spanOfMonths(since);
  if (from) return { ...from, to: { kind: "days-ago", days: 0 } };
  const limit = LIMIT.exec(text);
  if (limit) {
    const at = limited(text.slice(limit[0].length));
    return at && { kind: "limit", at, said: null };
  }
  if (LASTING.test(text)) return { kind: "point", at: { kind: "whole-period" }, said: null };
  const span = weekdays(text) ?? worded(text);
  if (span !== null) return span;
  text = text.replace(TIME_OF_DAY, "").replace(/^trong\s+(?=thang|tuan|ngay)/, "");
  const before = BEFORE_DATE.exec(text);
  if (before !== null) {
    const at = point(text.slice(before[0].length));
    return at?.kind === "date" && at.month !== null
      ? { kind: "point", at, said: weekdayIn(before) }
      : null;
  }
  const at = point(text);
  if (at !== null && at.kind !== "begin" && !(at.kind === "date" && at.month === null))
    return { kind: "point", at, said: null };
  return hyphenated(text) ?? listed(text);
}

/** The end of a span of which the beginning is not said. */
function limited(text: string): Point | null {
  const at = point(text.replace(/^cuoi\s+/, ""));
  if (at && at.kind !== "begin" && !(at.kind === "date" && at.month === null)) return at;
  const months = spanOfMonths(text);
  return months?.to ?? null;
}

/** "tuần trước (từ thứ 2 đến thứ 6)", "thứ 2 đến thứ 6 tuần trước": days of one week. */
function weekdays(text: string): Phrase | null {
  const [, week, rest = ""] = OF_WEEK.exec(text) ?? [];
  const [left = "", right = "", more] = (week === undefined ? text : rest)
    .replace(/^tu\s+/, "")
    .split(/\s*(?:\bden(?:\s+het)?\b|\btoi\b|-)\s*/);
  const [from, to] = [left, right].map((day) => WEEKDAY_ALONE.exec(day));
  const said = week ?? to?.[3];
  if (!from || !to || more !== undefined || !said?.startsWith("tuan") || from[3]) return null;
  const at = (day: RegExpExecArray): Point => ({
    kind: "weekday",
    weekday: weekdayIn(day),
    week: weekIn(said),
  });
  return { kind: "span", from: at(from), to: at(to), adjacent: false, said: null };
}

function worded(text: string): Phrase | null {
  const open = /^(?:tu|from)\s+/.exec(text);
  const body = open === null ? text.replace(TIME_OF_DAY, "") : text.slice(open[0].length);
  const parts = body.split(WORDED_SPAN);
  const [left, right] = parts;
  if (parts.length !== 2 || left === undefined || right === undefined)
    return open === null ? null : (hyphenated(body) ?? null);
  return spanOf(left, right);
}

/** "20/11-22/11", "20-22/11": the hyphen that leaves two readable ends. */
function hyphenated(text: string): Phrase | null {
  for (const sign of text.matchAll(/\s?-\s?/g)) {
    const span = spanOf(text.slice(0, sign.index), text.slice(sign.index + sign[0].length));
    if (span !== null) return span;
  }
  return null;
}

/** "20 và 21/11", "20, 21, 22/11": a span only if the days follow each other. */
function listed(text: string): Phrase | null {
  const parts = text.split(/\s*(?:,|&|\bva\b|\bvoi\b)\s*/);
  const [left, right] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || left === undefined || right === undefined) return null;
  const between = parts.slice(1, -1).map((part) => Number(/\d+$/.exec(part)?.[0]));
  if (!between.every((day, i) => day === Number(/\d+/.exec(left)?.[0]) + 1 + i)) return null;
  const span = spanOf(left, right, true);
  return span?.kind === "span" ? { ...span, days: parts.length } : span;
}

function spanOf(left: string, right: string, adjacent = false): Phrase | null {
  const from = point(left.trim());
  const to = point(right.trim());
  if (from === null || to === null || (to.kind === "date" && to.month === null)) return null;
  if (from.kind === "date" && from.month === null && to.kind !== "date" && to.kind !== "date-of")
    return null;
  return { kind: "span", from, to, adjacent, said: null };
}

function point(text: string): Point | null {
  const relative = RELATIVE.get(text);
  if (relative !== undefined) return relative;
  const signs = SIGNS.exec(text);
  if (signs !== null) return dated(signs[1], signs[3], signs[4]);
  const words = SIGNS_WORDED.exec(text) ?? WORDS.exec(text);
  if (words !== null) return dated(words[1], words[2], words[3]);
  const lunar = LUNAR.exec(text);
  if (lunar !== null) return { kind: "lunar", date: Number(lunar[1]), month: Number(lunar[2]) };
  const ago = DAYS_AGO.exec(text);
  if (ago !== null) return { kind: "days-ago", days: Number(ago[1] ?? ago[2]) };
  const begin = BEGIN.exec(text);
  if (begin !== null)
    return {
      kind: "begin",
      month: begin[2] === undefined ? null : Number(begin[2]),
      year: yearIn(begin[1] ?? begin[3]),
    };
  const named = MONTH_WORDS[text];
  if (named !== undefined) return { kind: "month", month: named, year: null };
  const month = MONTH.exec(text) ?? MONTH_SHORT.exec(text) ?? MONTH_SIGNS.exec(text);
  if (month !== null) return { kind: "month", month: Number(month[1]), year: yearIn(month[2]) };
  const weekday = WEEKDAY_ALONE.exec(text);
  if (weekday !== null)
    return { kind: "weekday", weekday: weekdayIn(weekday), week: weekIn(weekday[3]) };
  const of = DATE_OF.exec(text);
  if (of !== null)
    return { kind: "date-of", date: Number(of[1]), month: MONTH_OF[of[2] ?? ""] ?? "latest" };
  const alone = ALONE.exec(text);
  return alone === null ? null : dated(alone[1], undefined, undefined);
}

const MONTH_OF: Readonly<Record<string, "this" | "last">> = { nay: "this", truoc: "last" };

function dated(date?: string, month?: string, year?: string): Point {
  return {
    kind: "date",
    date: Number(date),
    month: month === undefined ? null : Number(month),
    year: yearIn(year),
  };
}

function weekdayIn(match: RegExpExecArray): number {
  return match[1] === undefined ? 7 : (WEEKDAYS[match[1]] ?? 7);
}

function weekIn(words: string | undefined): "latest" | "before-today" | "this" | "last" {
  if (words === undefined) return "latest";
  if (/tuan\s+(?:truoc|qua|vua)/.test(words)) return "last";
  return /tuan\s+nay/.test(words) ? "this" : "before-today";
}
