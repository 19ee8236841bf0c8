// Twentieths of a point, of the 11 points in which tables are set.
const LETTER = 112;
const NARROW = 58;
/** Left and right of a cell's words, with its lines. */
const PADDING = 140;

/** How wide a column of such cells is at least: a number that is broken in two reads as two. */
export function widthNeeded(cells: readonly string[]): number {
  const words = cells.flatMap((cell) => cell.split(/\s+/));
  return PADDING + Math.max(0, ...words.map(lengthOf));
}

function lengthOf(word: string): number {
  const narrow = word.match(/[.,/:;()\-–iljt]/g)?.length ?? 0;
  return (word.length - narrow) * LETTER + narrow * NARROW;
}

/** Columns in as many tables as they need to stand side by side in the room of one, in their order. */
export function sideBySide<Column>(
  columns: readonly Column[],
  needed: (column: Column) => number,
  { room, most }: { readonly room: number; readonly most: number },
): Column[][] {
  const tables: Column[][] = [];
  let left = 0;
  for (const column of columns) {
    const own = needed(column);
    const last = tables.at(-1);
    if (last && last.length < most && own <= left) {
      last.push(column);
      left -= own;
    } else {
      tables.push([column]);
      left = room - own;
    }
  }
  return tables;
}

/** The room shared between columns: alike, but for those that need more. */
export function sharedWidths(needed: readonly number[], room: number, most: number): number[] {
  const widths = new Map<number, number>();
  let [left, open] = [room, needed.length];
  for (const [i, own] of [...needed.entries()].toSorted(([, a], [, b]) => b - a)) {
    const width = Math.max(own, Math.min(most, Math.floor(left / open)));
    widths.set(i, width);
    left -= width;
    open -= 1;
  }
  return needed.map((_, i) => widths.get(i) ?? 0);
}
