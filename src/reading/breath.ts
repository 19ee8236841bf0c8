/** What is said in one breath with a number. */
import type { Item } from "./items.ts";
import type { Place, Token } from "./tokens.ts";

/** What stands around the number up to the next sign. */
export function breath(
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

/** What stands between two places, whichever comes first. */
export function betweenOf(a: Place, b: Place, tokens: readonly Token[]): readonly Token[] {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return tokens.filter(({ start, end }) => start >= first.end && end <= second.start);
}

export function isSign(token: Token | undefined, signs: RegExp): boolean {
  return token?.kind === "sign" && signs.test(token.sign);
}

export function has(token: Token | undefined, ...tags: readonly string[]): boolean {
  return token?.kind === "phrase" && tags.some((tag) => token.phrase.tags.has(tag));
}

/** Whether its sentence tells that people came to something: "90 em dự", "diễn đàn cho 90 em". */
export function tellsWhoCame(item: Item, tokens: readonly Token[]): boolean {
  const { all, before } = breath(item, tokens, /[.;\n]/);
  const says = (said: readonly Token[], ...tags: string[]) =>
    said.some((token) => has(token, ...tags));
  return (
    says(all, "attend") || (says(before, "class:sessions", "events") && says(before, "address"))
  );
}
