/** What a share, "85/140" or "60%", is of. */
import type { Figure } from "../plan/model.ts";
import { has, isSign } from "./breath.ts";
import type { Takers } from "./figure-class.ts";
import { type Item, partCodes } from "./items.ts";
import type { Around, Meaning } from "./meaning.ts";
import { roleOf } from "./role.ts";
import type { Token } from "./tokens.ts";
import type { Phrase } from "./vocabulary.ts";

/** What stands before the colon of its label: "Cấp ủy: nữ 8/41". */
function headingOf({ at, left }: Item, tokens: readonly Token[]): Phrase | null {
  const [colon, heading] = [tokens[at - left.length - 1], tokens[at - left.length - 2]];
  return colon?.kind === "sign" && colon.sign === ":" && heading?.kind === "phrase"
    ? heading.phrase
    : null;
}

/** "trưởng, phó phòng là nữ 14/38": its only word says of what part, and another before it of whom. */
function isOfOthers({ at, left, right }: Item, tokens: readonly Token[]): boolean {
  if (left.length !== 1 || right.length > 0 || (left[0]?.key.length ?? 0) > SHORT) return false;
  const start = left[0]?.start ?? 0;
  const lead = tokens.slice(0, at).filter((token) => token.end <= start);
  const before = lead.findLast((token) => !has(token, "link", "about", "total"));
  const isNoun = before?.kind === "word" || before?.kind === "phrase";
  return isNoun && !has(before, "class:people", "polite") && has(lead.at(-1), "link");
}

/** "Nữ Ban Chấp hành Hội Nông dân huyện 7/27 đồng chí": whose board it is stands between. */
function ratioNamed({ at, right }: Item, takers: Takers, tokens: readonly Token[]): Figure | null {
  if (!right.every(({ tags }) => tags.has("class:people"))) return null;
  // "cán bộ nữ cấp huyện 96/231; cấp xã 148/402": one of two, and neither by its name.
  const isRatio = (token: Token) => token.kind === "amount" && token.amount.kind === "ratio";
  const isNamed = (token: Token) =>
    token.kind === "phrase" &&
    token.phrase.codes.some((code) => takers.byCode.get(code)?.kind === "ratio");
  const ratios = tokens.filter(isRatio).length;
  if (ratios > 1 && tokens.filter(isNamed).length < ratios) return null;
  const from = tokens.findLastIndex(
    (token, i) => i < at && (token.kind === "amount" || isSign(token, /[,;.\n]/)),
  );
  const said = tokens.slice(from + 1, at).flatMap((token) => {
    const codes = token.kind === "phrase" ? token.phrase.codes : [];
    const ratios = codes.flatMap((code) => takers.byCode.get(code) ?? []);
    const [figure, ...more] = ratios.filter(({ kind }) => kind === "ratio");
    return figure && more.length === 0 ? [{ figure, length: token.end - token.start }] : [];
  });
  const longest = said.toSorted((a, b) => b.length - a.length)[0];
  // "nữ" alone is a word of several.
  return longest !== undefined && longest.length > SHORT ? longest.figure : null;
}

/** A word that is no longer says nothing of whose share it is. */
const SHORT = 2;

/** "85/140 nữ", "nữ 60%", "cán bộ nữ 12/40". */
export function shareMeaning(
  item: Item,
  { takers, sentence, tokens, inDialogue }: Around,
): Meaning {
  const words = [...item.right, ...item.left];
  const ratio = words
    .flatMap(({ codes }) => codes)
    .flatMap((code) => takers.byCode.get(code) ?? [])
    .find(({ kind }) => kind === (item.amount.kind === "ratio" ? "ratio" : "decimal"));
  if (ratio) {
    const heading = headingOf(item, tokens);
    const named = heading?.codes
      .flatMap((code) => takers.byCode.get(code) ?? [])
      .find(({ kind }) => kind === ratio.kind);
    // "Cấp ủy: nữ 8/41" are those of the heading.
    if (heading && !named && !heading.codes.includes(ratio.code) && heading.tags.has("bodies"))
      return { kind: "none", people: true };
    return named || !isOfOthers(item, tokens)
      ? { kind: "figure", figure: named ?? ratio, noun: words[0] ?? null }
      : { kind: "none", people: true };
  }
  const named = item.amount.kind === "ratio" ? ratioNamed(item, takers, tokens) : null;
  if (named) return { kind: "figure", figure: named, noun: null };
  const codes = words.flatMap((word) => partCodes(word, takers));
  if (codes.length > 0 && !item.unknown) {
    // "có 12/40 cán bộ nữ" may tell of a board as well as of those who came.
    const said = roleOf(item, sentence, tokens);
    const isPlain = said === "listed" && words.every((word) => partCodes(word, takers).length > 0);
    const isSaid = inDialogue || said === "attends" || item.amount.kind === "percent" || isPlain;
    const role = isSaid ? "listed" : "unsaid";
    return { kind: "part", codes, wholeToo: false, role };
  }
  return words.length === 0 && !item.unknown ? { kind: "bare" } : { kind: "none", people: false };
}
