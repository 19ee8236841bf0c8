/** Two numbers with a space between, which look like the groups of one. */
import type { Token } from "./tokens.ts";
import { isCounted, type Phrase } from "./vocabulary.ts";

const TWO = /[1-9]\d? \d{3}(?= \p{L})/uy;

/** "buổi 1 120 người", "số buổi 3 120 người", "khu 2 145 người": the first belongs to what stands before it. */
export function areTwo(
  plain: string,
  at: number,
  before: Token | undefined,
  phrases: ReadonlyMap<number, Phrase>,
): boolean {
  if (before?.kind !== "phrase" || before.end + 1 !== at) return false;
  TWO.lastIndex = at;
  const groups = TWO.exec(plain)?.[0];
  const counted = groups === undefined ? undefined : phrases.get(at + groups.length + 1);
  if (!counted || !isCounted(counted)) return false;
  const { tags, classes } = before.phrase;
  const isNumbered = ["numbered", "class:sessions", "class:places"].some((tag) => tags.has(tag));
  return isNumbered && !classes.some((name) => counted.classes.includes(name));
}
