import type { Unit } from "../plan/model.ts";
import { fold, withoutEnd } from "../plan/text.ts";
import { BULLETS } from "../reading/bullets.ts";

/** Something that a unit says of itself: a difficulty, a proposal, what went well. */
export interface Saying {
  readonly unit: Unit;
  readonly text: string;
}

/** What several units say, in the words of the first. */
export interface Alike {
  readonly text: string;
  /** Each once, in the order in which they said it. */
  readonly units: readonly Unit[];
}

/** Of the words of two sayings so much is the same: of ten words seven. */
const SAME = 0.7;
/** With fewer words a single one makes another meaning. */
const FEWEST = 5;

interface Group {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly units: Unit[];
}

/**
 * Groups what says the same, those first that most units say. A saying of several lines is several. Only
 * words are compared: what is put in other words stands by itself, and is for its reader to put together.
 */
export function alike(sayings: readonly Saying[]): Alike[] {
  const groups: Group[] = [];
  const exact = new Map<string, Group>();
  const byWord = new Map<string, Group[]>();
  for (const { unit, text } of sayings.flatMap(split)) {
    const key = fold(text);
    const words = new Set(key.split(" "));
    const known = exact.get(key) ?? nearest(words, byWord);
    if (known) {
      if (!known.units.includes(unit)) known.units.push(unit);
      continue;
    }
    const group = { text, words, units: [unit] };
    groups.push(group);
    exact.set(key, group);
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), group]);
  }
  return groups.toSorted((a, b) => b.units.length - a.units.length);
}

const MARK = new RegExp(`^([${BULLETS}]|\\d{1,2}[.)])\\s+`, "u");

/** Its lines, without their marks: a list is as many sayings. */
function split({ unit, text }: Saying): Saying[] {
  return text
    .split("\n")
    .map((line) => line.trim().replace(MARK, ""))
    .map(withoutEnd)
    .filter((line) => line !== "")
    .map((line) => ({ unit, text: line }));
}

/** Looked for among those that share its longest words: of thousands of sayings most share none. */
function nearest(
  words: ReadonlySet<string>,
  byWord: ReadonlyMap<string, readonly Group[]>,
): Group | null {
  if (words.size < FEWEST) return null;
  // Of so many words at least one is shared by whatever is alike.
  const rarest = [...words]
    .map((word) => byWord.get(word) ?? [])
    .toSorted((a, b) => a.length - b.length)
    .slice(0, Math.ceil(words.size * (1 - SAME)) + 1);
  const candidates = new Set(rarest.flat());
  for (const group of candidates) {
    if (group.words.size < FEWEST) continue;
    const shared = [...words].filter((word) => group.words.has(word)).length;
    // Numbers are meant as they are: "10 triệu" is not "50 triệu".
    if (shared / (words.size + group.words.size - shared) < SAME) continue;
    if (numbersIn(words) === numbersIn(group.words)) return group;
  }
  return null;
}

function numbersIn(words: ReadonlySet<string>): string {
  return [...words]
    .filter((word) => /\d/.test(word))
    .toSorted()
    .join(" ");
}
