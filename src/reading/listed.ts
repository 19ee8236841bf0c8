/** A total with its list beside it, "80 người gồm cán bộ 20, hội viên 45": what does not add up is asked. */
import type { Disagreement } from "./agree.ts";
import { numberOf } from "./amount.ts";
import type { Takers } from "./figure-class.ts";
import { partCodes } from "./items.ts";
import type { Take } from "./takes.ts";
import type { Sentence, Token } from "./tokens.ts";

/** So many tokens may stand between the total and its list. */
const REACH = 10;
/** No hamlet has a higher number: what is above counts what is there. */
const HIGHEST_NAME = 30;
const PLACES = /^class:(?:places|schools|organisations|groups)$/;

/** Totals whose list, told as complete, comes to something else. */
export function listsThatDiffer(
  takes: readonly Take[],
  tokens: readonly Token[],
  sentence: Sentence,
  takers: Takers,
): Disagreement[] {
  return takes.flatMap((take): Disagreement[] => {
    if (typeof take.value !== "number" || take.derived) return [];
    const figure = takers.byCode.get(take.code);
    const listed = listBehind(take, tokens, sentence, takers);
    if (!figure || listed === null) return [];
    const counts = listed.of === "places" || takers.isPeople(takers.classOf(figure));
    return counts && listed.sum !== take.value ? [{ whole: take.code, takes: [take] }] : [];
  });
}

function listBehind(
  { item }: Take,
  tokens: readonly Token[],
  sentence: Sentence,
  takers: Takers,
): { of: "people" | "places"; sum: number } | null {
  const opening = tokens
    .slice(item.next, item.next + REACH)
    .findIndex(
      (token, i) =>
        ends(token) ||
        token.kind === "amount" ||
        (token.kind === "sign" && /[(:]/.test(token.sign) && i === 0) ||
        (token.kind === "phrase" && token.phrase.tags.has("exhaustive")),
    );
  const opens = tokens[item.next + opening];
  if (opening < 0 || !opens || ends(opens) || opens.kind === "amount") return null;
  const inBracket = opens.kind === "sign";
  const found: { of: "people" | "places"; value: number }[] = [];
  for (let at = item.next + opening + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || ends(token) || (token.kind === "sign" && token.sign === ")")) break;
    if (token.kind === "phrase" && (inBracket || token.phrase.tags.has("of"))) {
      if (partCodes(token.phrase, takers).length > 0 || token.phrase.tags.has("of")) return null;
    }
    const value = countAt(token, sentence);
    if (value === null) continue;
    const of =
      labelOf(tokens[at - 1]) ?? labelOf(tokens[at + 1]) ?? nameOf(tokens[at - 1], sentence);
    if (of === null || (token.kind === "masked" && value <= HIGHEST_NAME)) return null;
    found.push({ of, value });
  }
  const [first, ...more] = found;
  if (!first || more.length === 0 || more.some(({ of }) => of !== first.of)) return null;
  return { of: first.of, sum: found.reduce((sum, { value }) => sum + value, 0) };
}

function ends(token: Token): boolean {
  return token.kind === "sign" && /[.;\n]/.test(token.sign);
}

function countAt(token: Token, { plain }: Sentence): number | null {
  if (token.kind === "amount") return numberOf(token.amount, "count");
  const typed = plain.slice(token.start, token.end);
  return token.kind === "masked" && token.what === "other" && /^\d+$/.test(typed)
    ? Number(typed)
    : null;
}

/** "thôn Nà Quan 50": a place by its name. */
function nameOf(token: Token | undefined, { text }: Sentence): "places" | null {
  return token?.kind === "word" && /^\p{Lu}/u.test(text.slice(token.start)) ? "places" : null;
}

function labelOf(token: Token | undefined): "people" | "places" | null {
  if (token?.kind !== "phrase") return null;
  if (token.phrase.tags.has("class:people")) return "people";
  return [...token.phrase.tags].some((tag) => PLACES.test(tag)) ? "places" : null;
}
