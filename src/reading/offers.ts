/** Calculations: so many for each, a share of a total. They are offered, never taken. */
import { looksLikeMoney, moneyOf, numberOf } from "./amount.ts";
import type { Offer } from "./figure-reading.ts";
import { type Item, partCodes } from "./items.ts";
import type { Around, Meaning } from "./meaning.ts";
import { meaningOf } from "./meaning.ts";
import { sourceOf, valueFigure } from "./money-source.ts";
import type { Token } from "./tokens.ts";
import type { Phrase, Vocabulary } from "./vocabulary.ts";

export interface Product {
  /** So much for each. */
  readonly rate: Item;
  /** How many of them; null if nobody says. */
  readonly count: Item | null;
  readonly offer: Offer | null;
  /** "mỗi mô hình 15 thành viên, 10 nữ": parts of so much for each, which no whole that is told holds. */
  readonly parts: readonly { readonly item: Item; readonly offer: Offer | null }[];
}

/** Every amount that counts for each, with what it is multiplied by. */
export function productsIn(
  items: readonly Item[],
  around: Around,
  vocabulary: Vocabulary,
): Product[] {
  const times = timesIn(items, around);
  const rates = items.filter(
    (item) =>
      item.spoilt !== "elsewhere" &&
      (item.each !== null || times.some(({ rate }) => rate === item)),
  );
  return rates.map((rate) => {
    const count =
      times.find((pair) => pair.rate === rate)?.count ??
      countOf(
        rate,
        items.filter((item) => !rates.includes(item)),
        around,
      );
    const offer = count && offerOf(rate, count, around, vocabulary);
    const parts = partsOf(rate, items, around).map((item) => ({
      item,
      offer: count && offer && partOffer(item, { rate, count, offer }, around),
    }));
    return { rate, count, offer, parts };
  });
}

/** The parts that are told right behind what there is for each, in the same breath. */
function partsOf(rate: Item, items: readonly Item[], around: Around): Item[] {
  const behind = items.slice(items.indexOf(rate) + 1);
  const end = behind.findIndex(
    (item, i) =>
      item.each !== null ||
      item.amount.kind !== "number" ||
      /[;\n]|\.(?!\d)/.test(around.sentence.text.slice((behind[i - 1] ?? rate).end, item.start)) ||
      meaningOf(item, around).kind !== "part",
  );
  return end < 0 ? behind : behind.slice(0, end);
}

function partOffer(
  item: Item,
  { rate, count, offer }: { rate: Item; count: Item; offer: Offer },
  { sentence, takers }: Around,
): Offer | null {
  const codes = [...item.right, ...item.left].flatMap((word) => partCodes(word, takers));
  const code = codes.find((each) => takers.byCode.get(each)?.partOf === offer.code);
  const [many, value] = [count, item].map(({ amount }) => numberOf(amount, "count"));
  if (code === undefined || many == null || value == null) return null;
  const text = sentence.text.slice(Math.min(rate.start, count.start), item.end);
  const about = offer.about || item.about ? { about: true } : {};
  return { code, value: many * value, text, ...about };
}

/** "12 suất × 400 nghìn", "mỗi thôn 15 người x 6 thôn". */
function timesIn(items: readonly Item[], around: Around): { rate: Item; count: Item }[] {
  return items.flatMap((left, i) => {
    const right = items[i + 1];
    if (!right || !isTimes(left, right, around.tokens)) return [];
    const rate =
      [left, right].find((item) => item.each !== null) ?? (isRate(right, around) ? right : left);
    return [{ rate, count: rate === left ? right : left }];
  });
}

function isTimes(left: Item, right: Item, tokens: readonly Token[]): boolean {
  const between = tokens.filter(({ start, end }) => start >= left.end && end <= right.start);
  return between.length === 1 && between[0]?.kind === "sign" && between[0].sign === "×";
}

/** Money and people are what there is so much of for each. */
function isRate(item: Item, around: Around): boolean {
  if (isSum(item)) return true;
  const meaning = meaningOf({ ...item, each: null }, around);
  return (
    meaning.kind === "part" ||
    (meaning.kind === "figure" && around.takers.isPeople(around.takers.classOf(meaning.figure)))
  );
}

/** The number before it that counts the same things: "3 lớp, mỗi lớp 45 người". */
function countOf(rate: Item, others: readonly Item[], { sentence }: Around): Item | null {
  const before = others.filter(
    (item) =>
      item.end <= rate.start && !/[;\n]|\.(?!\d)/.test(sentence.text.slice(item.end, rate.start)),
  );
  const after = others.filter((item) => item.start >= rate.end);
  return (
    [...before.reverse(), ...after].find(
      ({ right, amount }) =>
        amount.kind === "number" && right.some((noun) => rate.each?.some((of) => isSame(noun, of))),
    ) ?? null
  );
}

/** "suất" and "suất quà" are the same, and so are two words of one figure. */
function isSame(a: Phrase, b: Phrase): boolean {
  return (
    a.key === b.key ||
    a.codes.some((code) => b.codes.includes(code)) ||
    a.key.split(" ")[0] === b.key.split(" ")[0]
  );
}

function offerOf(rate: Item, count: Item, around: Around, vocabulary: Vocabulary): Offer | null {
  const many = numberOf(count.amount, "count");
  const { figure, value } = figureOf(rate, count, around, vocabulary);
  if (many === null || value === null || figure === null) return null;
  const { text } = around.sentence;
  const [start, end] = [Math.min(rate.start, count.start), Math.max(rate.end, count.end)];
  const about = rate.about || count.about ? { about: true } : {};
  return { code: figure, value: many * value, text: text.slice(start, end), ...about };
}

function figureOf(
  rate: Item,
  count: Item,
  around: Around,
  vocabulary: Vocabulary,
): { figure: string | null; value: number | null } {
  const worth = isGift(rate, count) ? valueFigure(vocabulary) : null;
  if (worth && isSum(rate)) {
    const money = moneyOf(rate.amount);
    return { figure: worth.code, value: money.kind === "value" ? money.value : null };
  }
  const meaning: Meaning = meaningOf({ ...rate, each: null }, around);
  if (meaning.kind === "money") {
    const money = moneyOf(rate.amount);
    const source = sourceOf(rate, around.sentence, vocabulary);
    const asked =
      around.asked?.kind === "money" && source.kind === "unsaid" ? around.asked.code : null;
    const figure = source.kind === "figure" ? source.figure.code : asked;
    return { figure, value: money.kind === "value" ? money.value : null };
  }
  const value = numberOf(rate.amount, "count");
  if (meaning.kind === "figure") return { figure: meaning.figure.code, value };
  return { figure: null, value: null };
}

/** "12 suất quà, mỗi suất 400 nghìn": what they are worth, whoever gave it. */
function isGift({ each }: Item, { right }: Item): boolean {
  return [...right, ...(each ?? [])].some(({ tags }) => tags.has("class:gifts"));
}

/** Money, if only by its thousands: nobody gets 400,000 things with each gift. */
function isSum({ amount, right }: Item): boolean {
  const isLarge = amount.kind === "number" && amount.terms.some(({ scale }) => scale >= 1000);
  return looksLikeMoney(amount) || (isLarge && right.every(({ tags }) => tags.has("neutral")));
}
