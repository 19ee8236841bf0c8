/** The words of a lexicon as `spell` writes them. */
import type { Lexicon } from "../plan/model.ts";
import { spell } from "./text.ts";

const known = new WeakMap<Lexicon, (word: string) => string>();

/** Every list of figures compares its words with all of the lexicon's: each is spelled once. */
export function spellerOf(lexicon: Lexicon): (word: string) => string {
  const before = known.get(lexicon);
  if (before) return before;
  const words = new Map<string, string>();
  const spelled = (word: string): string => {
    const found = words.get(word) ?? spell(word);
    words.set(word, found);
    return found;
  };
  known.set(lexicon, spelled);
  return spelled;
}
