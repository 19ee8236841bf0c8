/** The days that stand inside a longer sentence. */
import type { Day } from "../plan/model.ts";
import { remembered } from "../plan/remembered.ts";
import { type DateContext, type DateReading, readPeriod } from "./date.ts";
import { bare } from "./text.ts";

export interface FoundDate {
  readonly reading: DateReading;
  /** Place in the cleaned text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Only until or from when is said, "tính đến 31/5": the day up to which, if it is one. */
  readonly limit?: { readonly until: Day | null };
}

export interface DateSpan {
  readonly start: number;
  readonly end: number;
  /** As it stands, without diacritics. */
  readonly typed: string;
}

const NUMBER = "\\d{1,2}";
/** Before a dash: one that opens a line is the sign of a list, and links nothing. */
const WITHIN = "(?<!\\n\\s*)";
const YEAR = "(?:\\d{4}|\\d{2})(?!\\d)";
/** In "5/6 / 68" the last number is none of the day's: whoever sets the first stroke close sets the second so. */
const SLASHED = `(?:${NUMBER}/${NUMBER}(?:/${YEAR}|\\s?/\\s?\\d{4}(?!\\d))?|${NUMBER}\\s?/\\s?${NUMBER}(?:\\s?/\\s?${YEAR})?)`;
/** "4 tháng 5, 6, 7, 8" are four months. */
const WORDED = `${NUMBER}\\s*thang\\s*${NUMBER}(?!\\s*,\\s*\\d{1,2}\\s*(?:,|va)|\\s*va\\s*\\d{1,2}(?!\\d|\\s*(?:thang|/)))(?:,?\\s*nam\\s*${YEAR}|\\s?/\\s?${YEAR})?`;
const FULL = `(?:${NUMBER}\\s?\\.\\s?${NUMBER}\\s?\\.\\s?\\d{4}|${NUMBER}\\s?${WITHIN}-\\s?${NUMBER}\\s?-\\s?\\d{4})`;
const DAY = "(?:(?:ngay|hom)\\s*)?(?:(?:mung|mong)\\s*)?";
const WORDED_DAY = "(?:ngay|hom|sang|trua|chieu|toi|dem|tu|den|luc|dip)\\s*";
/** "11-6", "9.1": two numbers that only a word before them makes a day. */
const SIGNED = `${NUMBER}\\s?(?:\\.|${WITHIN}-)\\s?${NUMBER}`;
const ANY = `(?:${WORDED}|${FULL}|${SLASHED})`;
const LINK = `\\s*(?:${WITHIN}-|,?\\s*(?:cho\\s+)?den(?:\\s+het)?|toi|,?\\s*(?:va\\s+)?(?:ket thuc|be mac)(?:\\s+vao)?)\\s*`;
const LUNAR = "(?:\\s*(?:am lich|al)(?![\\p{L}]))?";
const SPAN = `(?:(?:bat dau\\s+)?tu\\s+)?${DAY}(?:${ANY}|${NUMBER})${LINK}${DAY}${ANY}`;
const CALLED = `(?:(?:ngay|hom)\\s*(?:mung|mong)?|mung|mong)\\s*${NUMBER}`;
/** Only with a word before it: "2 - 3 tháng nay" are so many months. */
const SPAN_OF = `(?=tu|ngay|hom|mung|mong)(?:tu\\s+)?${DAY}${NUMBER}${LINK}${DAY}${NUMBER}\\s*thang\\s*(?:nay|truoc)`;
const SIGNED_SPAN = `tu\\s+${DAY}${SIGNED}${LINK}${DAY}${SIGNED}(?:-\\d{4})?`;
const LIST = `(?:(?:(?:cac\\s+)?ngay|hom)\\s*)?${NUMBER}(?:\\s*(?:,|va|voi|&)\\s*${NUMBER})+\\s?(?:/|\\s*thang\\s*)\\s?${NUMBER}(?:\\s?/\\s?${YEAR}|,?\\s*nam\\s*${YEAR})?`;
/** "mồng 9 và mồng 10 tháng 6", "ngày 3 và ngày 4/6": each with its word. */
const CALLED_LIST = `${CALLED}(?:\\s*(?:,|va|voi|&)\\s*${CALLED})+\\s?(?:/|\\s*thang\\s*)\\s?${NUMBER}(?:\\s?/\\s?${YEAR}|,?\\s*nam\\s*${YEAR})?`;
const SINGLE = `(?:${DAY}(?:${WORDED}|${FULL}|${SLASHED})${LUNAR}|${WORDED_DAY}${SIGNED}(?:-\\d{4})?)`;
const RELATIVE =
  "(?:hom (?:nay|qua|kia|wa)|hum wa|hqua|hnay|hum (?:nay|qua)|(?:sang|chieu|toi) (?:nay|qua)|today|yesterday|(?:tuan|thang) (?:truoc|nay|qua|vua qua)|cach day \\d{1,2} ngay)";
/** T2 to T7 are days of the week as well. */
const SHORT_MONTH = "t(?:1|8|9|1[0-2])";
const MONTH = `(?:thang\\s*(?:tam|chin|muoi(?:\\s(?:mot|hai))?)|${SHORT_MONTH}(?!\\s?[-/]\\s?t?\\d)|thang\\s*${NUMBER}(?:\\s*/\\s*\\d{4}|\\s+nam\\s+\\d{4})?(?!\\s*nam\\b|\\s*(?:am lich|am|al)(?!\\p{L})|\\s*,\\s*\\d{1,2}\\s*(?:,|va))|t${NUMBER}/\\d{4}|${NUMBER}\\s?/\\s?(?:19|20)\\d{2}(?!\\s?/))`;
const MONTHS = `2\\s*thang\\s*${NUMBER}\\s*va\\s*(?:thang\\s*)?${NUMBER}(?:\\s*/\\s*\\d{4}|\\s+nam\\s+\\d{4})?(?!\\s*(?:thang|/))|thang\\s*${NUMBER}\\s?${WITHIN}-\\s?${NUMBER}(?:\\s*/\\s*\\d{4}|\\s+nam\\s+\\d{4})?(?!\\s?/)|${SHORT_MONTH}\\s?${WITHIN}-\\s?t${NUMBER}|thang\\s*${NUMBER}\\s*(?:va|,)\\s*thang\\s*${NUMBER}(?:\\s*/\\s*\\d{4}|\\s+nam\\s+\\d{4})?|tu\\s+thang\\s*${NUMBER}\\s*(?:den|${WITHIN}-)\\s*(?:het\\s+)?thang\\s*${NUMBER}(?:\\s*/\\s*\\d{4}|\\s+nam\\s+\\d{4})?`;
/** "các tháng 3, 4, 5": a list of months, unless the last number counts what stands behind it. */
const MONTH_LIST = `(?:ca|cac)\\s+thang\\s*${NUMBER}(?:\\s*,\\s*${NUMBER})*\\s*(?:,|va|,\\s*va)\\s*${NUMBER}(?:\\s*/\\s*\\d{4}|\\s+nam\\s+\\d{4})?(?!\\d|\\s*(?:,\\s*\\d|/|thang|buoi|cuoc|nguoi|luot|lop|hoi|dot|lan|to|bang|tin|bai|ho|mo|dai))`;
const QUARTER = "quy\\s*(?:iv|i{1,3}|[1-4])(?:\\s*(?:nam|/)\\s*\\d{4})?";
const MONTH_SAID = `thang\\s*${NUMBER}(?:\\s*/\\s*\\d{4}|\\s+nam\\s+\\d{4})?(?!\\d)`;
const MONTHS_SAID = `(?:${QUARTER}|${MONTH_SAID})`;
const PART_SAID = "(?:(?:het|dau|giua|cuoi|ca|trong)\\s+)?";
/** "quý I và quý II", "từ tháng 3 đến nay", "kể từ tháng 2": more than the first of them. */
const SEVERAL = `(?:ca\\s+)?${MONTHS_SAID}(?:\\s*(?:,|&|${WITHIN}-|va|den|sang)\\s*${PART_SAID}${MONTHS_SAID})+|quy\\s*i{1,3}(?:\\s*(?:,|&|${WITHIN}-|va)\\s*(?:iv|i{1,3}))+(?:\\s*(?:nam|/)\\s*\\d{4})?|quy\\s*[1-3]\\s*va\\s*[2-4](?:\\s*(?:nam|/)\\s*\\d{4})?(?!\\s*\\p{L}|\\d)|(?:(?:ke\\s+)?tu\\s+)?${MONTHS_SAID}\\s+(?:cho\\s+)?(?:den|toi)\\s+(?:nay|thoi diem nay|hien nay|hom nay)|(?:ke\\s+)?tu\\s+${PART_SAID}${MONTHS_SAID}\\s*(?:${WITHIN}-|(?:cho\\s+)?(?:den|toi))\\s*${PART_SAID}(?:${MONTHS_SAID}|${DAY}${ANY})|(?:ke\\s+)?tu\\s+${MONTHS_SAID}`;
/** "tuần 2 tháng 5", "đợt 1 tháng 5", "thôn 2 tháng 5": no second of May. */
const NUMBERED = `(?:tuan|dot|lan|buoi|ky|phien|khoa|thon|khu|to|xom|(?<!van\\s)ban)\\s*(?:thu\\s*(?:\\d{1,2}|nhat|hai|ba|tu)|\\d{1,2}|hai|ba|tu|dau|cuoi)\\s*(?:(?:cua|trong)\\s*)?${MONTH_SAID}`;
const PERIODS = `(?:quy\\s*(?:iv|i{1,3}|[1-4])(?:\\s*(?:nam|/)\\s*\\d{4})?|${NUMBER}\\s*thang\\s*(?:dau|cuoi)\\s*nam(?:\\s*\\d{4})?|tu dau (?:nam(?:\\s*\\d{4})?|thang\\s*${NUMBER}(?:/\\d{4})?) (?:den|toi) (?:nay|(?:het\\s+)?${DAY}${ANY})|tu\\s+${DAY}${ANY} (?:den|toi) nay)`;
const DAY_NAME = "(?:thu\\s*(?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn)";
const WEEK = "tuan\\s+(?:truoc|nay|qua|vua\\s+qua|vua\\s+roi)";
/** "tuần trước (từ thứ 2 đến thứ 6)", "từ thứ hai đến thứ tư tuần này". */
const WEEKDAYS = `(?:${WEEK}\\s*[,(]?\\s*(?:tu\\s+)?${DAY_NAME}${LINK}${DAY_NAME}|(?:tu\\s+)?${DAY_NAME}${LINK}${DAY_NAME}\\s+${WEEK})`;
/** "thứ 7 tuần trước", "hôm thứ 4": alone "thứ 4" may only number something. */
const WEEKDAY_SAID = `(?:(?:(?:hom|ngay|sang|trua|chieu|toi)\\s+)?${DAY_NAME}\\s+(?:${WEEK}|vua\\s+(?:roi|qua))|(?:hom|sang|trua|chieu|toi)\\s+${DAY_NAME})`;
const DATE_OF = `(?:ngay|hom|sang|trua|chieu|toi|dem)\\s*(?:(?:mung|mong)\\s*)?${NUMBER}\\s*(?:thang\\s*(?:nay|truoc)|vua\\s+(?:roi|qua))`;
/** Of which month, and by which calendar, is to be asked. */
const DATE_ALONE = `(?:hom|sang|trua|chieu|toi)\\s+(?:mung|mong)\\s*${NUMBER}`;
const PART_OF_MONTH = `(?:dau|giua|cuoi) (?:thang\\s*${NUMBER}(?:\\s*/\\s*\\d{4})?|(?:thang|tuan) (?:truoc|nay|qua|vua qua))`;
const WEEKDAY = "(?:(?:thu\\s*(?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn),?\\s*)?";
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:${MONTH_LIST}|${SEVERAL}|${NUMBERED}|${PERIODS}|${PART_OF_MONTH}|${MONTHS}|${SIGNED_SPAN}|${WEEKDAYS}|${SPAN_OF}|${SPAN}|${LIST}|${CALLED_LIST}|${WEEKDAY}${SINGLE}|${WEEKDAY_SAID}|${DATE_OF}|${DATE_ALONE}|${RELATIVE}|(?<!\\d\\s*)${MONTH})(?![\\p{L}\\p{N}/%]|[.,-]\\d)`,
  "gu",
);
/** A bare "8/11" is a date only where a date stands: "nữ 8/11" is 8 of 11. */
const SURE =
  /^(?:hqua|hnay|hum|cn|mung|mong|2\s*thang|ngay|cac ngay|tu|bat dau|hom|sang|trua|chieu|toi|dem|thang|tuan|thu|chu|quy|dau|giua|cuoi|cach|today|yesterday|ke|ca|t\d)|thang|\d{4}$|lich$/;
const DATE_STANDS_AFTER =
  /(?:^|[,;:.(\n|]|\p{Extended_Pictographic}\uFE0F?|(?<!\p{L})(?:vao|sang|trua|chieu|toi|hom|hum|trong|dip|ngay|den|nhan|on|gio|h|phut|va|nay|qua|nen|tuan))\s*$/u;
/** "20-24/5", "15/11-10/12": two days, of which the last one is written out. */
const DAYS = /^\d{1,2}(?:\/(?:0?[1-9]|1[0-2]))?\s?-\s?\d{1,2}\/(?:0?[1-9]|1[0-2])$/;

/** What stands around a place that may hold a day. */
export interface Surroundings {
  readonly counts: Counts;
  /** Whether the name of a day ends before a place: "ngày Quốc tế Phụ nữ 8/3". */
  named(start: number): boolean;
  /** Whether people are told of before it, in the same breath: "nữ trong cấp ủy 4/11". */
  ofPeople(start: number, reach?: number): boolean;
  /** Whether an activity ends right before it: "phát động 18/11 50 người". */
  told(start: number): boolean;
  /** Whether a deed or its place follows: "20/5 tọa đàm". */
  happens(end: number): boolean;
  /** Whether a label of people stands right before it: "Nữ cấp ủy: 1/4". */
  labelled(start: number): boolean;
}

const NOWHERE: Surroundings = {
  counts: () => null,
  named: () => false,
  ofPeople: () => true,
  told: () => false,
  happens: () => false,
  labelled: () => false,
};

/** "Sáng 5/6 xã mở hội nghị": no five of six communes. */
const DAY_WORD = /(?:^|\s)(?:sang|trua|chieu|toi|hom|ngay|dip)\s*$/;
/** A share stands so: "đạt 8/11". */
const LINKED = /(?:^|\s)(?:la|co|dat|duoc|chiem|ty le|so)\s*$/;

/** Whether what follows a place is a part of people ("nữ"), or another noun that a number counts. */
type Counts = (end: number) => "part" | "noun" | null;

/** Where days are written, in order. */
export function dateSpans(plain: string, around: Surroundings = NOWHERE): DateSpan[] {
  const found: DateSpan[] = [];
  for (const { typed, start, end } of perhapsDates(plain)) {
    if (!SURE.test(typed) && !DAYS.test(typed) && !isDateHere(plain, start, end, around)) continue;
    // Nothing but its place makes a day of it.
    if (typed.length > end - start && around.counts(end) !== null) continue;
    const called = DAY_WORD.test(plain.slice(Math.max(0, start - 8), start));
    if (!called && areMonths(plain, start, end, around.counts)) continue;
    if ((!called && isShare(typed, end, around.counts)) || isFraction(typed)) continue;
    if (isListedShare(plain, start, end, around)) continue;
    found.push({ start, end, typed });
  }
  return found;
}

/** "28.8: ra quân", "mau son 14-6 hội nghị": how a line of its own begins, perhaps behind who did it. */
const OPENING =
  /^((?:[^\d\n]{0,23}[\s:])?)(\d{1,2})\s?([.-])\s?(0?[1-9]|1[0-2])(?=[\s:,]+\p{L})(?!\s*(?:trieu|tr|ty|nghin|k|ng|km|ha|m|ngay|thang|gio|h|tuoi)(?!\p{L}))[^\n]*$/u;

function openingIn(plain: string): DateSpan | null {
  const [, lead = "", day = "", sign, month = ""] = OPENING.exec(plain) ?? [];
  const [first, second] = [Number(day), Number(month)];
  if (first < 1 || first > 31) return null;
  // "5-7 bạn" are from five to seven, and "2.1 Công tác" is a chapter.
  if (sign === "-" ? first <= second : lead === "" && first < 10 && second < 10) return null;
  const end = plain.indexOf(month, lead.length + day.length + 1) + month.length;
  return { start: lead.length, end, typed: `ngay ${plain.slice(lead.length, end)}` };
}

/** Whatever looks like a day, whatever stands around it. */
const perhapsDates = remembered((plain: string): readonly DateSpan[] => {
  const found = [...plain.matchAll(DATE)].map(({ index, 0: typed }) => ({
    start: index,
    end: index + typed.length,
    typed,
  }));
  const opening = openingIn(plain);
  return opening && !found.some(({ start }) => start <= opening.start)
    ? [opening, ...found]
    : found;
});

/** "xã mít tinh 16/11, 130 người": two numbers with nothing that they could be parts of. */
function isDateHere(plain: string, start: number, end: number, around: Surroundings): boolean {
  const before = plain.slice(Math.max(0, start - 30), start);
  if (DATE_STANDS_AFTER.test(before) || around.named(start)) return true;
  const stands =
    around.told(start) ||
    /^\s*(?:$|[,.;:)\n])/.test(plain.slice(end, end + 3)) ||
    around.happens(end);
  const [, day, month] = /^(\d{1,2})\s?\/\s?(0?[1-9]|1[0-2])$/.exec(plain.slice(start, end)) ?? [];
  // Nine of six there are not: only right behind its people could it be a total and its part.
  const reach = Number(day) > Number(month) ? 1 : undefined;
  return day !== undefined && stands && !LINKED.test(before) && !around.ofPeople(start, reach);
}

/** "6 tháng 8 buổi" are months and sessions, and of "6 tháng\n1. Tuyên truyền" the last number begins the next line. */
function areMonths(plain: string, start: number, end: number, counts: Counts): boolean {
  const typed = plain.slice(start, end);
  if (!/^\d{1,2}\s*thang\s*\d{1,2}$/.test(typed)) return false;
  return counts(end) === "noun" || (/\n/.test(typed) && /^\s?[.)/:-]/.test(plain.slice(end)));
}

/** "8/11 nữ" and "3/8 thôn" are so many of so many; of "12/6 xã tổ chức" the first is no part of the second. */
function isShare(typed: string, end: number, counts: Counts): boolean {
  const [, first, second] = /^(\d{1,2})\s?\/\s?(\d{1,2})$/.exec(typed) ?? [];
  if (first === undefined) return false;
  const noun = counts(end);
  return noun !== null && Number(first) <= Number(second);
}

/** "- Nữ lãnh đạo: 1/4 - Nữ trưởng phòng: 3/12": nothing but a share is told of the people of a label. */
function isListedShare(plain: string, start: number, end: number, around: Surroundings): boolean {
  const [, first, second] = /^(\d{1,2})\s?\/\s?(\d{1,2})$/.exec(plain.slice(start, end)) ?? [];
  const isItem = /^\s*(?:$|[\n;,.)+•-])/.test(plain.slice(end));
  return first !== undefined && isItem && Number(first) <= Number(second) && around.labelled(start);
}

/** "140/85": no day and month could be that. */
function isFraction(typed: string): boolean {
  const [, day, month] = /(\d{1,3})\s?[/.-]\s?(\d{1,3})(?!\d)/.exec(typed) ?? [];
  const two = day !== undefined && /^\D*\d+\D+\d+$/.test(typed);
  return two && (Number(month) > 31 || (Number(month) > 12 && Number(day) > 12));
}

/** Which of them, is to be asked. */
const UNCLEAR =
  /^(?:dau|giua|cuoi|(?:hom|sang|trua|chieu|toi) (?:mung|mong)) |^(?:ke )?tu .*(?:thang|quy)|^quy|^(?:ca )?thang .*(?:quy|thang)|^(?:tuan|dot|lan|buoi|ky|phien|khoa|thon|khu|to|xom|ban) ?(?:thu |\d|nhat|hai|ba|tu|dau|cuoi)/;
/** "tính đến 31/5", "trước ngày 10/6", "sau ngày 8/3": nothing was on that day. */
const LIMIT =
  /(?<!\p{L})(?:đến|tới|den|trước|truoc|sau|từ)\s+(?:(?:hết|het|cuối|cuoi)\s+)?(?:(?:ngày|ngay)\s+)?$/iu;
/** "văn bản đến hôm qua" came yesterday. */
const UNTIL_WORD =
  /(?:^|[.,;\n]\s*|(?:tính|tinh|kế|ke|cho)\s+)(?:đến|den)\s+(?:(?:hết|het)\s+)?$/iu;
const LIMITED = /^(?:đến|den)\s/i;

/** Every date phrase in a cleaned text; what reads as none is left out. */
export function findPeriods(
  text: string,
  context: DateContext,
  around: Surroundings = NOWHERE,
): FoundDate[] {
  return dateSpans(bare(text), around).flatMap(({ start, end, typed }) => {
    const reading = readPeriod(typed, context);
    const none = reading.kind === "problem" && reading.problem.kind === "not-understood";
    if (none && !UNCLEAR.test(typed)) return [];
    const before = text.slice(Math.max(0, start - 24), start);
    const isLimit =
      (/\d/.test(typed) ? LIMIT : UNTIL_WORD).test(before) || LIMITED.test(text.slice(start, end));
    const isUntil = /(?:đến|tới|den)\s[^.;\n]*$/iu.test(
      text.slice(Math.max(0, start - 24), start + 4),
    );
    return isLimit && reading.kind === "period"
      ? [{ reading, start, end, limit: { until: isUntil ? reading.to : null } }]
      : [{ reading, start, end }];
  });
}

/** Finds the first date phrase in a cleaned text; null if there is none. */
export function findPeriod(text: string, context: DateContext): FoundDate | null {
  return findPeriods(text, context)[0] ?? null;
}
