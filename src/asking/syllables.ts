import { QUESTIONS } from "../../locales/questions.vi.ts";
import { bare, clean, fold, hasMarks, spell } from "../plan/text.ts";
import { fromKeys } from "../reading/typing.ts";
import { wordingsIn } from "./lexicon.ts";
import { withTimesWritten } from "./spoken-times.ts";

/** One word of a question, as typed and as it is compared. */
export interface Syllable {
  readonly text: string;
  /** Place in the cleaned text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly spelled: string;
  /** Typed without diacritics: it may be any word of these letters. */
  readonly plain: boolean;
}

const WORD = /[\p{L}\p{M}]+|\d+(?:[.,/]\d+)*|[&?]/gu;

/** By what is typed in its place, in small letters. */
const SHORT = new Map(
  Object.entries(QUESTIONS.short).flatMap(([meant, shorts]) =>
    wordingsIn(shorts).map((short) => [short, meant] as const),
  ),
);

/** No part of a code or of a name in capitals: neither the "V" of "V.2" nor the "KH" of "TC-KH". */
const SHORTENED = new RegExp(
  `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-&/.])(?:${[...SHORT.keys()]
    .toSorted((a, b) => b.length - a.length)
    .join("|")})(?![\\p{L}\\p{N}]|\\.\\d|[-&]\\p{L})`,
  "giu",
);

/** "xã, tt": what these letters stand for beside communes. */
const TOWN = /(?<=(?<![\p{L}])xã\s*(?:,|\/|-|và|với|&)\s*)tt(?![\p{L}\d])/giu;

/** How much, by a sign. */
const SIDES: Readonly<Record<string, string>> = {
  ...{ ">": "trên", "<": "dưới", ">=": "không dưới", "≥": "không dưới" },
  ...{ "<=": "không quá", "≤": "không quá" },
};
const SIGN = /[<>]=?(?=\s?\d)|[≥≤]/g;

/** Short forms written out, odd spaces plain: the text in which places are counted. */
export function written(text: string): string {
  const as = hasMarks(text) ? (meant: string) => meant : bare;
  const plain = clean(text)
    .replace(TOWN, as("thị trấn"))
    .replace(/%/g, as(" phần trăm "))
    .replace(SIGN, (sign) => as(` ${SIDES[sign] ?? sign} `))
    .replace(/\s+/g, " ")
    // Without diacritics where the whole text has none: there "so" may be any word of these letters.
    .replace(SHORTENED, (word) => as(SHORT.get(word.toLowerCase()) ?? word));
  return withTimesWritten(plain);
}

export function syllablesOf(text: string): Syllable[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const key = word === "?" ? word : fold(word);
    const place = { text: word, start: index, end: index + word.length };
    // What the keys of a typing method left ("cacs") is a word without diacritics.
    const meant = fromKeys(key);
    return meant === null
      ? { ...place, key, spelled: spell(word), plain: !hasMarks(word) }
      : { ...place, key: meant, spelled: meant, plain: true };
  });
}
