/**
 * A text as words, for rules that look at a bounded number of neighbours: so the time of the guard grows
 * with the length of the text, whatever is typed, which a pile of regular expressions did not promise.
 */
import { remembered } from "../plan/remembered.ts";
import { listed } from "./text.ts";

export interface Word {
  /** As typed. */
  readonly raw: string;
  /** Lower case without marks. */
  readonly key: string;
  /** Lower case with its marks, the tone at the end of the syllable. Same as `key` without marks. */
  readonly spelled: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one, without spaces; "\n" stands for a new line. */
  readonly gap: string;
  /** A sentence ends before this word. */
  readonly opens: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly shouted: boolean;
  readonly digits: boolean;
  /** The text as a whole is typed without marks: then a word may stand for any of its marks. */
  readonly bare: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}'’]*|\d+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ENDS = /[!?;…\n]|\.(?!\S)/u;

/** Of all words of a text with marks, about three quarters bear one. */
const MARKED = 0.35;

/** The words of a cleaned text. */
export function words(text: string): Word[] {
  const found = [...text.matchAll(WORD)].map(({ 0: raw, index }) => ({ index, word: about(raw) }));
  const lettered = found.filter(({ word }) => !word.digits);
  const marked = lettered.filter(({ word }) => word.spelled !== word.key);
  const bare = marked.length < MARKED * lettered.length;
  let before = 0;
  return found.map(({ index, word }) => {
    const { raw, key, spelled, capital, shouted, digits } = word;
    const between = text.slice(before, index);
    const isFirst = before === 0;
    const end = index + raw.length;
    before = end;
    const gap = between === " " ? "" : between.replace(/[^\S\n]/g, "").replace(/\n+/g, "\n");
    const opens = isFirst || (between !== " " && ENDS.test(between));
    return { raw, key, spelled, start: index, end, gap, opens, capital, shouted, digits, bare };
  });
}

/** What is known of a word by itself. */
const about = remembered((raw: string) => {
  const first = raw.charAt(0);
  const upper = raw.toUpperCase();
  return {
    raw,
    ...spelling(raw),
    capital: first !== first.toLowerCase(),
    shouted: raw.length > 1 && raw === upper && raw !== raw.toLowerCase(),
    digits: /^\d/.test(raw),
  };
});

function spelling(raw: string): Syllable {
  const lower = raw.toLowerCase();
  if (/^[a-z\d]*$/.test(lower)) return { key: lower, spelled: lower };
  const apart = lower.replace(/ð/g, "đ").normalize("NFD");
  const tones = apart.match(TONES)?.join("") ?? "";
  return {
    key: apart.replace(/\p{M}/gu, "").replace(/đ/g, "d"),
    spelled: apart.replace(TONES, "") + tones,
  };
}

/** Joined by spaces only: one phrase can run over both. */
export function joined(word: Word | undefined): word is Word {
  return word !== undefined && word.gap === "" && !word.opens;
}

/** How many words from `at` on are the phrase that was asked for; 0: none. */
export interface Phrases {
  (text: readonly Word[], at: number): number;
  /** Keys of the words with which these phrases end. */
  readonly ends: ReadonlySet<string>;
}

/**
 * Phrases from a lexicon's list ("cháu gái, em, nạn nhân"); the longest counts. Typed with marks, the
 * marks must agree; typed without any, a word may stand for any of its marks.
 */
export function phrases(list: string): Phrases {
  const byKey = new Map<string, (readonly Syllable[])[]>();
  for (const phrase of listed(list.normalize("NFC"))) {
    const syllables = phrase.split(" ").map(spelling);
    const key = syllables[0]?.key ?? "";
    byKey.set(
      key,
      [...(byKey.get(key) ?? []), syllables].sort((a, b) => b.length - a.length),
    );
  }
  const ends = new Set([...byKey.values()].flat().map((syllables) => syllables.at(-1)?.key ?? ""));
  const find = (text: readonly Word[], at: number) => {
    const first = text[at];
    const candidates = first && byKey.get(first.key);
    if (!candidates) return 0;
    for (const phrase of candidates) if (stands(phrase, text, at)) return phrase.length;
    return 0;
  };
  return Object.assign(find, { ends });
}

type Syllable = Pick<Word, "key" | "spelled">;

function stands(phrase: readonly Syllable[], text: readonly Word[], at: number): boolean {
  return phrase.every((syllable, i) => {
    const word = text[at + i];
    return word !== undefined && (i === 0 || joined(word)) && agree(word, syllable);
  });
}

function agree(word: Word, syllable: Syllable): boolean {
  if (word.spelled === syllable.spelled) return true;
  return word.bare && word.spelled === word.key && word.key === syllable.key;
}

/** Whether a phrase ends right before `at`; at most five words are looked at. */
export function endsBefore(find: Phrases, text: readonly Word[], at: number): number {
  if (!find.ends.has(text[at - 1]?.key ?? "")) return 0;
  for (let length = 5; length > 0; length -= 1) {
    if (at - length >= 0 && find(text, at - length) === length) return length;
  }
  return 0;
}
