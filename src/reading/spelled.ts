/** The words of a lexicon as `spell` writes them. */

import type { Lexicon } from "../plan/model.ts";
import { rememberedBy } from "../plan/remembered.ts";
import { spell } from "./text.ts";

/** Every list of figures compares its words with all of the lexicon's: each is spelled once. */
export const spellerOf = rememberedBy((_: Lexicon): ((word: string) => string) => {
  const words = new Map<string, string>();
  return (word) => {
    const found = words.get(word) ?? spell(word);
    words.set(word, found);
    return found;
  };
});
