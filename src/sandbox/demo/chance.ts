/** Choices that look random and come out the same for the same key. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  /** True in that share of cases, 0 to 1. */
  is(share: number): boolean;
  /** @throws if there is nothing to choose from */
  pick<T>(items: readonly T[]): T;
  shuffled<T>(items: readonly T[]): T[];
}

/**
 * One key, one sequence (mulberry32). Whoever decides about one unit takes the unit's own key, so that
 * another unit more or less changes nothing for the others.
 */
export function chance(...key: readonly (string | number)[]): Chance {
  let state = hashOf(key.join("/"));

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  function between(from: number, to: number): number {
    return from + Math.floor(next() * (to - from + 1));
  }

  return {
    next,
    between,
    is: (share) => next() < share,
    pick: (items) => {
      if (items.length === 0) throw new RangeError("Nothing to choose from");
      return items[between(0, items.length - 1)] as (typeof items)[number];
    },
    shuffled: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ item }) => item),
  };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}
