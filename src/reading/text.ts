/**
 * Finding Vietnamese words in what was typed. The helpers that unit names need too live in
 * `plan/text.ts`; readers import them from here.
 */
import { fold, spell } from "../plan/text.ts";

export {
  agrees,
  bare,
  clean,
  fold,
  hasMarks,
  isOneApart,
  length,
  spell,
  withoutTypingMethod,
} from "../plan/text.ts";

const TONE_END = /^(.*?)([\u0300\u0301\u0303\u0309\u0323])$/u;

/** Both places of the tone for open oa, oe, uy: "hóa" and "hoá", "thủy" and "thuỷ". */
function spellings(syllable: string): string[] {
  const plain = syllable.normalize("NFC").toLowerCase();
  const [, letters, tone] = TONE_END.exec(spell(plain)) ?? [];
  const found = new Set([plain, fold(plain)]);
  if (letters !== undefined && tone !== undefined && /(oa|oe|uy)$/.test(letters)) {
    found.add(`${letters.slice(0, -1)}${tone}${letters.slice(-1)}`.normalize("NFC"));
    found.add(`${letters}${tone}`.normalize("NFC"));
  }
  return [...found];
}

/**
 * Source of a regular expression (flags `iu`, on cleaned text) for these wordings, each syllable with
 * its diacritics or with none: "chồng đánh" finds "chồng đánh" and "chong danh", but not "chống
 * đánh". Whole words only.
 */
export function wordings(...phrases: string[]): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((phrase) =>
    phrase
      .split(" ")
      .map((syllable) => `(?:${spellings(syllable).join("|")})`)
      .join("\\s+"),
  );
  return `(?<![\\p{L}\\p{N}])(?:${sources.join("|")})(?![\\p{L}\\p{N}])`;
}

/** A list of wordings as one reads it: commas between them, line breaks anywhere. */
export function listed(text: string): string[] {
  return text
    .split(",")
    .map((each) => each.trim().replace(/\s+/g, " "))
    .filter((each) => each !== "");
}
