/**
 * Where evidence conflicts: a number has its noun, and beside it stands what makes it doubtful. It is not
 * taken but offered, so that one tap takes it.
 */
import { type Item, partCodes } from "./items.ts";
import type { Around } from "./meaning.ts";
import type { Take } from "./takes.ts";
import { isPosted } from "./things.ts";
import type { Token } from "./tokens.ts";

/** So few people hold no event: those few went somewhere, or lead something. */
const FEWEST = 5;
/** Words of another deed: who belongs to something, is helped, learns a trade or receives. */
const RIVALS = "memberships class:models class:classes support receive bodies loans".split(" ");

export interface Doubt {
  readonly take: Take;
  /** What it may be a part of, if they are two of one sum. */
  readonly with: Item | null;
}

/** @param left numbers that were looked at and left */
export function doubtsIn(
  takes: readonly Take[],
  left: readonly Item[],
  around: Around,
): readonly Doubt[] {
  const { takers } = around;
  return takes.flatMap((take): Doubt[] => {
    const figure = takers.byCode.get(take.code);
    if (figure?.kind !== "count" || typeof take.value !== "number") return [];
    const alone = { take, with: null };
    // Nobody counts posts here, and whether they are news is the person's to say.
    if (takers.classOf(figure) === "pieces" && isPosted(take.item, around)) return [alone];
    const helped = takers.classOf(figure) === "supported" && figure.partOf === null;
    if (helped && isPart(take.item, around)) return [alone];
    if (!takers.openTo("people").includes(figure)) return [];
    const parts = takes.filter(
      ({ code, item }) => takers.byCode.get(code)?.partOf === take.code && item !== take.item,
    );
    const kin =
      left.find((other) => isBesideKin(take.item, other, around)) ??
      parts.find(({ item }) => isBesideKin(take.item, item, around, /[+&]/))?.item;
    if (kin) return [{ take, with: kin }];
    return isTooFew(take, around) || isOfAnotherDeed(take.item, around) ? [alone] : [];
  });
}

/** Not of a bare list, "2 cuộc, 3 người": there it is what was typed. */
function isTooFew({ value, item }: Take, { inDialogue, tokens }: Around): boolean {
  if (inDialogue || item.right.length === 0 || breath(item, tokens).before.length === 0)
    return false;
  return typeof value === "number" && value > 0 && value < FEWEST;
}

/** "hỗ trợ 5 phụ nữ": the noun only says which of those who were helped. */
function isPart({ right }: Item, { takers }: Around): boolean {
  return right.some((word) => partCodes(word, takers).length > 0 && !word.tags.has("support"));
}

/** "45 hội viên và 12 cán bộ nghỉ hưu": they may be two of one sum. */
function isBesideKin(item: Item, other: Item, { tokens }: Around, signs = /[,+&]/): boolean {
  if (other === item || other.spoilt !== null || other.amount.kind !== "number") return false;
  if (!other.right.some(({ tags }) => tags.has("class:people"))) return false;
  const [first, second] = other.start < item.start ? [other, item] : [item, other];
  const between = tokens.filter(({ start, end }) => start >= first.end && end <= second.start);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every((token) => isSign(token, signs) || has(token, "and"))
  );
}

/** "ra mắt câu lạc bộ, 47 người": nothing in their own breath says that they came to something. */
function isOfAnotherDeed(item: Item, { tokens }: Around): boolean {
  if (item.right.length === 0) return false;
  const { all, before } = breath(item, tokens);
  const comes =
    [...item.left, ...item.right].some(({ tags }) => tags.has("attend")) ||
    all.some((token) => has(token, "attend")) ||
    before.some((token) => has(token, "address", "class:sessions"));
  const said = breath(item, tokens, /[.;\n]/).before;
  return !comes && said.some((token) => has(token, ...RIVALS) && !has(token, "names"));
}

/** What stands around the number up to the next sign. */
function breath(
  { at, next }: Item,
  tokens: readonly Token[],
  ends = /[,.;\n]/,
): { all: readonly Token[]; before: readonly Token[] } {
  let from = at;
  while (from > 0 && !isSign(tokens[from - 1], ends)) from -= 1;
  let to = next;
  while (to < tokens.length && !isSign(tokens[to], ends)) to += 1;
  return { all: tokens.slice(from, to), before: tokens.slice(from, at) };
}

function isSign(token: Token | undefined, signs: RegExp): boolean {
  return token?.kind === "sign" && signs.test(token.sign);
}

function has(token: Token, ...tags: readonly string[]): boolean {
  return token.kind === "phrase" && tags.some((tag) => token.phrase.tags.has(tag));
}
