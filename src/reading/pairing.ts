/**
 * Which word belongs to which number. Vietnamese puts the noun after its number and a label before it
 * ("70 nữ", "nữ 70"), so "3 cuộc 120 người nữ 70" can only be solved as a whole. The work grows with the
 * length of the sentence and not with the number of readings.
 */
import { has as hasTag } from "./breath.ts";
import type { PhraseToken, Token } from "./tokens.ts";
import { isCounted, type Phrase } from "./vocabulary.ts";

export interface Paired {
  /** Nouns right after the number. */
  readonly right: readonly Phrase[];
  /** The label right before it, the nearest last. */
  readonly left: readonly Phrase[];
}

export interface Relations {
  /** Whether the label can announce a number of that noun: "nữ 70 người", "hội nghị: 2 cuộc". */
  readonly agree: (label: readonly Phrase[], noun: readonly Phrase[]) => boolean;
  readonly isPart: (words: readonly Phrase[]) => boolean;
  /** The number itself; null if it is no plain one. */
  readonly size: (token: Token) => number | null;
}

const COST = {
  label: 1,
  nounLabel: 2,
  both: 0.3,
  twice: 4,
  aside: 1.5,
  dropped: 3,
  none: 10,
  partAboveWhole: 3,
};

/** So short a word may be half of a name. */
const SHORT = 3;

/** Pairs the words around these numbers, each taken only once. `at` are the places of the numbers. */
export function pair(
  tokens: readonly Token[],
  at: readonly number[],
  { agree, isPart, size }: Relations,
): Paired[] {
  const before = at.map((place, i) => leftOf(place, (at[i - 1] ?? -1) + 1));
  const after = at.map((place, i) => rightOf(place, at[i + 1] ?? tokens.length));
  /** Words that two neighbouring numbers both could have. */
  const shared = at.map((_, i) => {
    const next = at[i + 1];
    const words = after[i] ?? [];
    const [first] = before[i + 1] ?? [];
    return next !== undefined && first !== undefined && words.includes(first) ? words : null;
  });

  // best[i][s]: the cheapest way for the numbers from i on, if s shared words go to the number before i.
  const best: { cost: number; split: number }[][] = [];
  for (let i = at.length - 1; i >= 0; i -= 1) {
    const row: { cost: number; split: number }[] = [];
    for (let given = 0; given <= (shared[i - 1]?.length ?? 0); given += 1) {
      const left = shared[i - 1]?.slice(given) ?? before[i] ?? [];
      const options = splits(shared[i], isGlued(tokens, at[i] ?? 0) ? 1 : 0).map((split) => {
        const right = shared[i]?.slice(0, split ?? 0) ?? after[i] ?? [];
        const rest = best[i + 1]?.[split ?? 0]?.cost ?? 0;
        const cost = costOf(left, right, shared[i - 1] != null, agree) + sizes(i, split) + rest;
        return { cost, split: split ?? 0 };
      });
      row[given] = options.reduce((a, b) => (b.cost < a.cost ? b : a));
    }
    best[i] = row;
  }

  const found: Paired[] = [];
  let given = 0;
  at.forEach((_, i) => {
    const split = best[i]?.[given]?.split ?? 0;
    const left = shared[i - 1]?.slice(given) ?? before[i] ?? [];
    const right = shared[i]?.slice(0, split) ?? after[i] ?? [];
    found.push({ left, right });
    given = split;
  });
  return found;

  /** "120 nữ 70": the smaller of two is the part. */
  function sizes(i: number, split: number | null): number {
    const words = shared[i];
    const [here, next] = [tokens[at[i] ?? 0], tokens[at[i + 1] ?? 0]];
    if (!words || split === null || !here || !next || !isPart(words)) return 0;
    const [a, b] = [size(here), size(next)];
    if (a === null || b === null || a === b) return 0;
    return split === words.length
      ? a > b
        ? COST.partAboveWhole
        : 0
      : a < b
        ? COST.partAboveWhole
        : 0;
  }

  function rightOf(place: number, end: number): Phrase[] {
    const words: Phrase[] = [];
    let at = place + 1;
    // "45 các em học sinh", "12 chiếc xe đạp": what stands between says nothing more.
    while (at < end && is(at, "classifier") && counted(at + 1)) at += 1;
    for (; at < end && counted(at) && words.length < 4; at += 1)
      if (words.length > 0 && isSpokenTo(at, tokens)) break;
      else words.push((tokens[at] as PhraseToken).phrase);
    return words;
  }

  function leftOf(place: number, begin: number): Phrase[] {
    let at = place - 1;
    while (at >= begin && (isBetween(at) || (is(at, "classifier") && !codes(at)))) at -= 1;
    const words: Phrase[] = [];
    // "chị có 30 tờ rơi": who is spoken to has it, and is not counted.
    if (at < place - 1 && is(at, "polite") && has(at + 1)) return words;
    for (; at >= begin && counted(at) && words.length < 3; at -= 1)
      words.unshift((tokens[at] as PhraseToken).phrase);
    return isName(words, at, tokens) ? [] : words;
  }

  function isBetween(at: number): boolean {
    const token = tokens[at];
    if (token?.kind === "sign") return /[:=~-]/.test(token.sign);
    return (is(at, "link") || is(at, "about")) && !codes(at);
  }

  function is(at: number, tag: string): boolean {
    const token = tokens[at];
    return token?.kind === "phrase" && token.phrase.tags.has(tag);
  }

  function has(at: number): boolean {
    const token = tokens[at];
    return token?.kind === "phrase" && token.phrase.key === "co";
  }

  function codes(at: number): boolean {
    const token = tokens[at];
    return token?.kind === "phrase" && token.phrase.codes.length > 0;
  }

  function counted(at: number): boolean {
    const token = tokens[at];
    if (token?.kind !== "phrase" || !isCounted(token.phrase)) return false;
    const { tags, codes } = token.phrase;
    // "28 nha": a friendly word, and no 28 houses.
    const says = codes.length > 0 || tags.has("class:people");
    return !tags.has("names") && (says || !tags.has("polite"));
  }
}

/** "thon na mu 34 nguoi": the hamlet is called so, and 34 are no hats ("mũ"). */
function isName(
  [word, ...more]: readonly Phrase[],
  before: number,
  tokens: readonly Token[],
): boolean {
  const isShort = word !== undefined && more.length === 0 && word.key.length <= SHORT;
  return isShort && tokens[before]?.kind === "word" && hasTag(tokens[before - 1], "class:places");
}

/** "41 người chị nhé" */
function isSpokenTo(at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  const isParticle = next?.kind === "phrase" && !isCounted(next.phrase) && hasTag(next, "polite");
  return hasTag(tokens[at], "polite") && isParticle;
}

/** @param mayBeOthers whether the label could be the noun of the number before it */
function costOf(
  left: readonly Phrase[],
  right: readonly Phrase[],
  mayBeOthers: boolean,
  agree: Relations["agree"],
): number {
  if (right.length > 0) {
    if (left.length === 0) return 0;
    // "4 xã: ba xã": a noun stands on one side of its number.
    if (mayBeOthers && left.some(({ key }) => right.some((noun) => noun.key === key)))
      return COST.twice;
    if (agree(left, right)) return COST.both;
    // "đài huyện: 3 tin": where it was, and no label that goes lost.
    return mayBeOthers || left.some(({ codes }) => codes.length > 0) ? COST.dropped : COST.aside;
  }
  if (left.length === 0) return COST.none;
  return left.some(({ codes }) => codes.length > 0) ? COST.label : COST.nounLabel;
}

/** How many of the shared words go to the first number: all, one less …, at least so many. */
function splits(words: readonly Phrase[] | null | undefined, least: number): (number | null)[] {
  return words
    ? Array.from({ length: words.length + 1 - least }, (_, s): number | null => words.length - s)
    : [null];
}

/** "210hs": the word is its own, whatever stands around. */
function isGlued(tokens: readonly Token[], place: number): boolean {
  return tokens[place]?.end === tokens[place + 1]?.start;
}
