import { fold, spell } from "../plan/text.ts";
import { faultOf } from "../reading/typing.ts";
import type { Syllable } from "./syllables.ts";

/**
 * Wordings by their syllables, one under the other: those that begin alike are walked together, and a syllable
 * of a question is held against each that may follow once, however many wordings go on from there.
 */
interface Branch<Value> {
  /** As it is spelled, and without diacritics. */
  readonly spelled: string;
  readonly key: string;
  /** Syllables up to here, and their letters. */
  readonly depth: number;
  readonly letters: number;
  /** What the wording means that ends here, with its place in the list of all. */
  readonly ends: { readonly value: Value; readonly place: number }[];
  /** The next syllables by their keys. */
  readonly next: Map<string, Branch<Value>[]>;
}

export interface Phrases<Value> {
  readonly root: Branch<Value>;
}

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
  const root: Branch<Value> = branch("", null);
  for (const [place, [wording, value]] of wordings.entries()) {
    const spelled = spell(wording).split(" ");
    if (spelled[0] === "") continue;
    spelled.reduce(grown, root).ends.push({ value, place });
  }
  return { root };
}

function branch<Value>(spelled: string, after: Branch<Value> | null): Branch<Value> {
  const key = fold(spelled);
  const [depth, letters] = after ? [after.depth + 1, after.letters + key.length] : [0, 0];
  return { spelled, key, depth, letters, ends: [], next: new Map() };
}

/** The branch of that syllable, which is there from then on. */
function grown<Value>(from: Branch<Value>, spelled: string): Branch<Value> {
  const key = fold(spelled);
  const alike = from.next.get(key) ?? [];
  const known = alike.find((one) => one.spelled === spelled);
  if (known) return known;
  const made = branch(spelled, from);
  from.next.set(key, [...alike, made]);
  return made;
}

/** The longest wordings that begin at a place: several values where they are spelled alike. */
export function longestAt<Value>(
  known: Phrases<Value>,
  syllables: readonly Syllable[],
  from: number,
): Match<Value>[] {
  const first = syllables[from];
  // Asked at every place of a question, of every table of words: most begin no wording.
  if (!first || !known.root.next.has(first.key)) return [];
  let found: Ending<Value>[] = [];
  const walk = (at: Branch<Value>, isExact: boolean) => {
    if (at.ends.length > 0) found = longer(found, { at, isExact, fault: null });
    const one = syllables[from + at.depth];
    for (const next of (one && at.next.get(one.key)) ?? []) {
      const isSpelled = one?.spelled === next.spelled;
      if (isSpelled || one?.plain) walk(next, isExact && isSpelled);
    }
  };
  walk(known.root, true);
  return meant(found, ({ at, isExact }) => ({ from, to: from + at.depth, isExact }));
}

/** Where a wording ends, and what of it is not as it is spelled. */
interface Ending<Value> {
  readonly at: Branch<Value>;
  readonly isExact: boolean;
  readonly fault: Fault | null;
}

interface Fault {
  readonly kind: "missing" | "tone" | "letter";
  readonly at: number;
}

/** The longest of those that were found so far. */
function longer<Value>(found: Ending<Value>[], one: Ending<Value>): Ending<Value>[] {
  const most = found[0]?.at.depth ?? 0;
  if (one.at.depth < most) return found;
  return one.at.depth > most ? [one] : [...found, one];
}

/** What they mean, in the order in which the wordings were listed. */
function meant<Value, Found>(
  endings: readonly Ending<Value>[],
  as: (ending: Ending<Value>) => Found,
): (Found & { readonly value: Value })[] {
  const all = endings.flatMap((ending) =>
    ending.at.ends.map(({ value, place }) => ({ place, found: { ...as(ending), value } })),
  );
  return all.toSorted((a, b) => a.place - b.place).map(({ found }) => found);
}

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
  const first = syllables[from];
  let found: Ending<Value>[] = [];
  const walk = (at: Branch<Value>, fault: Fault | null) => {
    if (fault && at.ends.length > 0 && mayBe(at, fault))
      found = longer(found, { at, isExact: false, fault });
    const one = syllables[from + at.depth];
    if (!one) return;
    // Another syllable than one of these letters is meant only where none was mistyped before.
    const nexts = fault || at.depth === 0 ? [at.next.get(one.key) ?? []] : at.next.values();
    for (const alike of nexts)
      for (const next of alike) {
        const kind = faultAt(one, next);
        if (kind === "none") walk(next, fault);
        else if (kind !== "other" && !fault) walk(next, { kind, at: from + at.depth });
      }
  };
  if (first && known.root.next.has(first.key)) walk(known.root, null);
  return meant(found, ({ at, fault }) => ({
    ...{ from, to: from + at.depth, isExact: false },
    at: fault?.at ?? from,
  }));
}

function mayBe<Value>({ depth, letters }: Branch<Value>, { kind }: Fault): boolean {
  return kind === "missing" || (depth > 1 && (kind === "tone" || letters >= LONG_ENOUGH));
}

/** How a syllable differs from the one that is meant; of other letters "letter", of another word "other". */
function faultAt(one: Syllable, { key, spelled }: Branch<unknown>) {
  if (one.key === key && (one.plain || one.spelled === spelled)) return "none";
  const fault = faultOf({ bare: one.key, spelled: one.spelled }, { bare: key, spelled });
  if (fault === null) return "other";
  if (fault === "missing") return "missing";
  return one.key === key ? "tone" : "letter";
}
