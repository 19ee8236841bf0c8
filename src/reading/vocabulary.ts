/** The words that mean something to the reader: those of the lexicon and those of the figures. */
import { groupedBy } from "../plan/grouped.ts";
import type { Figure, Lexicon } from "../plan/model.ts";
import { isSpoken } from "./figure-value.ts";
import { spellerOf } from "./spelled.ts";
import { fold } from "./text.ts";

/** What a word says: "class:people", "about", "receive" … A word may say several things. */
type Tag = string;

/** What a word means. */
export interface Meant {
  readonly tags: ReadonlySet<Tag>;
  /** Codes of the figures whose word it is. */
  readonly codes: readonly string[];
  /** The classes of nouns to which it belongs. */
  readonly classes: readonly string[];
}

export interface Entry extends Meant {
  /** Folded, as in `fold`. */
  readonly key: string;
  readonly syllables: readonly string[];
  /** Syllable by syllable with its diacritics, as `spell` writes them. */
  readonly spelled: readonly string[];
  /** A comma or slash may stand between the syllables ("tin, bài"). */
  readonly listed: boolean;
  /** The plan's own word for a figure: without diacritics it means that, too. */
  readonly own: boolean;
}

/** A word of the vocabulary at its place in a cleaned text. */
export interface Phrase extends Meant {
  readonly start: number;
  readonly end: number;
  /** Folded, as in `fold`. */
  readonly key: string;
}

/** Whether a number can count what the word names. */
export function isCounted({ codes, classes }: Meant): boolean {
  return codes.length > 0 || classes.length > 0;
}

/** The words that begin with one syllable. */
export interface Candidates {
  /** Of that syllable alone. */
  readonly alone: readonly Entry[];
  /** By their second syllable, longest first. */
  readonly longer: ReadonlyMap<string, readonly Entry[]>;
  /** Those of them that may be mistyped, by the letter with which their second syllable begins, longest first. */
  readonly byLetter: ReadonlyMap<string, readonly Entry[]>;
}

export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** By the first syllable: the time of a search does not grow with their number. */
  readonly byFirst: ReadonlyMap<string, Candidates>;
  readonly figures: readonly Figure[];
}

/** Sections of the lexicon of which each word gets the section's own tag. */
function sections({ around, notFigures, people, money, documents, quick }: Lexicon) {
  // Looked for as they are: in a sentence they would hide the words of which they are made.
  const { matters: _, secondHand: __, passedOn: ___, ...said } = quick;
  return {
    ...around,
    ...notFigures,
    ...people,
    ...money,
    ...said,
    basis: documents.basis,
    product: documents.product,
    subject: documents.subject,
  };
}

const known = new WeakMap<Lexicon, Map<string, { figures: readonly Figure[]; made: Vocabulary }>>();
/** The same of a list that is asked about again and again: its codes need not be looked at. */
const ofLists = new WeakMap<readonly Figure[], Vocabulary>();

/** The vocabulary for these figures; made once for each list of them. */
export function vocabularyOf(lexicon: Lexicon, figures: readonly Figure[]): Vocabulary {
  const before = ofLists.get(figures);
  if (before?.lexicon === lexicon) return before;
  const made = ofSameFigures(lexicon, figures);
  ofLists.set(figures, made);
  return made;
}

function ofSameFigures(lexicon: Lexicon, figures: readonly Figure[]): Vocabulary {
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

/** An entry while words are still added. */
type Gathered = Pick<Entry, "syllables" | "spelled" | "listed"> & {
  readonly tags: Set<Tag>;
  readonly codes: Set<string>;
  own: boolean;
};

function compile(lexicon: Lexicon, all: readonly Figure[]): Vocabulary {
  const figures = all.filter((figure) => !isSpoken(figure));
  const spell = spellerOf(lexicon);
  const entries = new Map<string, Gathered>();
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
  const longestFirst = [...entries.values()]
    .map(({ syllables, spelled, tags, codes, listed, own }): Entry => {
      const key = syllables.join(" ");
      const classes = classesIn(tags);
      return { key, syllables, spelled, tags, codes: [...codes], classes, listed, own };
    })
    .toSorted((a, b) => b.syllables.length - a.syllables.length);
  const alike = groupedBy(longestFirst, ({ syllables: [first = ""] }) => first);
  const byFirst = new Map([...alike].map(([first, words]) => [first, candidatesOf(words)]));
  return { lexicon, byFirst, figures };
}

function candidatesOf(words: readonly Entry[]): Candidates {
  const longer = words.filter(({ syllables }) => syllables.length > 1);
  return {
    alone: words.filter(({ syllables }) => syllables.length === 1),
    longer: groupedBy(longer, ({ syllables: [, second = ""] }) => second),
    byLetter: groupedBy(longer.filter(mayBeMistyped), ({ syllables: [, second = ""] }) =>
      second.charAt(0),
    ),
  };
}

/** Only of what is told, or counted: any other word says too little to be meant by another one. */
function mayBeMistyped(entry: Entry): boolean {
  return !entry.listed && (isDeed(entry) || isCounted(entry));
}

export function isDeed({ tags }: Meant): boolean {
  return tags.has("activities") || tags.has("verbs");
}

/** "class:people" says that the class is "people". */
export function classesIn(tags: Iterable<Tag>): string[] {
  return [...tags].flatMap((tag) => (tag.startsWith("class:") ? [tag.slice(6)] : []));
}

const INHERITED = ["activities", "verbs", "events", "address"];

/** "tập huấn nghiệp vụ" says what "tập huấn" does: a longer name of an activity hides nothing. */
function inherit({ spelled, tags }: Gathered, entries: ReadonlyMap<string, Gathered>): void {
  if (!tags.has("activities") && !tags.has("address")) return;
  for (let length = 1; length < spelled.length; length += 1) {
    const shorter = entries.get(spelled.slice(0, length).join(" "));
    if (shorter?.tags.has("activities"))
      for (const tag of INHERITED) if (shorter.tags.has(tag)) tags.add(tag);
  }
}

/** The words of a figure, with all that mean the same. */
export function wordsOf(figure: Figure, lexicon: Lexicon): string[] {
  const spell = spellerOf(lexicon);
  const own = new Set(figure.words.map(spell));
  const more = lexicon.same.filter((group) => group.some((word) => own.has(spell(word)))).flat();
  return [...figure.words, ...more];
}
