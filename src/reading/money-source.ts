/** Where money comes from: it names its source, or the question asked does. */

import type { Figure } from "../plan/model.ts";
import { rememberedBy } from "../plan/remembered.ts";
import { looksLikeMoney } from "./amount.ts";
import type { Item } from "./items.ts";
import { fold } from "./text.ts";
import type { Place, Sentence } from "./tokens.ts";
import type { Phrase, Vocabulary } from "./vocabulary.ts";

export type Source =
  | { readonly kind: "figure"; readonly figure: Figure }
  /** Loans, fines: no money that was spent on the plan. */
  | { readonly kind: "none" }
  | { readonly kind: "unsaid" };

/** Farther away, in characters, a source is another sum's. */
const FARTHEST = 200;

/** The figure whose source is said nearest to this amount, in the same sentence. */
export function sourceOf(item: Item, sentence: Sentence, vocabulary: Vocabulary): Source {
  const { phrases, text } = sentence;
  const { figures, neutral } = moneyOf(vocabulary);
  const value = valueOfGifts(item, sentence, vocabulary);
  if (value) return { kind: "figure", figure: value };
  const beside = besideIn(sentence, figures, neutral);
  const own = beside.get(item.start);
  if (own) return { kind: "figure", figure: own.figure };
  // "Ngân sách: 4 triệu, 2 triệu" may go on; "4 triệu dự án" does not, and no label is of a sum before it.
  const others = [...beside.values()].filter(({ at, isBehind }) => isBehind || at > item.start);
  const taken = new Set(others.map(({ at }) => at));
  const near = phrases
    .filter(({ start, end }) => end > item.start - FARTHEST && start < item.end + FARTHEST)
    .filter(({ start }) => !taken.has(start))
    .filter((phrase) => isSameSentence(phrase, item, text) && !announcesNext(phrase, item, text))
    .filter((phrase) => !isBeyondSum(phrase, item, sentence))
    .sort((a, b) => distance(a, item, text) - distance(b, item, text));
  for (const phrase of near) {
    if (phrase.tags.has("loans")) return { kind: "none" };
    if (neutral.has(phrase.key)) continue;
    const figure = figures.find(({ code }) => phrase.codes.includes(code));
    if (figure && !isUnit(phrase)) return { kind: "figure", figure };
  }
  return { kind: "unsaid" };
}

interface Money {
  readonly figures: readonly Figure[];
  /** Words that name no source. */
  readonly neutral: ReadonlySet<string>;
  /** To which the plan gave the words for what gifts are worth; null if none, or several. */
  readonly ofGifts: Figure | null;
}

const moneyOf = rememberedBy(({ lexicon: { money }, figures: all }: Vocabulary): Money => {
  const values = new Set(money.values.map(fold));
  const figures = all.filter(({ kind }) => kind === "money");
  const owners = figures.filter(({ words }) => words.some((word) => values.has(fold(word))));
  const ofGifts = owners.length === 1 ? (owners[0] ?? null) : null;
  return { figures, neutral: new Set(money.neutral.map(fold)), ofGifts };
});

/** A source that adjoins an amount. */
interface Beside {
  readonly figure: Figure;
  /** Where its word begins. */
  readonly at: number;
  /** "4 triệu dự án" */
  readonly isBehind: boolean;
}

/** What may stand between a sum and the source behind it, and between a source and the sum behind it. */
const TO_SOURCE = /^ ?(?:(?:tu |cua |do |bang |la )?(?:nguon |tien |kinh phi |von )?)?$/;
const TO_SUM = /^ ?:? ?(?:(?:la|co|chi|cap|duoc|ho tro) )?$/;

const known = new WeakMap<Sentence, ReadonlyMap<number, Beside>>();

/**
 * The amounts of which the source adjoins them, by where they begin. "4 triệu dự án và 1,5 triệu ngân sách"
 * names it behind each, "dự án 4 triệu, ngân sách 1,5 triệu" before; of a chain without a break its ends
 * tell which.
 */
function besideIn(
  sentence: Sentence,
  figures: readonly Figure[],
  neutral: ReadonlySet<string>,
): ReadonlyMap<number, Beside> {
  const before = known.get(sentence);
  if (before) return before;
  const found = new Map<number, Beside>();
  for (const chain of chainsIn(sentence, figures, neutral)) {
    const [first, last] = [chain[0], chain.at(-1)];
    const isBehind = first?.kind === "sum" && last?.kind === "source";
    chain.forEach((link, i) => {
      const sum = chain[isBehind ? i - 1 : i + 1];
      if (link.kind !== "source" || sum?.kind !== "sum") return;
      found.set(sum.start, { figure: link.figure, at: link.start, isBehind });
    });
  }
  known.set(sentence, found);
  return found;
}

type Link = Place & ({ readonly kind: "sum" } | { readonly kind: "source"; figure: Figure });

/** Sums and sources in turn, each beside the next. */
function chainsIn(
  { tokens, plain, phrases }: Sentence,
  figures: readonly Figure[],
  neutral: ReadonlySet<string>,
): readonly (readonly Link[])[] {
  const sums = tokens.flatMap((token, i): Link[] => {
    const next = tokens[i + 1];
    // "5 triệu ngân sách 120 người": people are no sum.
    const counts =
      next?.kind === "phrase" && [...next.phrase.tags].some((tag) => /^class:/.test(tag));
    if (token.kind !== "amount" || (counts && !looksLikeMoney(token.amount))) return [];
    return [{ kind: "sum", start: token.start, end: token.end }];
  });
  const sources = phrases.flatMap((phrase): Link[] => {
    const figure = figures.find(({ code }) => phrase.codes.includes(code));
    if (!figure || neutral.has(phrase.key) || isUnit(phrase)) return [];
    return [{ kind: "source", figure, start: phrase.start, end: phrase.end }];
  });
  // "kinh phí dự án" holds "dự án".
  const whole = sources.filter(
    ({ start, end }) => !sources.some((one) => one.start < start && one.end >= end),
  );
  const chains: Link[][] = [];
  for (const link of [...sums, ...whole].toSorted((a, b) => a.start - b.start)) {
    const before = chains.at(-1)?.at(-1);
    const gap = plain.slice(before?.end ?? 0, link.start);
    const isNext =
      before !== undefined &&
      before.kind !== link.kind &&
      (link.kind === "sum" ? TO_SUM : TO_SOURCE).test(gap);
    if (isNext) chains.at(-1)?.push(link);
    else chains.push([link]);
  }
  return chains;
}

/** "15 suất quà, tổng trị giá 7.500.000 đồng": the value of the gifts beside it. */
function valueOfGifts(
  item: Item,
  { phrases, text }: Sentence,
  vocabulary: Vocabulary,
): Figure | null {
  const said = phrases.some(
    ({ tags, end }) =>
      tags.has("values") &&
      end <= item.start &&
      item.start - end <= 12 &&
      !/[\d.;\n]/.test(text.slice(end, item.start)),
  );
  const given = phrases.some(
    (phrase) => phrase.tags.has("class:gifts") && isSameSentence(phrase, item, text),
  );
  return said && given ? valueFigure(vocabulary) : null;
}

/** The figure of what gifts are worth, if there is one. */
export function valueFigure(vocabulary: Vocabulary): Figure | null {
  return moneyOf(vocabulary).ofGifts;
}

const UNITS = new Set("ty ti trieu tr nghin ngan k dong d vnd".split(" "));

/** "triệu", "đồng" belong to the number and say nothing of its source. */
function isUnit({ key }: Phrase): boolean {
  return UNITS.has(key);
}

/** "12 triệu (ngân sách 10 triệu, …)": a source right before the next amount is that one's. */
function announcesNext({ start, end }: Phrase, item: Item, text: string): boolean {
  return start >= item.end && /^[ :]{1,2}\d/.test(text.slice(end, end + 3));
}

/** "trị giá 70 triệu, trong đó huyện ủng hộ 50 triệu": the giver stands behind "trong đó", and so is the part's. */
function isBeyondSum({ start }: Phrase, item: Item, { tokens }: Sentence): boolean {
  return tokens.some(
    (token) =>
      token.kind === "phrase" &&
      token.phrase.tags.has("of") &&
      token.start >= item.end &&
      token.end <= start,
  );
}

function isSameSentence(phrase: Phrase, item: Item, text: string): boolean {
  const [from, to] =
    phrase.end <= item.start
      ? [phrase.end, item.start]
      : [item.end, Math.max(item.end, phrase.start)];
  return !/[;\n]|\.(?!\d)/.test(text.slice(from, to));
}

/** A source before the number counts before one behind it; commas make it farther. */
function distance(phrase: Phrase, item: Item, text: string): number {
  const before = phrase.end <= item.start;
  const between = before ? text.slice(phrase.end, item.start) : text.slice(item.end, phrase.start);
  return between.length + 40 * (between.match(/,(?!\d)/g)?.length ?? 0) + (before ? 0 : 15);
}
