/** The list in pieces of so many, for statements that take no more. */
export function chunked<One>(all: readonly One[], most: number): One[][] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, i) =>
    all.slice(i * most, (i + 1) * most),
  );
}

/** Few, so that what is written for so many rows is one of few texts, each of which stays prepared. */
const SIZES = [16, 4, 1] as const;

/** Writes a statement for each of some numbers of rows, and deals a list out to them: a way to the server for many. */
export function bySize<Statement>(write: (count: number) => Statement) {
  const written = SIZES.map((count) => ({ count, statement: write(count) }));
  return function* <One>(all: readonly One[]): Generator<readonly [Statement, readonly One[]]> {
    let from = 0;
    for (const { count, statement } of written) {
      for (; all.length - from >= count; from += count) {
        yield [statement, all.slice(from, from + count)];
      }
    }
  };
}
