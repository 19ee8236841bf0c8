/** The words of a vocabulary in a text: at each place the longest that begins there. */
import { remembered } from "../plan/remembered.ts";
import { bare, hasMarks, spell } from "./text.ts";
import { faultOf, fromKeys } from "./typing.ts";
import {
  type Candidates,
  classesIn,
  type Entry,
  isDeed,
  type Meant,
  type Phrase,
  type Vocabulary,
} from "./vocabulary.ts";

interface Spelling {
  readonly key: string;
  readonly spelled: string;
  readonly marked: boolean;
}

interface Syllable extends Spelling {
  readonly start: number;
  readonly end: number;
  /** Only spaces and hyphens stand before it, so that it may go on with the word. */
  readonly goesOn: boolean;
  /** The same with commas and strokes: "tin, bài". */
  readonly goesOnList: boolean;
}

/** What a text is, whatever the vocabulary. */
interface Typed {
  readonly text: string;
  readonly syllables: readonly Syllable[];
  readonly capitals: boolean;
  /** Among words with diacritics, "nam" is a man and no year. */
  readonly marked: boolean;
}

const GAP = /^[ -]{1,3}$/;
const GAP_OF_LIST = /^[ ,/-]{1,3}$/;

const spellingOf = remembered((typed: string): Spelling => {
  const key = bare(typed);
  const meant = fromKeys(key);
  return meant === null
    ? { key, spelled: spell(typed), marked: hasMarks(typed) }
    : { key: meant, spelled: meant, marked: false };
});

const typedIn = remembered((text: string): Typed => {
  let before = 0;
  const syllables = [...bare(text).matchAll(/\p{L}+/gu)].map(({ index, 0: key }): Syllable => {
    const end = index + key.length;
    const gap = text.slice(before, index);
    before = end;
    return {
      start: index,
      end,
      goesOn: gap === " " || GAP.test(gap),
      goesOnList: gap === " " || GAP_OF_LIST.test(gap),
      ...spellingOf(text.slice(index, end)),
    };
  });
  return { text, syllables, capitals: text === text.toUpperCase(), marked: hasMarks(text) };
});

const NONE: readonly Entry[] = [];

/** Finds at each place of a cleaned text the longest word of the vocabulary that begins there. */
export function findPhrases(text: string, { byFirst }: Vocabulary): Phrase[] {
  const typed = typedIn(text);
  const found: Phrase[] = [];
  for (const [at, { key, start }] of typed.syllables.entries()) {
    const candidates = byFirst.get(key);
    const meant = candidates ? meantAt(typed, at, candidates) : NONE;
    const [longest] = meant;
    if (longest === undefined) continue;
    const { length } = longest.syllables;
    const end = typed.syllables[at + length - 1]?.end;
    if (end === undefined || (length === 1 && inName(typed, at))) continue;
    const { tags, codes, classes } = meant.length > 1 ? together(meant) : longest;
    found.push({ start, end, tags, codes, classes, key: longest.key });
  }
  return found;
}

/** Those of the words that stand here; several only of one length. */
function meantAt(typed: Typed, at: number, candidates: Candidates): readonly Entry[] {
  const next = typed.syllables[at + 1];
  let fitting = NONE;
  if (next) {
    fitting = longestAt(typed, at, candidates.longer.get(next.key) ?? NONE);
    const perhaps = fitting.length > 0 ? NONE : candidates.byLetter.get(next.key.charAt(0));
    const meant = perhaps?.find((entry) => mayBeMeant(entry, at, typed));
    if (meant) return [meant];
  }
  if (fitting.length === 0) fitting = longestAt(typed, at, candidates.alone);
  const exact = typed.marked ? fitting.filter((entry) => isExact(entry, at, typed)) : NONE;
  return exact.length > 0 ? exact : fitting;
}

function longestAt(typed: Typed, at: number, words: readonly Entry[]): readonly Entry[] {
  const fitting: Entry[] = [];
  for (const entry of words) {
    const [longest] = fitting;
    if (longest && entry.syllables.length < longest.syllables.length) break;
    if (fits(entry, at, typed)) fitting.push(entry);
  }
  return fitting;
}

function isExact({ spelled }: Entry, at: number, { syllables }: Typed): boolean {
  return spelled.every((syllable, k) => syllables[at + k]?.spelled === syllable);
}

function fits(entry: Entry, at: number, typed: Typed): boolean {
  const { syllables, spelled, listed } = entry;
  const { marked } = typed;
  // "xã em ban hành", "em đang duy trì": no "em bận" of nothing done, and "vụ mua bán" no "vụ mùa".
  if (marked && syllables.length === 2 && tellsOfNothing(entry) && !isExact(entry, at, typed))
    return false;
  // "hôm qua" is no gift ("quà"): one short word among marked ones has to be spelled as it is.
  if (marked && syllables.length === 1 && !entry.own && !isExact(entry, at, typed)) return false;
  for (let k = 0; k < syllables.length; k += 1) {
    const given = typed.syllables[at + k];
    if (given === undefined || given.key !== syllables[k]) return false;
    if (given.marked && given.spelled !== spelled[k]) return false;
    if (k > 0 && !(listed ? given.goesOnList : given.goesOn)) return false;
  }
  // "ba" is also three, "anh" also a name: such a word counts behind its number.
  return marked || !isHomonym(entry) || isBehindNumber(typed, at);
}

function tellsOfNothing({ tags, codes }: Entry): boolean {
  const isOne = tags.size === 1 && codes.length === 0;
  return isOne && (tags.has("notDone") || tags.has("otherFields"));
}

function isHomonym({ syllables, spelled, own, codes }: Entry): boolean {
  const [only = ""] = syllables;
  return (
    !own && codes.length > 0 && syllables.length === 1 && only.length < 4 && spelled[0] !== only
  );
}

function isBehindNumber({ text, syllables }: Typed, at: number): boolean {
  const start = syllables[at]?.start ?? 0;
  return /\d ?$/.test(text.slice(Math.max(0, start - 2), start));
}

/** "tổ chưc", "đại biêu", "tuyen truyn": a word of several syllables of which few are mistyped. */
function mayBeMeant(entry: Entry, at: number, typed: Typed): boolean {
  const { syllables, spelled } = entry;
  let wrong = 0;
  let length = 0;
  for (const [k, bareSyllable] of syllables.entries()) {
    const given = typed.syllables[at + k];
    if (given === undefined || (k > 0 && !given.goesOn)) return false;
    length += bareSyllable.length;
    const meant = { bare: bareSyllable, spelled: spelled[k] ?? "" };
    if (given.key === meant.bare && (given.spelled === meant.spelled || !given.marked)) continue;
    const fault = faultOf({ bare: given.key, spelled: given.spelled }, meant);
    if (fault === null) return false;
    if (fault === "wrong") wrong += 1;
  }
  // Of a noun no letter may be another: a number would be given to it.
  return wrong === 0 || (wrong === 1 && length >= 8 && isDeed(entry));
}

/** "Nam" in "xã Nam Quan": part of a name, not a word. */
function inName({ text, syllables, capitals }: Typed, at: number): boolean {
  const [before, here, after] = [syllables[at - 1], syllables[at], syllables[at + 1]];
  if (here === undefined || capitals || !isCapital(text, here.start)) return false;
  if (
    here.key.length > 1 &&
    text.slice(here.start, here.end) === text.slice(here.start, here.end).toUpperCase()
  )
    return false;
  const joins = (a: Syllable | undefined, b: Syllable | undefined, named: Syllable | undefined) =>
    a !== undefined &&
    b !== undefined &&
    named !== undefined &&
    isCapital(text, named.start) &&
    text.slice(a.end, b.start) === " ";
  return joins(before, here, before) || joins(here, after, after);
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Words that are typed alike say all that each of them says. */
function together(meant: readonly Entry[]): Meant {
  const tags = new Set(meant.flatMap((entry) => [...entry.tags]));
  const codes = [...new Set(meant.flatMap((entry) => entry.codes))];
  return { tags, codes, classes: classesIn(tags) };
}
