import { fold } from "./text.ts";

/** A known word that differs by a slip or two of the finger; of short words nothing can be told. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const limit = Math.min(2, Math.floor(word.length / 3));
  const [best] = [...known]
    .map((candidate) => ({ candidate, distance: slips(word, candidate) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance);
  return best?.candidate ?? null;
}

/** What bears a code and is called somehow. */
interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

/** The code of what is called so: people write "Phòng Tư pháp" where its code belongs. */
export function codeOfName(name: string, named: readonly Named[]): string | null {
  const key = fold(name);
  const exact = named.find(({ names }) => names.some((one) => fold(one) === key));
  if (exact) return exact.code;
  const keys = new Map(named.flatMap(({ code, names }) => names.map((one) => [fold(one), code])));
  const near = nearest(key, keys.keys());
  return near === null ? null : (keys.get(near) ?? null);
}

/** Levenshtein's distance, one row at a time. */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
