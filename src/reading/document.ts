/** Numbers of documents: "15/KH-UBND ngày 20/2/2024" (report-fields.json, van_ban). */
import type { Day } from "../plan/model.ts";
import { type DateContext, readPeriod } from "./date.ts";
import { dayOn } from "./date-point.ts";
import { bare } from "./text.ts";

/** "UBND", "kh-ubnd", "KH - UBND": capitals, or small letters if a hyphen shows that it is a mark. */
const MARK =
  "(?:[A-ZĐ][A-ZĐa-zđ0-9&.]*[A-ZĐ0-9](?:[a-z](?![\\p{L}]))?(?:\\s?-\\s?[A-ZĐ][A-ZĐa-zđ0-9&.]*)*|[a-zđ]{2,10}(?:-[a-zđ0-9&.]{2,})+)";
/** A law or decision of the State has its year between: "05/2024/QĐ-UBND". */
const STATE = new RegExp(`(\\d{1,5}[a-z]?(?:/(?:19|20)\\d{2})?)\\s?/\\s?(${MARK})`, "uy");
/** The Party and its mass organisations number the other way round: "15-KH/HU". */
const PARTY = /(\d{1,5})\s?-\s?([A-ZĐ]{1,5})\s?\/\s?([A-ZĐ]{2,10}(?:-[A-ZĐ]{2,10})*)/uy;
const DAY =
  /[\s,(]*(?:ngay\s*)?(\d{1,2})(?:\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})|\s*thang\s*(\d{1,2}),?\s*nam\s*(\d{4}))(?!\d)\)?/uy;
const SHORT_DAY =
  /[\s,(]*ngay\s*(\d{1,2}\s?[/.-]\s?\d{1,2}|\d{1,2}\s*thang\s*\d{1,2})(?![\d/])\)?/uy;

const LONGEST = 160;
/** What either begins with; most numbers go on with something else. */
const BEGINNING = /\d{1,5}[a-z]?\s?[/\-\u2010-\u2015\u2212]/uy;

export interface FoundDocument {
  readonly number: string;
  readonly day: Day | null;
  /** A day was written that is none, lies ahead, or lacks its year. */
  readonly dayProblem: boolean;
  readonly end: number;
}

/**
 * Reads a document at this place of a cleaned text; null if none stands there. The mark is returned
 * without spaces, in capitals but for a small letter among them ("TTr"). A day without a year needs the context; one after today is a problem.
 */
export function readDocument(
  text: string,
  place: number,
  context: DateContext | undefined,
): FoundDocument | null {
  // The caller asks at every digit of a long message.
  BEGINNING.lastIndex = place;
  if (!BEGINNING.test(text)) return null;
  const near = text.slice(place, place + LONGEST);
  const found = documentAtStart(near, context);
  return found === null ? null : { ...found, end: found.end + place };
}

/** Reads the number alone at this place of a cleaned text, and where it ends; null if none stands there. */
export function readNumber(text: string, place: number): { number: string; end: number } | null {
  const found = numberAtStart(text.slice(place, place + LONGEST));
  return found === null ? null : { ...found, end: found.end + place };
}

function numberAtStart(text: string): { number: string; end: number } | null {
  const typed = text
    .replace(/[Ðð]/g, (d) => (d === "ð" ? "đ" : "Đ"))
    .replace(/[\u2010-\u2015\u2212]/g, "-");
  return stateNumber(typed) ?? partyNumber(typed);
}

function documentAtStart(text: string, context: DateContext | undefined): FoundDocument | null {
  const number = numberAtStart(text);
  if (number === null) return null;
  const plain = bare(text);
  DAY.lastIndex = number.end;
  const full = DAY.exec(plain);
  if (full !== null) {
    const [whole, date, , month, year, wordMonth, wordYear] = full;
    const written = year ?? wordYear ?? "";
    const fullYear = Number(written) + (written.length === 2 ? 2000 : 0);
    const day = dayOn(fullYear, Number(month ?? wordMonth), Number(date));
    const usable = day !== null && (context === undefined || day <= context.today);
    return {
      ...number,
      day: usable ? day : null,
      dayProblem: !usable,
      end: number.end + whole.length,
    };
  }
  SHORT_DAY.lastIndex = number.end;
  const short = SHORT_DAY.exec(plain);
  if (short === null) return { ...number, day: null, dayProblem: false };
  const reading = context === undefined ? null : readPeriod(short[1] ?? "", context);
  const day = reading?.kind === "period" ? reading.from : null;
  return { ...number, day, dayProblem: day === null, end: number.end + short[0].length };
}

function stateNumber(typed: string): { number: string; end: number } | null {
  STATE.lastIndex = 0;
  const match = STATE.exec(typed);
  const [whole, number, mark] = match ?? [];
  if (whole === undefined || mark === undefined || /\p{L}/u.test(typed.charAt(whole.length)))
    return null;
  const tidy = mark.replace(/\s/g, "").split("-").map(inCapitals).join("-");
  return { number: `${number}/${tidy}`, end: whole.length };
}

/** "GDTrH", "TTr": a small letter among capitals is how it is written. */
function inCapitals(part: string): string {
  return /^[A-ZĐ]{2,}[a-z][A-ZĐ]*$/.test(part) ? part : part.toUpperCase();
}

function partyNumber(typed: string): { number: string; end: number } | null {
  PARTY.lastIndex = 0;
  const match = PARTY.exec(typed);
  return match === null
    ? null
    : { number: `${match[1]}-${match[2]}/${match[3]}`, end: match[0].length };
}
