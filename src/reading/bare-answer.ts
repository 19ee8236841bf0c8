/** The bare answer to the question that was asked: nothing but the number and its unit. */
import type { Figure } from "../plan/model.ts";
import { moneyOf, numberOf } from "./amount.ts";
import type { Takers } from "./figure-class.ts";
import type { FiguresReading } from "./figure-reading.ts";
import type { FigureValue, FigureValues, Ratio } from "./figure-value.ts";
import { isUnitOf } from "./figure-value.ts";
import type { Item, Parts } from "./items.ts";
import { readNumber } from "./number.ts";
import { bare } from "./text.ts";
import type { Sentence, Token } from "./tokens.ts";

/** What the message answers; null if it holds more than an answer. */
export function bareAnswer(
  asked: Figure,
  { text, plain }: Sentence,
  { tokens, items, ranges, odd }: Parts,
  takers: Takers,
): FiguresReading | null {
  const lone = /^-\s?\d[\d.,]*$/.test(plain)
    ? readNumber(plain.replace(/^-\s/, "-"), "count")
    : null;
  // A sign before the only number is one, and the check refuses the value with its reason.
  if (lone?.kind === "number" && (asked.kind === "count" || asked.kind === "decimal"))
    return answered({ [asked.code]: lone.value }, false);
  const isOwn = (token: Token, item: Item) => belongs(token, item, asked, takers, text);
  const share =
    asked.kind === "ratio"
      ? (shareSaid(items, plain, asked, takers) ??
        outOf(items, plain, (token) => items.some((item) => isOwn(token, item)), tokens))
      : null;
  if (share) return answered({ [asked.code]: share }, false);
  const [item, ...more] = items;
  const again = item ? more.find((one) => saysSame(item, one)) : undefined;
  if (!item || more.length > (again ? 1 : 0)) return null;
  if (ranges.length + odd.length > 0 || item.spoilt || item.each) return null;
  if (!tokens.every((token) => token.start === again?.start || isOwn(token, item))) return null;
  const values = valuesOf(asked, item, takers);
  const isShare = item.amount.kind === "percent" || numberOf(item.amount, "count") !== null;
  if (values === null && asked.kind === "ratio" && isShare) {
    const problem = { kind: "no-whole" as const, code: asked.code, text };
    return { ...answered({}, false), problems: [problem] };
  }
  return values && answered(values, item.about);

  function answered(values: FigureValues, about: boolean): FiguresReading {
    return {
      values,
      derived: [],
      about: about ? [asked.code] : [],
      offers: [],
      unread: [],
      problems: [],
    };
  }
}

/** "7 trên 15", and nothing else. */
function outOf(
  [first, second, ...more]: readonly Item[],
  plain: string,
  isOwn: (token: Token) => boolean,
  tokens: readonly Token[],
): Ratio | null {
  if (!first || !second || more.length > 0 || !tokens.every(isOwn)) return null;
  const [part, whole] = [first, second].map(({ amount, spoilt, each }) =>
    spoilt || each ? null : numberOf(amount, "count"),
  );
  const isSaid = OUT_OF.test(plain.slice(first.end, second.start));
  return isSaid && part != null && whole != null && part <= whole ? { part, whole } : null;
}

/** "4/10 người (40%)": the percentage is the share that was told. */
function saysSame({ amount }: Item, { amount: said }: Item): boolean {
  if (amount.kind !== "ratio" || said.kind !== "percent") return false;
  return Math.abs((100 * amount.part) / amount.whole - said.value) < ROUNDED;
}

/** Percentages are told to the whole or to a tenth. */
const ROUNDED = 0.51;
/** "4 trên 11": of so many, and not more than so many. */
const OUT_OF = /(?:^| )tren (?:tong (?:so )?)?$/;

/** Words of a label that tell no part of a whole from another. */
const EMPTY = new Set("so ty le tong trong tren cua la o va voi co gom duoc nguoi".split(" "));

/** "gồm 11 người, nữ 4", "4 nữ trên 11 người": a share of which the part is told by the figure's own words. */
function shareSaid(
  items: readonly Item[],
  plain: string,
  figure: Figure,
  takers: Takers,
): Ratio | null {
  const { label, words, unit } = figure;
  const [first, second, ...more] = items;
  if (!first || !second || more.length > 0) return null;
  // "12 nữ, 19 nam": neither of two parts is the whole.
  if (takers.namesOthers(figure, plain)) return null;
  const between = plain.slice(first.end, second.start);
  const isOutOf = OUT_OF.test(between);
  const sizes = [first, second].map((item) =>
    item.spoilt || item.each || (item.about && !(item === second && isOutOf))
      ? null
      : numberOf(item.amount, "count"),
  );
  const [a = null, b = null] = sizes;
  if (a === null || b === null || a === b) return null;
  const names = new Set(
    [label, ...words]
      .flatMap((name) => bare(name).split(/[^\p{L}]+/u))
      .filter((word) => !EMPTY.has(word)),
  );
  for (const word of bare(unit ?? "").split(" ")) names.delete(word);
  const [behind = "", before = ""] = /[,;(]/.test(between)
    ? between.split(/[,;(](.*)/s)
    : [between, ""];
  const around = [
    `${plain.slice(0, first.start)} ${plain.slice(first.start, first.end)} ${behind}`,
    `${before} ${plain.slice(second.start)}`,
  ].map((said) => new Set(said.split(/[^\p{L}]+/u).filter((word) => names.has(word))));
  const [part, whole] = a < b ? [0, 1] : [1, 0];
  const own = [...(around[part] ?? [])].filter((word) => !around[whole]?.has(word));
  return own.length > 0 ? { part: Math.min(a, b), whole: Math.max(a, b) } : null;
}

/** The number, its unit, and words that say nothing. */
function belongs(token: Token, item: Item, asked: Figure, takers: Takers, text: string): boolean {
  if (token.kind === "sign") return !/[%/]/.test(token.sign);
  if (token.kind === "amount") return token.start === item.start;
  const typed = text.slice(token.start, token.end);
  if (token.kind === "word") return isUnitOf(asked, typed);
  if (token.kind !== "phrase") return false;
  const { tags, codes } = token.phrase;
  if (codes.includes(asked.code) || isUnitOf(asked, typed)) return true;
  // "88 ng": short for the word of its unit.
  if (tags.has(`generic:${takers.classOf(asked)}`)) return true;
  // "3 cháu" are so many "trẻ": people who are called by another word.
  const isChild = tags.has("children") && codes.length === 0 && item.right.includes(token.phrase);
  if (isChild && takers.isChildren(asked)) return true;
  // "8/11 đồng chí": all of them are people, whatever they are called.
  if (asked.kind === "ratio" && tags.has("class:people") && item.right.includes(token.phrase))
    return true;
  // "em", "chị" are polite before an answer and people behind a number.
  const polite = tags.has("polite") && !item.right.includes(token.phrase);
  return (
    polite || ((tags.has("about") || tags.has("link") || tags.has("total")) && codes.length === 0)
  );
}

function valuesOf(asked: Figure, { amount }: Item, { byCode }: Takers): FigureValues | null {
  const { code, kind, partOf } = asked;
  const one = (value: FigureValue | null): FigureValues => ({ [code]: value });
  if (amount.kind === "unknown") return one(null);
  if (amount.kind === "zero") {
    if (kind === "document") return one([]);
    return kind === "ratio" || kind === "decimal" ? null : one(0);
  }
  if (amount.kind === "ratio") {
    const { part, whole } = amount;
    if (kind === "ratio") return one({ part, whole });
    if (kind !== "count" || partOf === null || part > whole) return null;
    return byCode.has(partOf) ? { [code]: part, [partOf]: whole } : one(part);
  }
  if (amount.kind === "percent") return kind === "decimal" ? one(amount.value) : null;
  if (kind === "money") {
    const money = moneyOf(amount);
    return money.kind === "value" ? one(money.value) : null;
  }
  if (amount.currency || (kind !== "count" && kind !== "decimal")) return null;
  const value = numberOf(amount, kind);
  return value === null ? null : one(value);
}
