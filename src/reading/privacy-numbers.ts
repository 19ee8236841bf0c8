/** Phone numbers and identity numbers, which must be told from amounts, dates and documents. */
import { overlap, type Place, places } from "./privacy-place.ts";
import { phrases, type Word } from "./privacy-tokens.ts";
import * as lexicon from "./privacy-words.ts";
import { wordings } from "./text.ts";

const hotline = phrases(lexicon.HOTLINES);
const desk = phrases(lexicon.PUBLIC_DESKS);

const PHONES: readonly RegExp[] = [
  // 0912345678 · 0912 345 678 · 091 234 5678 · 0912.34.56.78; landlines 02053 840 123.
  /(?<![\p{L}\d.,/-])0[235789](?:\d{8,9}|\d{2}([ .-])\d{3}\1\d{3}|\d([ .-])\d{3}\2\d{4}|\d([ .-])\d{4}\3\d{3}|\d{2}[ .-]\d{6}|\d{2}([ .-])\d{2}\4\d{2}\4\d{2}|\d{3}[ .-]\d{3}[ .-]?\d{3}|\d{2}[ .-]\d[ .-]?\d{3}[ .-]\d{3})(?![\d/]|[.,]\d)/gu,
  /(?<!\d)(?:\+84|0084|\(\+84\))[ .-]?\d{1,3}(?:[ .-]?\d{2,4}){2,3}(?!\d)/gu,
  /(?<![\p{L}\d.,/-])84[35789]\d{8}(?!\d|[.,]\d|\s?(?:đ|d|đồng|dong|vnđ|vnd)(?!\p{L}))/giu,
];

/** As much as the shortest of these numbers holds; most texts have no such run. */
const RUN = /\d[\d .()+-]{7}/;

/** @param read the words of this text */
export function findPhones(text: string, read: readonly Word[]): Place[] {
  if (!RUN.test(text)) return [];
  const found = PHONES.flatMap((pattern) => places(text, pattern));
  if (found.length === 0) return found;
  const wordAt = new Map(read.map(({ start }, at) => [start, at]));
  return found.filter(({ start, end }) => {
    const digits = text.slice(start, end).search(/\d/);
    const first = wordAt.get(start + digits);
    return first === undefined || !isPublicNumber(read, first, end);
  });
}

/** "Đường dây nóng: 0985.123.456", "0205 3840 123 (Công an xã)": everybody may call it. */
function isPublicNumber(read: readonly Word[], first: number, end: number): boolean {
  const reach = 10;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if (hotline(read, at) > 0) return true;
    if (read[at + 1]?.opens) break;
  }
  let behind = first;
  while (behind < read.length && (read[behind]?.start ?? end) < end) behind += 1;
  if (read[behind]?.opens) return false;
  const isOf = read[behind]?.key === "cua";
  return desk(read, isOf ? behind + 1 : behind) > 0;
}

const ID_WORD = wordings(
  "CCCD",
  "CMND",
  "CMT",
  "căn cước",
  "căn cước công dân",
  "chứng minh nhân dân",
  "chứng minh thư",
  "số định danh",
  "mã định danh",
);
const WITH_WORD = new RegExp(
  `${ID_WORD}[\\s:,.]*(?:(?:số|so)[\\s:]*)?(\\d[\\d .]{7,16}\\d)`,
  "giu",
);
const LONG = /(?<![\p{L}\d.,/-])(?:\d{12}|0\d{2} \d{3} \d{3} \d{3}|\d{9})(?![\d/]|[.,]\d)/gu;
const MONEY_AFTER = /^\s?(?:đ|₫|đồng|dong|vnđ|vnd|triệu|trieu|tr|nghìn|nghin)(?!\p{L})/iu;
const MONEY_BEFORE = new RegExp(
  `${wordings("kinh phí", "số tiền", "tiền", "trị giá", "ngân sách", "tổng", "chi", "giá")}[\\s:]*(?:\\p{L}+\\s+){0,4}$`,
  "iu",
);
/** Letters that are looked at on either side: enough for the words above, whatever the text's length. */
const NEAR = 60;

/**
 * Twelve digits as on the identity card, nine as on the old one, without separators. Amounts of money
 * have as many digits: they end in 000, or say so before or after.
 */
export function findIds(text: string): Place[] {
  if (!RUN.test(text)) return [];
  const worded = [...text.matchAll(WITH_WORD)].map(({ index, 0: all, 1: digits = "" }) => ({
    start: index + all.length - digits.length,
    end: index + all.length,
  }));
  const alone = places(text, LONG).filter(({ start, end }) => {
    const digits = text.slice(start, end).replaceAll(" ", "");
    if (digits.length === 12 && !digits.startsWith("0")) return false;
    if (digits.startsWith("0")) return true;
    const money =
      MONEY_AFTER.test(text.slice(end, end + NEAR)) ||
      MONEY_BEFORE.test(text.slice(Math.max(0, start - NEAR), start));
    return !money && !digits.endsWith("000");
  });
  return [...worded, ...alone.filter((one) => !worded.some((each) => overlap(each, one)))];
}
