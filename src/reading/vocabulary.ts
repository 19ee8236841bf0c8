/**
 * The words that mean something to the reader: those of the lexicon and those of the figures. A text is
 * searched once for all of them, so that the time does not grow with their number.
 */
import type { Figure, Lexicon } from "../plan/model.ts";
import { isSpoken } from "./figure-value.ts";
import { fold, hasMarks, spell } from "./text.ts";
import { faultOf, fromKeys } from "./typing.ts";

/** What a word says: "class:people", "about", "receive" … A word may say several things. */
type Tag = string;

interface Entry {
  readonly syllables: readonly string[];
  /** Syllable by syllable with its diacritics, as `spell` writes them. */
  readonly spelled: readonly string[];
  readonly tags: Set<Tag>;
  readonly codes: Set<string>;
  /** A comma or slash may stand between the syllables ("tin, bài"). */
  readonly listed: boolean;
  /** The plan's own word for a figure: without diacritics it means that, too. */
  own: boolean;
}

/** A word of the vocabulary at its place in a cleaned text. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<Tag>;
  /** Codes of the figures whose word it is. */
  readonly codes: readonly string[];
  /** Folded, as in `fold`. */
  readonly key: string;
}

/** The classes of nouns to which a word belongs. */
export function classesOf({ tags }: Phrase): string[] {
  return [...tags].flatMap((tag) => (tag.startsWith("class:") ? [tag.slice(6)] : []));
}

/** Whether a number can count what the word names. */
export function isCounted({ tags, codes }: Pick<Phrase, "tags" | "codes">): boolean {
  return codes.length > 0 || [...tags].some((tag) => tag.startsWith("class:"));
}

export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  readonly figures: readonly Figure[];
}

/** Sections of the lexicon of which each word gets the section's own tag. */
function sections({ around, notFigures, people, money, documents, quick }: Lexicon) {
  return {
    ...around,
    ...notFigures,
    ...people,
    ...money,
    ...quick,
    basis: documents.basis,
    product: documents.product,
    subject: documents.subject,
  };
}

const known = new WeakMap<Lexicon, Map<string, { figures: readonly Figure[]; made: Vocabulary }>>();

/** The vocabulary for these figures; made once for each list of them. */
export function vocabularyOf(lexicon: Lexicon, figures: readonly Figure[]): Vocabulary {
  const lists = known.get(lexicon) ?? new Map();
  known.set(lexicon, lists);
  const key = figures.map(({ code }) => code).join(" ");
  const before = lists.get(key);
  // The same codes may belong to another plan.
  if (before?.figures.every((figure: Figure, i: number) => figure === figures[i]))
    return before.made;
  const made = compile(lexicon, figures);
  lists.set(key, { figures, made });
  return made;
}

function compile(lexicon: Lexicon, all: readonly Figure[]): Vocabulary {
  const figures = all.filter((figure) => !isSpoken(figure));
  const entries = new Map<string, Entry>();
  const add = (word: string, tag: Tag | null, code?: string, own = false): void => {
    const spelled = spell(word).split(" ");
    const id = spelled.join(" ");
    if (id === "") return;
    const entry = entries.get(id) ?? {
      syllables: spelled.map(fold),
      spelled,
      tags: new Set<Tag>(),
      codes: new Set<string>(),
      listed: /[,/]/.test(word),
      own,
    };
    entry.own ||= own;
    if (tag !== null) entry.tags.add(tag);
    if (code !== undefined) entry.codes.add(code);
    entries.set(id, entry);
  };
  for (const [tag, words] of Object.entries(sections(lexicon)))
    for (const word of words) add(word, tag);
  for (const { code, generic, nouns } of lexicon.classes) {
    for (const word of [...generic, ...nouns]) add(word, `class:${code}`);
    for (const word of generic) add(word, `generic:${code}`);
  }
  for (const { word, mark } of lexicon.documents.types) add(word, `mark:${mark}`);
  for (const figure of figures)
    for (const word of wordsOf(figure, lexicon))
      add(word, null, figure.code, figure.words.includes(word));

  for (const entry of entries.values()) inherit(entry, entries);
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const [first = ""] = entry.syllables;
    const list = byFirst.get(first) ?? [];
    list.push(entry);
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.syllables.length - a.syllables.length);
  return { lexicon, byFirst, figures };
}

const INHERITED = ["activities", "verbs", "events", "address"];

/** "tập huấn nghiệp vụ" says what "tập huấn" does: a longer name of an activity hides nothing. */
function inherit({ spelled, tags }: Entry, entries: ReadonlyMap<string, Entry>): void {
  if (!tags.has("activities") && !tags.has("address")) return;
  for (let length = 1; length < spelled.length; length += 1) {
    const shorter = entries.get(spelled.slice(0, length).join(" "));
    if (shorter?.tags.has("activities"))
      for (const tag of INHERITED) if (shorter.tags.has(tag)) tags.add(tag);
  }
}

/** The words of a figure, with all that mean the same. */
export function wordsOf(figure: Figure, { same }: Lexicon): string[] {
  const own = new Set(figure.words.map(spell));
  const more = same.filter((group) => group.some((word) => own.has(spell(word)))).flat();
  return [...figure.words, ...more];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly spelled: string;
  readonly marked: boolean;
}

/** How often used words are spelled; people use few words, and spelling them is dear. */
const spellings = new Map<string, Spelling>();
const MOST_SPELLINGS = 5000;

type Spelling = Pick<Place, "key" | "spelled" | "marked">;

function spellingOf(typed: string, bareWord: string): Spelling {
  const known = spellings.get(typed);
  if (known) return known;
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  const meant = fromKeys(bareWord);
  const made =
    meant === null
      ? { key: bareWord, spelled: spell(typed), marked: hasMarks(typed) }
      : { key: meant, spelled: meant, marked: false };
  spellings.set(typed, made);
  return made;
}

/** Finds at each place of a cleaned text the longest word of the vocabulary that begins there. */
export function findPhrases(text: string, bareText: string, { byFirst }: Vocabulary): Phrase[] {
  const places: Place[] = [...bareText.matchAll(/\p{L}+/gu)].map(({ index, 0: key }) => {
    const end = index + key.length;
    return { start: index, end, ...spellingOf(text.slice(index, end), key) };
  });
  const capitals = text === text.toUpperCase();
  /** Among words with diacritics, "nam" is a man and no year. */
  const marked = hasMarks(text);
  const found: Phrase[] = [];
  for (const [i, place] of places.entries()) {
    const fitting: Entry[] = [];
    for (const entry of byFirst.get(place.key) ?? []) {
      if (fitting[0] !== undefined && entry.syllables.length < fitting[0].syllables.length) break;
      if (fits(entry, i)) fitting.push(entry);
    }
    if ((fitting[0]?.syllables.length ?? 0) < 2) {
      const meant = byFirst.get(place.key)?.find((entry) => mayBeMeant(entry, i));
      if (meant) fitting.splice(0, fitting.length, meant);
    }
    const [longest] = fitting;
    const exact = marked ? fitting.filter((entry) => isExact(entry, i)) : [];
    if (exact.length > 0) fitting.splice(0, fitting.length, ...exact);
    const last = places[i + (longest?.syllables.length ?? 0) - 1];
    if (longest === undefined || last === undefined) continue;
    if (longest.syllables.length === 1 && inName(i)) continue;
    found.push({
      start: place.start,
      end: last.end,
      tags: union(fitting.map(({ tags }) => tags)),
      codes: codesOf(fitting),
      key: longest.syllables.join(" "),
    });
  }
  return found;

  function isExact({ spelled }: Entry, first: number): boolean {
    return spelled.every((syllable, k) => places[first + k]?.spelled === syllable);
  }

  function fits(entry: Entry, first: number): boolean {
    const { syllables, spelled, listed } = entry;
    // "hôm qua" is no gift ("quà"): one short word among marked ones has to be spelled as it is.
    if (marked && syllables.length === 1 && !entry.own && !isExact(entry, first)) return false;
    // "ba" is also three, "anh" also a name: such a word counts behind its number.
    if (!marked && isHomonym(entry) && !/\d ?$/.test(text.slice(0, places[first]?.start)))
      return false;
    return syllables.every((syllable, k) => {
      const place = places[first + k];
      if (place === undefined || place.key !== syllable) return false;
      if (place.spelled !== spelled[k] && place.marked) return false;
      const before = places[first + k - 1];
      if (k === 0 || before === undefined) return true;
      const gap = text.slice(before.end, place.start);
      return (listed ? /^(?:[ ,/-]{1,3})$/ : /^[ -]{1,3}$/).test(gap);
    });
  }

  /** "tổ chưc", "đại biêu", "tuyen truyn": a word of several syllables of which few are mistyped. */
  function mayBeMeant(entry: Entry, first: number): boolean {
    const { syllables, spelled, tags, codes, listed } = entry;
    if (syllables.length < 2 || listed) return false;
    // Most entries that begin alike go on with another letter.
    if (places[first + 1]?.key.charAt(0) !== syllables[1]?.charAt(0)) return false;
    const isDeed = tags.has("activities") || tags.has("verbs");
    let wrong = 0;
    let length = 0;
    for (const [k, bareSyllable] of syllables.entries()) {
      const place = places[first + k];
      if (place === undefined) return false;
      const before = places[first + k - 1];
      if (k > 0 && before && !/^[ -]{1,3}$/.test(text.slice(before.end, place.start))) return false;
      length += bareSyllable.length;
      const meant = { bare: bareSyllable, spelled: spelled[k] ?? "" };
      if (place.key === meant.bare && (place.spelled === meant.spelled || !place.marked)) continue;
      const fault = faultOf({ bare: place.key, spelled: place.spelled }, meant);
      if (fault === null) return false;
      if (fault === "wrong") wrong += 1;
    }
    // Of a noun no letter may be another: a number would be given to it.
    if (wrong === 0) return isDeed || codes.size > 0 || isCountedTags(tags);
    return isDeed && wrong === 1 && length >= 8;
  }

  function isHomonym({ syllables, spelled, own, codes }: Entry): boolean {
    const [only = ""] = syllables;
    return (
      !own && codes.size > 0 && syllables.length === 1 && only.length < 4 && spelled[0] !== only
    );
  }

  /** "Nam" in "xã Nam Quan": part of a name, not a word. */
  function inName(i: number): boolean {
    const [before, here, after] = [places[i - 1], places[i], places[i + 1]];
    if (here === undefined || capitals || !isCapital(text, here.start)) return false;
    if (
      here.key.length > 1 &&
      text.slice(here.start, here.end) === text.slice(here.start, here.end).toUpperCase()
    )
      return false;
    const joins = (a: Place | undefined, b: Place | undefined, named: Place | undefined) =>
      a !== undefined &&
      b !== undefined &&
      named !== undefined &&
      isCapital(text, named.start) &&
      text.slice(a.end, b.start) === " ";
    return joins(before, here, before) || joins(here, after, after);
  }
}

function isCountedTags(tags: ReadonlySet<Tag>): boolean {
  return [...tags].some((tag) => tag.startsWith("class:"));
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Of one entry its own set: entries do not change once the vocabulary is made. */
function union<T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  return sets.length === 1 && sets[0] ? sets[0] : new Set(sets.flatMap((set) => [...set]));
}

const NO_CODES: readonly string[] = [];

function codesOf(fitting: readonly Entry[]): readonly string[] {
  const said = union(fitting.map(({ codes }) => codes));
  return said.size === 0 ? NO_CODES : [...said];
}
