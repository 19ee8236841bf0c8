/** The amount that begins at a place of a sentence, however it is typed. */
import type { Amount, Term } from "./amount.ts";
import { DIGITS, readDigits, scaleOf } from "./number.ts";
import { agrees } from "./text.ts";

export interface FoundAmount {
  readonly amount: Amount;
  readonly end: number;
  /** A letter inside, a notation that is none here: to be asked, never read. */
  readonly odd: boolean;
}

const SPACED = "[1-9]\\d{0,2}(?: \\d{3})+(?![\\d.,]*\\d)";
const APOSTROPHES = "\\d{1,3}(?:['’]\\d{3})+";
const NUMBER = new RegExp(`${APOSTROPHES}|${SPACED}|${DIGITS}`, "uy");
const CLOSE_NUMBER = new RegExp(`${APOSTROPHES}|${DIGITS}`, "uy");
const PERCENT = new RegExp(`(${DIGITS})\\s?%`, "uy");
const RATIO = /(\d{1,5}(?:\.\d{3})*)\s?\/\s?(\d{1,5}(?:\.\d{3})*)(?![\d/])/uy;
const SCALE = /\s?(trieu|tr|ty|ti|nghin|ngan|k|tram|chuc|muoi)(?![\p{L}\d])|\s?(tr|ty|k)(?=\d)/uy;
const TAIL = /(\d{1,3})(?![\d.,]*\d)/uy;
/** "1 triệu hai": two hundred thousand more. */
const TAIL_WORD = /\s(mốt|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín)(?![\p{L}\p{M}])/iuy;
const TAIL_DIGITS: Readonly<Record<string, string>> = {
  mốt: "1",
  một: "1",
  hai: "2",
  ba: "3",
  bốn: "4",
  tư: "4",
  năm: "5",
  lăm: "5",
  sáu: "6",
  bảy: "7",
  tám: "8",
  chín: "9",
};
/** "3 chục", "3 mươi" beside those of money. */
const SMALL_SCALES: ReadonlyMap<string, { readonly wording: string; readonly scale: number }> =
  new Map([
    ["tram", { wording: "trăm", scale: 100 }],
    ["chuc", { wording: "chục", scale: 10 }],
    ["muoi", { wording: "mươi", scale: 10 }],
  ]);
const HALF = /\s?ruoi(?!\p{L})/uy;
const CURRENCY = /\.?\s?(dong|vnd|d|₫|ngd|nghin d|ngan d)(?![\p{L}/])/uy;
const GLUED = /[\p{L}\d]+/uy;

/**
 * @param text cleaned; `plain` is the same without diacritics
 * @param wordEnd where the longest word of the vocabulary that begins at a place ends; null if none does
 * @param mayBeSpaced whether spaces may stand between its groups: "1 250"
 */
export function amountAt(
  text: string,
  plain: string,
  at: number,
  wordEnd: (place: number) => number | null,
  mayBeSpaced = true,
): FoundAmount | null {
  const after = (pattern: RegExp, place: number): RegExpExecArray | null => {
    pattern.lastIndex = place;
    return pattern.exec(plain);
  };
  const percent = after(PERCENT, at);
  if (percent) {
    const value = readDigits(percent[1] ?? "", "decimal");
    const end = at + percent[0].length;
    if (value !== null) return { amount: { kind: "percent", value }, end, odd: false };
  }
  const ratio = after(RATIO, at);
  if (ratio) {
    const [part, whole] = [ratio[1], ratio[2]].map((digits) => readDigits(digits ?? "", "count"));
    const end = at + ratio[0].length;
    if (part != null && whole != null)
      return { amount: { kind: "ratio", part, whole }, end, odd: isGlued(end) };
  }
  const terms: Term[] = [];
  let end = at;
  let currency = false;
  for (;;) {
    const term = termAt(end + (terms.length > 0 && plain[end] === " " ? 1 : 0));
    if (term === null) break;
    const last = terms.at(-1);
    if (last && !(last.scale > term.term.scale && term.term.scale > 1)) break;
    terms.push(term.term);
    end = term.end;
    if (term.term.scale <= 1) break;
  }
  if (terms.length === 0) return null;
  const money = after(CURRENCY, end);
  if (money && isCurrency(money, end)) {
    const [only] = terms;
    const word = money[1] ?? "";
    if (/^n/.test(word) && only) terms.splice(0, 1, { ...only, scale: only.scale * 1000 });
    end += money[0].length;
    currency = true;
  }
  return { amount: { kind: "number", terms, currency }, end, odd: isGlued(end) };

  function termAt(place: number): { term: Term; end: number } | null {
    const digits = after(mayBeSpaced ? NUMBER : CLOSE_NUMBER, place);
    if (!digits) return null;
    const written = digits[0].replace(/['’]/g, ".");
    let next = place + digits[0].length;
    const scale = after(SCALE, next);
    const word = scale?.[1] ?? scale?.[2];
    if (!scale || word === undefined)
      return { term: { digits: written, scale: 1, tail: "" }, end: next };
    const wordStart = next + scale[0].length - word.length;
    const typed = text.slice(wordStart, wordStart + word.length);
    const small = SMALL_SCALES.get(word);
    const value = small ? (agrees(typed, small.wording) ? small.scale : null) : scaleOf(typed);
    // "50,1 tỷ số giới tính", "3 ngân hàng": another word begins here.
    if (value === null || (wordEnd(wordStart) ?? 0) > wordStart + word.length)
      return { term: { digits: written, scale: 1, tail: "" }, end: next };
    next += scale[0].length;
    const second = after(SCALE, next);
    const million =
      second?.[1] === undefined ? null : scaleOf(text.slice(next, next + second[0].length).trim());
    const whole = value < 1e6 && million !== null && million > value ? value * million : value;
    if (whole !== value && second) next += second[0].length;
    const tail = scale[2] === undefined ? null : after(TAIL, next);
    if (tail) next += tail[0].length;
    const half = tail ? null : after(HALF, next);
    if (half && agrees(text.slice(next, next + half[0].length), "rưỡi")) {
      next += half[0].length;
      return { term: { digits: written, scale: whole, tail: "5" }, end: next };
    }
    const spoken = tail || whole < 1e6 ? null : tailWord(next);
    if (spoken)
      return { term: { digits: written, scale: whole, tail: spoken.tail }, end: spoken.end };
    return { term: { digits: written, scale: whole, tail: tail?.[1] ?? "" }, end: next };
  }

  /** Only at the end of what is said: in "5 triệu năm 2024" it is a year. */
  function tailWord(place: number): { tail: string; end: number } | null {
    TAIL_WORD.lastIndex = place;
    const found = TAIL_WORD.exec(text);
    if (!found) return null;
    const end = place + found[0].length;
    const isLast = /^\s*(?:$|[,.;)\n])/.test(text.slice(end, end + 3));
    const tail = TAIL_DIGITS[(found[1] ?? "").toLowerCase()];
    return isLast && tail !== undefined ? { tail, end } : null;
  }

  function isCurrency(match: RegExpExecArray, from: number): boolean {
    const word = match[1] ?? "";
    const start = from + match[0].length - word.length;
    if ((wordEnd(start) ?? 0) > start + word.length) return false;
    // "đồng chí", "đồng bào": the next syllable makes another word of it.
    return /^(?:[dđ₫]|đồng|dong|vn[dđ]|ngđ|ngd|(?:nghìn|ngàn|nghin|ngan) [đd])$/iu.test(
      text.slice(start, start + word.length),
    );
  }

  /** Letters or digits follow at once that begin no word of their own. */
  function isGlued(place: number): boolean {
    if (!/[\p{L}\d]/u.test(plain.charAt(place))) return false;
    const glued = after(GLUED, place)?.[0] ?? "";
    if (/^x\d/.test(glued)) return plain.slice(at, place) === "0";
    const known = wordEnd(place);
    // "12O" is no "12 ở": a single letter is no word here.
    return (
      known === null ||
      known - place < 2 ||
      known < place + (/^\p{L}+/u.exec(glued)?.[0].length ?? 0)
    );
  }
}
