/**
 * "Ban … gồm 13 thành viên, trong đó 7 nữ": a board and its women, where the plan asks for so many of so many in it.
 * They came to nothing and belong to no club, so no other figure takes them.
 */
import type { Figure } from "../plan/model.ts";
import { numberOf } from "./amount.ts";
import { betweenOf, has, isSign } from "./breath.ts";
import { type Item, partCodes } from "./items.ts";
import type { Around } from "./meaning.ts";
import type { Take } from "./takes.ts";
import { fold } from "./text.ts";
import type { Sentence, Token } from "./tokens.ts";

export interface BodyShare {
  readonly take: Take;
  /** All of the body, and the part of it. */
  readonly items: readonly [Item, Item];
}

/** Words of a deed: then the body did something, and the people are others. */
const DEEDS = "attend address class:sessions events receive support memberships class:models".split(
  " ",
);

export function sharesOfBodies(items: readonly Item[], around: Around): readonly BodyShare[] {
  const ratios = around.takers.figures.filter(({ kind }) => kind === "ratio");
  if (ratios.length === 0) return [];
  return items.flatMap((all, i): BodyShare[] => {
    const part = items[i + 1];
    const [whole, size] = [all, part].map((item) => (item ? countIn(item) : null));
    if (!part || whole == null || size == null || size > whole || !countsPeople(all)) return [];
    if ([all, part].some((item) => attends(item, around))) return [];
    const body = bodyOf(all, around);
    const [figure, ...more] = ratios.filter(
      (one) => body !== null && names(one, body) && isPart(one, all, part, around),
    );
    if (!figure || more.length > 0) return [];
    const value = { part: size, whole };
    const take = { code: figure.code, value, item: all, noun: null, derived: false };
    return [{ take, items: [all, part] }];
  });
}

function countIn({ amount, spoilt, each, about }: Item): number | null {
  return spoilt !== null || each !== null || about ? null : numberOf(amount, "count");
}

function countsPeople({ right: [noun] }: Item): boolean {
  return noun?.tags.has("class:people") === true;
}

/** "Ban họp, 9 người dự, nữ 5": of the body, or of others. */
function attends({ left, right, next }: Item, { tokens }: Around): boolean {
  const behind = tokens.slice(next);
  const end = behind.findIndex(({ kind }) => kind === "sign" || kind === "amount");
  return (
    [...left, ...right].some(({ tags }) => tags.has("attend")) ||
    (end < 0 ? behind : behind.slice(0, end)).some((token) => has(token, "attend"))
  );
}

/** The body named before them in the sentence, if nothing is told that it did. */
function bodyOf({ at, left }: Item, around: Around): string | null {
  const { tokens } = around;
  for (let i = at - left.length - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || isSign(token, /[.\n]/)) return null;
    if (has(token, "bodies")) return keyOf(token);
    const again = sameBody(token, around);
    if (again !== null) return again;
    const isTimes = token.kind === "amount" && has(tokens[i + 1], "class:times");
    if (has(token, ...DEEDS) || token.kind === "odd" || (token.kind === "amount" && !isTimes))
      return null;
  }
  return null;
}

/** "… kiện toàn Ban Vì sự tiến bộ. Ban gồm …": the one named before; where nobody else is counted, the only one. */
function sameBody(token: Token, { tokens, takers, sentence }: Around): string | null {
  if (token.kind !== "word" && token.kind !== "phrase") return null;
  const said = fold(sentence.text.slice(token.start, token.end));
  if (said.includes(" ")) return null;
  const named = tokens.findLast(
    (one) => one.end < token.start && has(one, "bodies") && keyOf(one)?.startsWith(`${said} `),
  );
  if (named) return keyOf(named);
  const isOnly = takers.openTo("people").length === 0;
  const isNamed = takers.figures.some(
    ({ kind, words }) => kind === "ratio" && words.some((word) => fold(word).endsWith(` ${said}`)),
  );
  return isOnly && isNamed ? said : null;
}

function keyOf(token: Token): string | null {
  return token.kind === "phrase" ? token.phrase.key : null;
}

function names({ label, words }: Figure, body: string): boolean {
  return [label, ...words].some((name) => ` ${fold(name)} `.includes(` ${body} `));
}

/**
 * Nothing stands between them but that the second is of the first, and it has a word of the figure's by which not all
 * of the body are called: its women, and not those who came.
 */
function isPart(figure: Figure, all: Item, part: Item, { tokens, sentence }: Around): boolean {
  const isOwn = ownWords(figure, sentence);
  const between = betweenOf(all, part, tokens);
  const behind = tokens.slice(part.at + 1);
  const end = behind.findIndex((token) => !has(token, "class:people", "link") && !isOwn(token));
  const isPerson = (token: Token) => has(token, "class:people");
  return (
    between.every((token) => isSign(token, /[,;(]/) || has(token, ...OF) || isOwn(token)) &&
    [...between, ...(end < 0 ? behind : behind.slice(0, end))].some(
      (token) => isOwn(token) && !isPerson(token) && !has(token, ...OF),
    )
  );
}

function ownWords({ label, words }: Figure, { text }: Sentence): (token: Token) => boolean {
  const own = new Set([label, ...words].flatMap((name) => fold(name).split(" ")));
  return ({ kind, start, end }) =>
    (kind === "word" || kind === "phrase") &&
    fold(text.slice(start, end))
      .split(" ")
      .every((syllable) => own.has(syllable));
}

/** "tỷ lệ nữ 35 %", where so many of so many are asked for: of how many, is asked. */
export function sharesWithoutWhole(
  items: readonly Item[],
  { takers, tokens, sentence }: Around,
): readonly { readonly item: Item; readonly code: string }[] {
  const [figure, ...more] = takers.figures.filter(({ kind }) => kind === "ratio");
  if (!figure || more.length > 0) return [];
  const isOwn = ownWords(figure, sentence);
  return items.flatMap((item) => {
    const isPart = [...item.left, ...item.right].some((word) => partCodes(word, takers).length > 0);
    const before = tokens.slice(0, item.at).findLast((token) => !has(token, "link", "about"));
    const isNamed = [before, tokens[item.at + 1]].some((token) => token && isOwn(token));
    return item.amount.kind === "percent" && item.spoilt === null && isNamed && !isPart
      ? [{ item, code: figure.code }]
      : [];
  });
}

/** What may stand between a whole and its part. */
const OF = ["of", "link", "classifier", "class:people", "and"];
