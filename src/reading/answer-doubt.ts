/**
 * An answer that says more than was asked. Where another amount stands that could be the same figure's, no
 * one of them is taken: their sum is offered, or what each of them is stays to be said.
 */
import type { Figure } from "../plan/model.ts";
import { looksLikeMoney, numberOf } from "./amount.ts";
import { betweenOf, breath, has, isSign } from "./breath.ts";
import type { Doubt } from "./doubt.ts";
import type { Offer } from "./figure-reading.ts";
import type { Item } from "./items.ts";
import type { Around } from "./meaning.ts";
import type { Take } from "./takes.ts";

/** So many words that are no place may stand between two amounts of one sum. */
const FEW = 6;
/** Words that may stand before a number and say nothing of what it counts. */
const BESIDE = "link and at total about when corrects classifier class:places class:sessions".split(
  " ",
);

/** @param left numbers that were looked at and left */
export function doubtsOfAnswer(
  take: Take,
  takes: readonly Take[],
  left: readonly Item[],
  around: Around,
): readonly Doubt[] {
  const { asked, inDialogue, takers, sentence } = around;
  if (!inDialogue || asked === undefined) return [];
  const alone = { take, with: null };
  if (take.code === asked.code) {
    const other = left.find(
      (one) =>
        one !== take.item && mayBeOf(asked, take, one, around) && !isInside(take.item, one, around),
    );
    return other ? [addsUp(take.item, other, around) ? { take, with: other } : alone] : [];
  }
  // "tất cả đều là người Dao, 40 người", asked how many of them there were: of which it is, is to be said.
  const isNamed = sentence.phrases.some(({ codes }) => codes.includes(asked.code));
  const isTold = takes.some(({ code }) => code === asked.code);
  if (take.code === asked.partOf && isNamed && !isTold && !take.derived)
    return [{ take: { ...take, code: asked.code }, with: null }, alone];
  return takers.classOf(asked) !== classOf(take, around) && isOneOfTwo(take, around) ? [alone] : [];
}

/** Numbers without a word of their own, where nothing else was said: "hôm phát động 150, hôm tọa đàm 45". */
export function sumOfBare(
  takes: readonly Take[],
  left: readonly Item[],
  around: Around,
): { readonly offers: readonly Offer[]; readonly items: readonly Item[] } | null {
  const { asked, sentence } = around;
  if (asked?.kind !== "count" || asked.aggregate !== "sum" || takes.length > 0) return null;
  const sizes = left.map(({ amount }) => numberOf(amount, "count"));
  const [first, ...more] = left;
  const last = left.at(-1);
  if (!first || !last || more.length === 0 || !left.every((item) => isPlain(item, around)))
    return null;
  if (!more.every((item, i) => addsUp(left[i] ?? first, item, around))) return null;
  const value = sizes.reduce<number>((sum, size) => sum + (size ?? Number.NaN), 0);
  if (Number.isNaN(value)) return null;
  const text = sentence.text.slice(first.snippet.start, last.snippet.end);
  const about = left.some((item) => item.about) ? { about: true } : {};
  return { offers: [{ code: asked.code, value, text, ...about }], items: left };
}

/** Of somewhere or some time: "120, 70" may be all and a part of them. */
function isPlain(
  { at, right, left, spoilt, each, corrects, amount }: Item,
  { tokens }: Around,
): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.kind !== "sign" &&
    !has(before, "and") &&
    right.length === 0 &&
    left.every(({ codes }) => codes.length === 0) &&
    spoilt === null &&
    each === null &&
    !corrects &&
    amount.kind === "number" &&
    !amount.currency
  );
}

/** Of the class that is asked for, or without a word that says of what. */
function mayBeOf(asked: Figure, take: Take, other: Item, around: Around): boolean {
  const { right, left, amount, spoilt, each, unknown } = other;
  if (amount.kind !== "number" || looksLikeMoney(amount) || spoilt !== null || each !== null)
    return false;
  const [noun] = right.length > 0 ? right : left;
  if (unknown || (noun === undefined && countsElse(other, around))) return false;
  if (noun === undefined) return !isNamedElse(other, around) && joins(take.item, other, around);
  if (!around.takers.isPeople(around.takers.classOf(asked)))
    return (
      (noun.codes.includes(asked.code) || noun.key === take.noun) && !isNamedElse(other, around)
    );
  const { all } = breath(other, around.tokens);
  return (
    noun.classes.some((one) => around.takers.isPeople(one)) &&
    !all.some((token) => has(token, "bodies", "receive", "support", "otherwise"))
  );
}

/** "6 kiến nghị": whatever they are, it is said. */
function countsElse({ at }: Item, { tokens }: Around): boolean {
  const next = tokens[at + 1];
  return (
    next?.kind === "phrase" && !has(next, "at", "link", "and", "polite", "about", "when", "of")
  );
}

/** "áp phích A0 4 tờ", "áo 15 chiếc": its own word stands before it. */
function isNamedElse({ at, left }: Item, { tokens, sentence: { text } }: Around): boolean {
  const before = tokens[at - 1 - left.length];
  if (before === undefined) return false;
  if (before.kind === "word") return !/^\p{Lu}/u.test(text.slice(before.start));
  return before.kind === "odd" || (before.kind === "phrase" && !has(before, ...BESIDE));
}

/** "75 người, gồm 20 cán bộ": of those that were told. */
function isInside(whole: Item, part: Item, { tokens }: Around): boolean {
  return (
    part.start >= whole.end &&
    betweenOf(whole, part, tokens).some(
      (token) => has(token, "of", "exhaustive") || isSign(token, /[(]/),
    )
  );
}

/** Two of one list, with hardly more between them than where the next was. */
function addsUp(a: Item, b: Item, around: Around): boolean {
  const between = betweenOf(a, b, around.tokens);
  return (
    (joins(a, b, around) || between.length < FEW) &&
    !between.some((token) => has(token, "of", "outOf"))
  );
}

function joins(a: Item, b: Item, around: Around): boolean {
  return (
    b.total ||
    b.corrects ||
    betweenOf(a, b, around.tokens).some((token) => isSign(token, /[,;+&]/) || has(token, "and"))
  );
}

/**
 * "mỗi câu lạc bộ 15 người, 3 clb", where clubs are counted that are new and such that go on: they are told to
 * be multiplied, and nothing says which these are.
 */
function isOneOfTwo({ code, item }: Take, { takers, sentence, tokens }: Around): boolean {
  const figure = takers.byCode.get(code);
  const name = figure && takers.classOf(figure);
  if (!figure || name == null || takers.isPeople(name)) return false;
  const isRival = (other: Figure) =>
    other !== figure && other.unit === figure.unit && takers.classOf(other) === name;
  return (
    tokens.slice(0, item.at).some((token) => has(token, "each")) &&
    takers.figures.some(isRival) &&
    !sentence.phrases.some(({ codes, classes }) => classes.length === 0 && codes.includes(code))
  );
}

function classOf({ code }: Take, { takers }: Around): string | null {
  const figure = takers.byCode.get(code);
  return figure ? takers.classOf(figure) : null;
}
