/** Where something stands in a cleaned text, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export function places(text: string, pattern: RegExp): Place[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

export function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}
