/** A sentence taken apart: amounts, known and unknown words, documents, days, signs. */
import type { Day } from "../plan/model.ts";
import type { Amount } from "./amount.ts";
import { amountAt } from "./amount-find.ts";
import { opensLine } from "./bullets.ts";
import type { DateContext } from "./date.ts";
import { dateSpans } from "./date-find.ts";
import { readDocument } from "./document.ts";
import { saysUnknown, saysZero } from "./number.ts";
import { approximateWords, readBareNumeral, readNumeral } from "./numerals.ts";
import { findPhrases } from "./phrases.ts";
import { rowNumbersIn } from "./rows.ts";
import { surroundings } from "./surroundings.ts";
import { bare, hasMarks } from "./text.ts";
import { areTwo } from "./two-numbers.ts";
import { isCounted, type Phrase, type Vocabulary } from "./vocabulary.ts";

export interface Place {
  readonly start: number;
  readonly end: number;
}

export type AmountToken = Place & { readonly kind: "amount"; readonly amount: Amount };
export type PhraseToken = Place & { readonly kind: "phrase"; readonly phrase: Phrase };
export type DocumentToken = Place & {
  readonly kind: "document";
  readonly number: string;
  readonly day: Day | null;
  readonly dayProblem: boolean;
};
export type Token =
  | AmountToken
  | PhraseToken
  | DocumentToken
  /** Holds a number, and nobody can say which: "12O", "0x12". */
  | (Place & { readonly kind: "odd" })
  /** No figure: a day, a time, the number of a hamlet. */
  | (Place & { readonly kind: "masked"; readonly what: "date" | "other" })
  | (Place & { readonly kind: "word" })
  | (Place & { readonly kind: "sign"; readonly sign: string });

export interface Sentence {
  readonly text: string;
  readonly plain: string;
  readonly tokens: readonly Token[];
  /** The longest known word at each place, shorter ones inside longer ones too. */
  readonly phrases: readonly Phrase[];
}

const TIME =
  /\d{1,2}\s?(?:h|g|gio)(?:\s?\d{2}(?!\d))?(?:\s?(?:phut|p))?(?![\p{L}\d])|\d{1,2}:\d{2}(?!\d)/uy;
const YEARS =
  /(?:19|20)\d\d\s?-\s?(?:19|20)\d\d(?!\d)|(?:19|20)\d\d(?![\d.,]*\d)(?=\s*(?:[,.;:)]|$|den|cua|va|\n))/uy;
const LIST_NUMBER = /(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|\d{1,2}\/(?=\s)|[a-zđ]\))(?=\s|\p{L})/uy;
const GLUED_RUN = /[\p{L}\d]*\d[\p{L}\d]*/uy;
/** How a number in words begins. */
const NUMERAL = /(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)(?!\p{L})/iuy;
const BARE_NUMERAL = /(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?!\p{L})/iuy;
/** "trăm hai người": a hundred and twenty, and no two. */
const SHORT_NUMERAL =
  /(?:trăm|nghìn|ngàn) (?:mốt|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|rưởi|rưỡi)(?!\p{L})/iuy;
const LETTERS = /\p{L}+/uy;
/** How "không", "chưa có số liệu" begin. */
const NOTHING = /(?:khong|chua|ko|n\s?\/\s?a|unknown|no)(?!\p{L})/uy;
/** Phones, and numbers of cards: an amount begins with no nought, and 999 billion have twelve digits. */
const LONG_NUMBER = /0\d{6,}|\d{13,}|0\d{2,3}[ .]\d{3}[ .]\d{3,4}/uy;

/** A sign between cells, the last number of the line, and the label before it. */
const CELL = /^[|;]\s*\d[\d.,]*\s*[|;]?\s*(?:\n|$)/;
const CELL_LABEL = /(?:^|\n|\|)[^\d\n|;]*\p{L}[^\d\n|;]*$/u;

interface Known {
  readonly text: string;
  readonly context: DateContext | undefined;
  readonly mayBeDay: boolean;
  readonly sentence: Sentence;
}

/** A message is looked at from several sides, one right after the other. */
const last = new WeakMap<Vocabulary, Known>();

/**
 * Takes a cleaned text apart.
 *
 * @param mayBeDay false where "8/11" answers a question for eight of eleven
 */
export function tokensOf(
  text: string,
  vocabulary: Vocabulary,
  context: DateContext | undefined,
  mayBeDay = true,
): Sentence {
  const known = last.get(vocabulary);
  if (known?.text === text && known.context === context && known.mayBeDay === mayBeDay)
    return known.sentence;
  const sentence = takenApart(text, vocabulary, context, mayBeDay);
  last.set(vocabulary, { text, context, mayBeDay, sentence });
  return sentence;
}

function takenApart(
  text: string,
  vocabulary: Vocabulary,
  context: DateContext | undefined,
  mayBeDay: boolean,
): Sentence {
  const plain = bare(text);
  const marked = hasMarks(text);
  const phrases = findPhrases(text, vocabulary);
  const byStart = new Map(phrases.map((phrase) => [phrase.start, phrase]));
  const wordEnd = (place: number) => byStart.get(place)?.end ?? null;
  const dates = !mayBeDay
    ? []
    : dateSpans(plain, surroundings(text, phrases, context?.self)).filter(
        // "mỗi tháng 01 lần" is no January.
        ({ start }) =>
          !phrases.some(
            ({ tags, start: from, end }) => tags.has("repeated") && from <= start && start < end,
          ),
      );
  const rows = new Map(rowNumbersIn(plain).map(({ start, end }) => [start, end]));
  const tokens: Token[] = [];
  let nextDate = 0;
  let at = 0;
  while (at < plain.length) {
    const token = tokenAt();
    if (token === null) at += 1;
    else {
      tokens.push(token);
      at = token.end;
    }
  }
  return { text, plain, tokens, phrases };

  function tokenAt(): Token | null {
    const character = plain.charAt(at);
    while ((dates[nextDate]?.end ?? plain.length + 1) <= at) nextDate += 1;
    const date = (dates[nextDate]?.start ?? plain.length) <= at ? dates[nextDate] : undefined;
    if (date) {
      const own = /\d/.test(character) ? document() : null;
      return own ?? { kind: "masked", what: "date", start: at, end: date.end };
    }
    if (/\d/.test(character)) return numeric();
    if (/\p{L}/u.test(character)) return worded();
    if (/\s/.test(character) && character !== "\n") return null;
    const sign = character === "*" ? "×" : isCellSign(character) ? ":" : character;
    return { kind: "sign", sign, start: at, end: at + 1 };
  }

  /** "Số cuộc | 3", "Người dự; 205" on a line of their own: a label and its number. */
  function isCellSign(character: string): boolean {
    return (
      /[|;]/.test(character) &&
      CELL.test(plain.slice(at, at + 24)) &&
      CELL_LABEL.test(plain.slice(Math.max(0, at - 60), at))
    );
  }

  function document(): DocumentToken | null {
    const found = readDocument(text, at, context);
    return found === null ? null : { kind: "document", start: at, ...found };
  }

  function numeric(): Token {
    const row = rows.get(at);
    if (row) return { kind: "masked", what: "other", start: at, end: row };
    const own = document();
    if (own) return own;
    const masked = listNumber() ?? here(TIME) ?? year();
    if (masked) return { kind: "masked", what: "other", start: at, end: at + masked.length };
    // Telephone and identity numbers count nothing; the guard of personal data looks at them.
    const long = here(LONG_NUMBER);
    const found = amountAt(text, plain, at, wordEnd, !areTwo(plain, at, tokens.at(-1), byStart));
    if (found === null || found.odd) {
      const run = here(GLUED_RUN) ?? plain.charAt(at);
      const classRoom =
        /^\d{1,2}[a-z]\d?$/.test(run) && /[A-Z]/.test(text.slice(at, at + run.length));
      const before = tokens.at(-1);
      if (classRoom && before?.kind === "phrase" && before.phrase.tags.has("numbered"))
        return { kind: "masked", what: "other", start: at, end: at + run.length };
      return { kind: "odd", start: at, end: Math.max(at + run.length, found?.end ?? 0) };
    }
    if (long && found.amount.kind === "number" && !found.amount.currency && !/[.,]/.test(long))
      return { kind: "odd", start: at, end: Math.max(found.end, at + long.length) };
    return { kind: "amount", amount: found.amount, start: at, end: found.end };
  }

  /** "2024", "2021-2025"; but not the 1900 of "tờ rơi 1900", nor a whole answer. */
  function year(): string | null {
    const found = here(YEARS);
    const before = tokens.at(-1);
    const labelled =
      before?.kind === "phrase" && isCounted(before.phrase) && !before.phrase.tags.has("numbered");
    const alone = tokens.length === 0 && found?.length === plain.length;
    return found !== null && found.length === 4 && (labelled || alone) ? null : found;
  }

  function worded(): Token {
    const letters = here(LETTERS) ?? plain.charAt(at);
    const phrase = byStart.get(at);
    const stated = said();
    if (stated && stated.end >= (phrase?.end ?? 0)) return stated;
    if (listNumber()) return { kind: "masked", what: "other", start: at, end: at + 2 };
    const short = here(SHORT_NUMERAL, text);
    if (short) return { kind: "odd", start: at, end: at + short.length };
    const numeral = inWords();
    if (numeral) return numeral;
    if (phrase && !saysOnlyWish(phrase)) {
      const glued = /\d/.test(plain.charAt(phrase.end));
      // "nu74" is what a typing method left behind; "nữ30" lacks a space.
      if (!glued || hasMarks(text.slice(at, phrase.end)))
        return { kind: "phrase", phrase, start: at, end: phrase.end };
    }
    if (letters === "x" && tokens.length > 0 && /^\s?\d/.test(plain.slice(at + 1, at + 3)))
      return { kind: "sign", sign: "×", start: at, end: at + 1 };
    if (/\d/.test(plain.charAt(at + letters.length))) {
      const run = here(GLUED_RUN) ?? letters;
      // "PA03", "COVID19": a name.
      const name = /^\p{Lu}{2,}$/u.test(text.slice(at, at + letters.length));
      return name
        ? { kind: "masked", what: "other", start: at, end: at + run.length }
        : { kind: "odd", start: at, end: at + run.length };
    }
    return { kind: "word", start: at, end: at + letters.length };
  }

  /** "không có số liệu", "không": the longest beginning that says so. */
  function said(): Token | null {
    if (!here(NOTHING)) return null;
    const words = [...plain.slice(at, at + 60).matchAll(/[^\s,.;:\n]+/g)].slice(0, 4);
    for (const last of words.toReversed()) {
      const end = at + last.index + last[0].length;
      const typed = text.slice(at, end);
      if (/[,.;:\n]/.test(typed.replace(/^n\s?[/.]\s?a/i, ""))) continue;
      const kind = saysUnknown(typed) ? "unknown" : saysZero(typed) ? "zero" : null;
      if (kind !== null) return { kind: "amount", amount: { kind }, start: at, end };
    }
    return null;
  }

  /** "hai mươi lăm người": a number word is one only before what it counts. */
  function inWords(): Token | null {
    const isBare = !marked && here(BARE_NUMERAL, text) !== null;
    if (!isBare && !here(NUMERAL, text)) return null;
    const typed = [...text.slice(at, at + 90).matchAll(/[\p{L}\p{M}]+/gu)].slice(0, 12);
    const contiguous = typed.filter(
      ({ index }, i) => i === 0 || /^ +$/.test(gapBefore(typed, i, index)),
    );
    if (contiguous.length < typed.length) typed.length = contiguous.length;
    const said = typed.map(([word]) => word.toLowerCase());
    const twice = approximateWords(said, isBare);
    const close = typed[twice - 1];
    if (close) {
      const end = at + close.index + close[0].length;
      const of = byStart.get(end + 1);
      if (twice > 2 || (of !== undefined && isCounted(of) && !of.tags.has("measured")))
        return { kind: "odd", start: at, end };
    }
    const numeral = isBare ? readBareNumeral(said) : readNumeral(said);
    const last = typed[(numeral?.words ?? 0) - 1];
    if (
      !numeral ||
      !last ||
      (numeral.words === 1 && !/^(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/i.test(last[0]))
    )
      return null;
    const end = at + last.index + last[0].length;
    const next = byStart.get(end + 1);
    if (plain.charAt(end) !== " " || next === undefined || !isCounted(next)) return null;
    if (numeral.words === 1 && next.tags.has("measured")) return null;
    const terms = [{ digits: String(numeral.value), scale: 1, tail: "" }];
    return { kind: "amount", amount: { kind: "number", terms, currency: false }, start: at, end };
  }

  function gapBefore(words: readonly RegExpExecArray[], i: number, index: number): string {
    const before = words[i - 1];
    return before ? text.slice(at + before.index + before[0].length, at + index) : " ";
  }

  function here(pattern: RegExp, within = plain): string | null {
    pattern.lastIndex = at;
    return pattern.exec(within)?.[0] ?? null;
  }

  /** At the beginning of its line. */
  function listNumber(): string | null {
    const number = here(LIST_NUMBER);
    const begins = () => opensLine(plain.slice(Math.max(0, at - 8), at));
    return number !== null && begins() ? number : null;
  }
}

/** Whether the word says something of its sentence, and nothing of a number beside it. */
function saysOnlyWish({ tags, codes }: Pick<Phrase, "tags" | "codes">): boolean {
  return tags.size === 1 && tags.has("wishes") && codes.length === 0;
}
