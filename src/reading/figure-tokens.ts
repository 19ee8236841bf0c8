/** A sentence taken apart: amounts, words of figures, documents, and what stands between them. */
import type { Day, Figure } from "../plan/model.ts";
import type { DateContext } from "./date.ts";
import { readDocument } from "./document.ts";
import { type Announces, wordFinder } from "./figure-words.ts";
import { AMOUNT, DIGITS, readDigits, saysUnknown, saysZero, scaleOf } from "./number.ts";
import { agrees, bare, fold, hasMarks } from "./text.ts";

/** "1 tỷ 200 triệu" has two terms; "5tr5" has a tail. */
export interface Term {
  readonly digits: string;
  readonly scale: number;
  readonly tail: string;
}

export type Amount =
  | { kind: "number"; terms: readonly Term[]; currency: boolean }
  | { kind: "ratio"; part: number; whole: number }
  | { kind: "percent"; value: number }
  | { kind: "unknown" }
  | { kind: "zero" };

export type Token = { readonly start: number; readonly end: number } & (
  | { kind: "amount"; amount: Amount }
  | { kind: "word"; codes: readonly string[]; announces: Announces }
  | { kind: "document"; number: string; day: Day | null; dayProblem: boolean }
  | { kind: "range" }
  /** May stand between a word and its number ("nữ là 70"), or a number and its word ("70 hội viên nữ"). */
  | { kind: "filler"; leads: boolean; trails: boolean }
  | { kind: "break" | "noise" | "date" }
);

const DATE =
  /ngay\s*\d{1,2}(?:\s*thang\s*\d{1,2}(?:,?\s*nam\s*\d{4}|\/\d{4})?|[/.-]\d{1,2}(?:[/.-]\d{2,4})?)(?!\d)|\d{1,2}([/.-])\d{1,2}\1\d{4}(?!\d)|\d{1,2}\s*thang\s*\d{1,2}(?:,?\s*nam\s*\d{4})?(?!\d)/uy;
const TIME = /\d{1,2}\s?(?:h|gio)(?:\s?\d{2})?(?![\p{L}\d])/uy;
const RANGE = new RegExp(`${DIGITS}\\s?-\\s?${DIGITS}`, "uy");
const RATIO = new RegExp(`(${DIGITS})\\s?/\\s?(${DIGITS})(?![\\d/])`, "uy");
const PERCENT = new RegExp(`(${DIGITS})\\s?%`, "uy");
const ONE_AMOUNT = new RegExp(AMOUNT, "uy");
const DIGITS_ONLY = new RegExp(DIGITS, "uy");
/** "tháng 6", "thôn 3", "điều 5", "lần thứ 2": a number that names, not one that counts. */
const ORDINAL =
  /(?:thang|thu|quy|dieu|khoan|khoa|tuan|to|khu|thon|ban|xom|doi|lan)\s+(?:so\s+)?\d+(?![\d.,/]*\d)/uy;
const YEAR = /(nam)\s+(?:19|20)\d\d(?![\d.,])/uy;
const WORD = /\p{L}+/uy;
const NOT_KNOWN = /(?:khong|chua|ko|n\s?\/\s?a|unknown|no)(?:\s+\p{L}+){0,3}/uy;

const LEADING = keyed(
  "là có được khoảng gần hơn trên số lượng tổng cộng đạt dự tham gia gồm người".split(" "),
);
const TRAILING = keyed(
  "lượt chị em hội viên đoàn đại biểu cán bộ công chức cháu học sinh cái chiếc tờ cuốn quyển tấm là người".split(
    " ",
  ),
);
const BREAKS = ["trong đó", "và", "với", "còn"];

interface Keyed {
  readonly word: string;
  readonly key: string;
}

function keyed(words: readonly string[]): Keyed[] {
  return words.map((word) => ({ word, key: fold(word) }));
}

/** Takes a cleaned text apart. */
export function tokensOf(
  text: string,
  figures: readonly Figure[],
  asked: Figure | undefined,
  context: DateContext | undefined,
): Token[] {
  const plain = bare(text);
  const findWord = wordFinder(text, figures, asked);
  const unitWords = keyed(
    figures.flatMap(({ unit }) => (unit === null ? [] : unit.split(/[\s,]+/))),
  );
  const unmarked = !hasMarks(text);
  const tokens: Token[] = [];
  let at = 0;

  const here = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(plain);
  };
  const push = (token: Token): void => {
    tokens.push(token);
    at = token.end;
  };
  const span = (match: { 0: string }) => ({ start: at, end: at + match[0].length });

  while (at < plain.length) {
    const atWord = !/[\p{L}\p{N}]/u.test(plain.charAt(at - 1));
    const digit = /\d/.test(plain.charAt(at));
    const token =
      (digit ? numeric() : null) ?? (atWord ? worded() : null) ?? sign(plain.charAt(at), at);
    if (token === null) at += 1;
    else push(token);
  }
  return tokens;

  function numeric(): Token | null {
    const found = readDocument(text, at, context);
    if (found !== null) return { kind: "document", start: at, ...found };
    const noise = here(DATE) ?? here(TIME);
    if (noise !== null) return { kind: "date", ...span(noise) };
    const percent = here(PERCENT);
    if (percent !== null) {
      const value = readDigits(percent[1] ?? "", "decimal");
      if (value !== null)
        return { kind: "amount", amount: { kind: "percent", value }, ...span(percent) };
    }
    const ratio = here(RATIO);
    if (ratio !== null) {
      const part = readDigits(ratio[1] ?? "", "count");
      const whole = readDigits(ratio[2] ?? "", "count");
      if (part !== null && whole !== null)
        return { kind: "amount", amount: { kind: "ratio", part, whole }, ...span(ratio) };
    }
    const range = here(RANGE);
    return range === null ? oneNumber() : { kind: "range", ...span(range) };
  }

  function oneNumber(): Token | null {
    const match = here(ONE_AMOUNT);
    if (match !== null) {
      const [whole, digits = "", spaced, glued, tail = "", money] = match;
      const word = spaced ?? glued;
      const after = at + digits.length;
      const place = word === undefined ? after : plain.indexOf(word, after);
      const scale = word === undefined ? 1 : scaleOf(text.slice(place, place + word.length));
      const moneyPlace = money === undefined ? 0 : at + whole.lastIndexOf(money);
      const named =
        money === undefined ||
        /^[dđ₫]$|^đồng$|^dong$|^vn[dđ]$/iu.test(text.slice(moneyPlace, moneyPlace + money.length));
      // "50,1 tỷ số giới tính": the scale word begins a figure's word.
      const begins = word !== undefined && (findWord(place)?.end ?? 0) > place + word.length;
      if (scale !== null && named && !begins)
        return {
          kind: "amount",
          amount: {
            kind: "number",
            terms: [{ digits, scale, tail }],
            currency: money !== undefined,
          },
          start: at,
          // A full stop after the number is not part of it.
          end: at + whole.replace(/\.$/, "").length,
        };
    }
    const digits = here(DIGITS_ONLY);
    if (digits === null) return null;
    const terms = [{ digits: digits[0], scale: 1, tail: "" }];
    return { kind: "amount", amount: { kind: "number", terms, currency: false }, ...span(digits) };
  }

  function worded(): Token | null {
    const stated = said(text, at, here(NOT_KNOWN));
    if (stated !== null) return stated;
    const year = here(YEAR);
    if (year !== null && isYear(year[0])) return { kind: "noise", ...span(year) };
    const word = findWord(at);
    if (word !== null) return { kind: "word", start: at, ...word };
    const date = here(DATE) ?? here(ORDINAL);
    if (date !== null) return { kind: "date", ...span(date) };
    const match = here(WORD);
    return match === null ? null : betweenWord({ text, plain, unitWords }, span(match));
  }

  /** "năm 2024" is a year; "nam 2024" is one only among other words typed without diacritics. */
  function isYear(typed: string): boolean {
    return hasMarks(text.slice(at, at + 3)) || (unmarked && typed.length < plain.length);
  }
}

/** "không có số liệu", "không": the longest beginning that says so. */
function said(text: string, at: number, match: RegExpExecArray | null): Token | null {
  const words = match?.[0].split(/\s+/) ?? [];
  for (let count = words.length; count > 0; count -= 1) {
    const end =
      at + (match?.[0].match(new RegExp(`^\\S+(?:\\s+\\S+){${count - 1}}`))?.[0].length ?? 0);
    const typed = text.slice(at, end);
    const kind = saysUnknown(typed) ? "unknown" : saysZero(typed) ? "zero" : null;
    if (kind !== null) return { kind: "amount", amount: { kind }, start: at, end };
  }
  return null;
}

/** A word that is neither a figure nor a day: what parts, what leads to a number or follows it. */
function betweenWord(
  { text, plain, unitWords }: { text: string; plain: string; unitWords: readonly Keyed[] },
  place: { start: number; end: number },
): Token {
  const typed = text.slice(place.start, place.end);
  for (const wording of BREAKS) {
    const end = place.start + wording.length;
    if (
      plain.startsWith(fold(wording), place.start) &&
      agrees(text.slice(place.start, end), wording) &&
      !/\p{L}/u.test(plain.charAt(end))
    )
      return { kind: "break", start: place.start, end };
  }
  const key = plain.slice(place.start, place.end);
  const among = (words: readonly Keyed[]) =>
    words.some((each) => each.key === key && agrees(typed, each.word));
  const leads = among(LEADING);
  const trails = among(TRAILING) || among(unitWords);
  return leads || trails
    ? { kind: "filler", leads, trails, ...place }
    : { kind: "noise", ...place };
}

function sign(character: string, at: number): Token | null {
  const place = { start: at, end: at + 1 };
  if (/[:=~-]/.test(character)) return { kind: "filler", leads: true, trails: false, ...place };
  if (/\s/.test(character) && character !== "\n") return null;
  return { kind: "break", ...place };
}
