import { groupedBy } from "../plan/grouped.ts";
import { fold, spell } from "../plan/text.ts";
import { faultOf } from "../reading/typing.ts";
import type { Syllable } from "./syllables.ts";

interface Entry<Value> {
  readonly keys: readonly string[];
  readonly spelled: readonly string[];
  readonly value: Value;
}

interface Beginning<Value> {
  /** Those with most syllables first. */
  readonly all: readonly Entry<Value>[];
  /** Those of two syllables and more by the second one, those of one by "". */
  readonly bySecond: ReadonlyMap<string, readonly Entry<Value>[]>;
}

/** Wordings by their first syllable. */
export type Phrases<Value> = ReadonlyMap<string, Beginning<Value>>;

/** Places in a question where a wording stands. */
export interface Match<Value> {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly value: Value;
  /** With the diacritics, not only with the letters. */
  readonly isExact: boolean;
}

interface Mistyped<Value> extends Match<Value> {
  /** The syllable that is not as it is spelled. */
  readonly at: number;
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
  return new Map(
    [...byFirst].map(([first, list]) => {
      const all = list.toSorted((a, b) => b.keys.length - a.keys.length);
      return [first, { all, bySecond: groupedBy(all, ({ keys }) => keys[1] ?? "") }];
    }),
  );
}

/** The longest wordings that begin at a place: several values where they are spelled alike. */
export function longestAt<Value>(
  known: Phrases<Value>,
  syllables: readonly Syllable[],
  from: number,
): Match<Value>[] {
  const beginning = known.get(syllables[from]?.key ?? "");
  if (!beginning) return [];
  const { bySecond } = beginning;
  const longer = matches(bySecond.get(syllables[from + 1]?.key ?? "") ?? [], syllables, from);
  return longer.length > 0 ? longer : matches(bySecond.get("") ?? [], syllables, from);
}

/** Those of the longest ones, which stand first, that are there. */
function matches<Value>(
  entries: readonly Entry<Value>[],
  syllables: readonly Syllable[],
  from: number,
): Match<Value>[] {
  const found: Match<Value>[] = [];
  for (const { keys, spelled, value } of entries) {
    const to = from + keys.length;
    if (found[0] && to < found[0].to) break;
    // Asked at every place of a question, of every wording that begins there: without a closure for each.
    let isExact = true;
    let i = 0;
    for (; i < keys.length; i++) {
      const [one, as] = [syllables[from + i], spelled[i] ?? ""];
      if (!isWord(one, keys[i] ?? "", as)) break;
      isExact &&= one?.spelled === as;
    }
    if (i === keys.length) found.push({ from, to, value, isExact });
  }
  return found;
}

const isWord = (one: Syllable | undefined, key: string, spelled: string): boolean =>
  one?.key === key && (one.plain || one.spelled === spelled);

/** Of a shorter wording another letter makes another word too easily. */
const LONG_ENOUGH = 8;

/**
 * "nôp", "bào cáo", "tuyen truền": the longest wordings of which one syllable is mistyped. A word of one
 * syllable may lack its tone alone.
 */
export function mistypedAt<Value>(
  known: Phrases<Value>,
  syllables: readonly Syllable[],
  from: number,
): Mistyped<Value>[] {
  const found: Mistyped<Value>[] = [];
  for (const { keys, spelled, value } of known.get(syllables[from]?.key ?? "")?.all ?? []) {
    const to = from + keys.length;
    if (found[0] && to < found[0].to) break;
    const only = onlyFault(syllables, from, keys, spelled);
    if (!only) continue;
    const isLong = only.fault === "tone" || keys.join("").length >= LONG_ENOUGH;
    const isMeant = only.fault === "missing" || (keys.length > 1 && isLong);
    if (isMeant) found.push({ from, to, value, at: only.at, isExact: false });
  }
  return found;
}

/** The one syllable that is mistyped; null where none is, or more, or one is another word. */
function onlyFault(
  syllables: readonly Syllable[],
  from: number,
  keys: readonly string[],
  spelled: readonly string[],
) {
  let only: { readonly fault: "missing" | "tone" | "letter"; readonly at: number } | null = null;
  for (const [i, key] of keys.entries()) {
    const fault = faultAt(syllables[from + i], key, spelled[i] ?? "");
    if (fault === "none") continue;
    if (fault === "other" || only) return null;
    only = { fault, at: from + i };
  }
  return only;
}

/** How a syllable differs from the one that is meant; of other letters "letter", of another word "other". */
function faultAt(one: Syllable | undefined, key: string, spelled: string) {
  if (isWord(one, key, spelled)) return "none";
  const fault = one
    ? faultOf({ bare: one.key, spelled: one.spelled }, { bare: key, spelled })
    : null;
  if (fault === null) return "other";
  if (fault === "missing") return "missing";
  return one?.key === key ? "tone" : "letter";
}
