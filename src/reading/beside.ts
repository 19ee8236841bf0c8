/** Numbers that have their word beside another number: a total beside its part, one of a list of places. */
import type { Figure } from "../plan/model.ts";
import { betweenOf } from "./breath.ts";
import type { Item } from "./items.ts";
import type { Meant } from "./takes.ts";
import type { Token } from "./tokens.ts";

/** The figure of a number without a noun in a list of places that has it once. */
export function figureOfList(
  meant: readonly Meant[],
  i: number,
  tokens: readonly Token[],
  text: string,
): Figure | null {
  return figureAhead(meant, i, tokens, text) ?? figureBehind(meant, i, tokens, text);
}

/** "thôn Pò Lèo 40, thôn Bản Giếng 36, thôn Khòn Thống 28 người": the noun stands at the last of them. */
function figureAhead(
  meant: readonly Meant[],
  i: number,
  tokens: readonly Token[],
  text: string,
): Figure | null {
  const [here, next] = [meant[i], meant[i + 1]];
  if (
    !here ||
    !next ||
    here.item.amount.kind !== "number" ||
    !isNextPlace(here.item, next.item, tokens, text)
  )
    return null;
  const { meaning } = next;
  if (meaning.kind === "bare") return figureAhead(meant, i + 1, tokens, text);
  return meaning.kind === "figure" && meaning.figure.kind === "count" ? meaning.figure : null;
}

/** "thôn Pò Lèo 40 người, thôn Bản Giếng 36": or at the first. */
function figureBehind(
  meant: readonly Meant[],
  i: number,
  tokens: readonly Token[],
  text: string,
): Figure | null {
  const [before, here] = [meant[i - 1], meant[i]];
  if (!before || !here || here.item.amount.kind !== "number") return null;
  if (!isNextPlace(before.item, here.item, tokens, text)) return null;
  const { meaning } = before;
  if (meaning.kind === "bare") return figureBehind(meant, i - 1, tokens, text);
  return meaning.kind === "figure" && meaning.figure.kind === "count" ? meaning.figure : null;
}

/** Between two numbers a comma and the name of a place, and nothing that could mean something else. */
function isNextPlace(a: Item, b: Item, tokens: readonly Token[], text: string): boolean {
  const [first, ...rest] = betweenOf(a, b, tokens);
  if (first?.kind !== "sign" || !/[,;+]/.test(first.sign)) return false;
  const isName = (token: Token) =>
    token.kind === "word" ||
    token.kind === "masked" ||
    (token.kind === "sign" && token.sign === ":") ||
    (token.kind === "phrase" &&
      /class:(?:places|schools)|numbered|link|at/.test([...token.phrase.tags].join(" ")));
  // "7 vụ hòa giải, thành 5": a word that is neither a place nor a name is another noun.
  const isPlace = (token: Token) =>
    token.kind === "masked" ||
    (token.kind === "phrase" &&
      /class:(?:places|schools)|numbered/.test([...token.phrase.tags].join(" "))) ||
    (token.kind === "word" && /^\p{Lu}/u.test(text.slice(token.start, token.end)));
  return rest.length < 8 && rest.every(isName) && rest.some(isPlace);
}

/** "140, nữ 85", "tổng 33, trong đó nữ 21", "8 nữ trên tổng số 11": the bare number that is the whole. */
export function wholesOfParts(meant: readonly Meant[], tokens: readonly Token[]): Map<Item, Meant> {
  const found = new Map<Item, Meant>();
  for (const [i, { item, meaning }] of meant.entries()) {
    if (meaning.kind !== "bare" || item.amount.kind !== "number") continue;
    const [before, after] = [meant[i - 1], meant[i + 1]];
    if (after?.meaning.kind === "part" && joins(item, after.item, tokens)) found.set(item, after);
    else if (
      before?.meaning.kind === "part" &&
      (item.total || outOf(before.item, item, tokens)) &&
      joins(before.item, item, tokens)
    )
      found.set(item, before);
  }
  return found;
}

const JOINTS = /^(?:of|link|total|outOf|about|classifier)$/;

function joins(from: Item, to: Item, tokens: readonly Token[]): boolean {
  const start = to.left[0]?.start ?? to.start;
  return tokens
    .slice(from.at, to.at)
    .filter((token) => token.start >= from.end && token.end <= start)
    .every(
      (token) =>
        (token.kind === "sign" && /[,(/:]/.test(token.sign)) ||
        (token.kind === "phrase" && [...token.phrase.tags].some((tag) => JOINTS.test(tag))) ||
        token.kind === "masked",
    );
}

function outOf(from: Item, to: Item, tokens: readonly Token[]): boolean {
  return (
    tokens
      .slice(from.at, to.at)
      .some(
        (token) =>
          token.start >= from.end &&
          token.end <= to.start &&
          ((token.kind === "phrase" && token.phrase.tags.has("outOf")) ||
            (token.kind === "sign" && token.sign === "/")),
      ) || tokens.slice(from.at, to.at).filter(({ kind }) => kind === "sign").length === 0
  );
}
