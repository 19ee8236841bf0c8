/** The first date inside a longer sentence. */
import { type DateContext, type DateReading, readPeriod } from "./date.ts";
import { bare } from "./text.ts";

export interface FoundDate {
  readonly reading: DateReading;
  /** Place in the cleaned text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const NUMBER = "\\d{1,2}";
const YEAR = "(?:\\d{4}|\\d{2})(?!\\d)";
const SLASHED = `${NUMBER}\\s?/\\s?${NUMBER}(?:\\s?/\\s?${YEAR})?`;
const WORDED = `${NUMBER}\\s*thang\\s*${NUMBER}(?:,?\\s*nam\\s*${YEAR}|/${YEAR})?`;
const FULL = `${NUMBER}([.-])${NUMBER}\\1\\d{4}`;
const DAY = "(?:ngay\\s*)?(?:mung\\s*)?";
const ANY = `(?:${WORDED}|${SLASHED})`;
const LINK = "\\s*(?:-|den(?:\\s+het)?|toi)\\s*";
const SPAN = `(?:tu\\s+)?${DAY}(?:${ANY}|${NUMBER})${LINK}${DAY}${ANY}`;
const SINGLE = `(?:${DAY}(?:${WORDED}|${FULL}|${SLASHED})|ngay\\s*${NUMBER}[.-]${NUMBER})`;
const RELATIVE =
  "(?:hom (?:nay|qua|kia)|(?:sang|chieu|toi) (?:nay|qua)|today|yesterday|(?:tuan|thang) truoc)";
const MONTH = `thang\\s*${NUMBER}(?:\\s*/\\s*\\d{4}|\\s+nam\\s+\\d{4})?(?!\\s*nam\\b)`;
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:${SPAN}|${SINGLE}|${RELATIVE}|(?<!\\d\\s*)${MONTH})(?![\\p{L}\\p{N}/%]|[.,-]\\d)`,
  "gu",
);
/** A bare "8/11" is a date only where a date stands: "nữ 8/11" is 8 of 11. */
const SURE = /^(?:ngay|tu|hom|sang|chieu|toi|thang|tuan|today|yesterday)|thang|\d{4}$/;
const DATE_STANDS_AFTER = /(?:^|[,;:.(\n]|\b(?:vao|sang|chieu|toi|hom|trong|dip|ngay|on))\s*$/;

/** Finds the first date phrase in a cleaned text; null if there is none. */
export function findPeriod(text: string, context: DateContext): FoundDate | null {
  const plain = bare(text);
  for (const match of plain.matchAll(DATE)) {
    const before = plain.slice(0, match.index);
    if (!SURE.test(match[0]) && !DATE_STANDS_AFTER.test(before)) continue;
    const reading = readPeriod(match[0], context);
    if (reading.kind === "problem" && reading.problem.kind === "not-understood") continue;
    return { reading, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
