import { HEAD, LEFT } from "./word.ts";

// Of its height, in bold capitals: letters in the mean, and what is narrower.
const LETTER = 0.74;
const NARROW = 0.3;

/** How long capitals in bold are above a title, in twentieths of a point. */
export function capitalsWidth(text: string): number {
  const narrow = text.match(/[\s,.\-I]/g)?.length ?? 0;
  return (LETTER * (text.length - narrow) + NARROW * narrow) * HEAD * 10;
}

/**
 * A name in capitals as it stands above a title: where it needs two lines, it is broken behind a comma or before
 * "VÀ", and not within a word of two syllables. What fits nowhere is left to Word.
 */
export function nameLines(name: string): string[] {
  if (capitalsWidth(name) <= LEFT) return [name];
  const pairs = [...name.matchAll(/(?<=,) | (?=VÀ )/g)].map(({ index }) => [
    name.slice(0, index),
    name.slice(index + 1),
  ]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map(capitalsWidth));
  const [best] = pairs
    .filter((lines) => longest(lines) <= LEFT)
    .toSorted((a, b) => longest(a) - longest(b));
  return best ?? [name];
}
