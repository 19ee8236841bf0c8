/** Which of several numbers of one figure could be parts of one sum: not a total, a rest, or another time's. */
import { looksLikeMoney } from "./amount.ts";
import { breath, has } from "./breath.ts";
import type { Take } from "./takes.ts";
import type { Token } from "./tokens.ts";
import { isCalledTotal } from "./total-said.ts";

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * What may be added: all of them, those that no word sets apart, or none, where one may be the total of
 * what else is told.
 */
export function addendsOf(
  code: string,
  said: readonly Take[],
  tokens: readonly Token[],
  text: string,
): readonly Take[] {
  if (said.some((take) => isCalledTotal(take, said, tokens))) return [];
  const own = said.filter((take) => !isApart(take, tokens, text, said));
  if (!own.some(({ item }) => looksLikeMoney(item.amount))) return own;
  const named = own.filter((take) => isNamed(code, take, tokens));
  // "Đã bố trí 10 triệu, đã chi 4 triệu": the second has a word of its own, and not the figure's.
  const isMixed =
    named.length > 0 && own.some((take) => !named.includes(take) && isSpent(take, tokens));
  return isMixed ? named : own;
}

/** "trên tổng số 80", "lũy kế: 8 buổi, 320 người", "năm 2023 là 50 người". */
function isApart(
  take: Take,
  tokens: readonly Token[],
  text: string,
  said: readonly Take[],
): boolean {
  const near = clauseBefore(take, tokens);
  const after = near.slice(near.findLastIndex(({ kind }) => kind === "amount") + 1);
  if (after.some((token) => has(token, "outOf"))) return true;
  const { before: sentence } = breath(take.item, tokens, /[.;(\n]/);
  // What was told before the word is of now.
  if (sentence.some((token) => has(token, "running", "compared"))) return true;
  const year = YEAR.exec(text.slice(sentence[0]?.start ?? take.item.start, take.item.start))?.[0];
  return (
    year !== undefined &&
    said.some((other) => other !== take && YEAR.exec(text.slice(0, other.item.start))?.[0] !== year)
  );
}

function isNamed(code: string, take: Take, tokens: readonly Token[]): boolean {
  return clauseBefore(take, tokens).some(
    (token) => token.kind === "phrase" && token.phrase.codes.includes(code),
  );
}

function isSpent(take: Take, tokens: readonly Token[]): boolean {
  return clauseBefore(take, tokens).some((token) => has(token, "neutral", "done"));
}

function clauseBefore({ item }: Take, tokens: readonly Token[]): readonly Token[] {
  return breath(item, tokens, /[,.;(\n]/).before;
}
