/** Lists by key, each in the order of all. */
export function groupedBy<One, Key>(
  all: readonly One[],
  keyOf: (one: One) => Key,
): ReadonlyMap<Key, readonly One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** Pieces of about so many, in which what belongs together stays together. */
export function inPieces<One>(
  all: readonly One[],
  most: number,
  keyOf: (one: One) => unknown,
): One[][] {
  const pieces: One[][] = [];
  for (const group of groupedBy(all, keyOf).values()) {
    const piece = pieces.at(-1);
    if (piece && piece.length + group.length <= most) piece.push(...group);
    else pieces.push([...group]);
  }
  return pieces;
}
