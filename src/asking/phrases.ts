import { fold, spell } from "../plan/text.ts";
import type { Syllable } from "./syllables.ts";

interface Entry<Value> {
  readonly keys: readonly string[];
  readonly spelled: readonly string[];
  readonly value: Value;
}

/** Wordings by their first syllable, those with most syllables first. */
export type Phrases<Value> = ReadonlyMap<string, readonly Entry<Value>[]>;

/** Places in a question where a wording stands. */
export interface Match<Value> {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly value: Value;
}

export function phrases<Value>(
  wordings: readonly (readonly [wording: string, value: Value])[],
): Phrases<Value> {
  const byFirst = new Map<string, Entry<Value>[]>();
  for (const [wording, value] of wordings) {
    const spelled = spell(wording).split(" ");
    const keys = spelled.map(fold);
    const [first = ""] = keys;
    if (first === "") continue;
    const list = byFirst.get(first);
    if (list) list.push({ keys, spelled, value });
    else byFirst.set(first, [{ keys, spelled, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
}

/**
 * The longest wordings that begin at a place: several values where they are spelled alike.
 *
 * @param mayBe which other spelling of the same letters is taken for a word
 */
export function longestAt<Value>(
  known: Phrases<Value>,
  syllables: readonly Syllable[],
  from: number,
  mayBe: (typed: Syllable, spelled: string) => boolean = () => false,
): Match<Value>[] {
  const entries = known.get(syllables[from]?.key ?? "") ?? [];
  const found: Match<Value>[] = [];
  for (const { keys, spelled, value } of entries) {
    const to = from + keys.length;
    if (found[0] && to < found[0].to) break;
    const fits = keys.every((key, i) => {
      const one = syllables[from + i];
      const word = spelled[i] ?? "";
      return one?.key === key && (one.plain || one.spelled === word || mayBe(one, word));
    });
    if (fits) found.push({ from, to, value });
  }
  return found;
}
