/** Which row of a table says what the others come to, and whether the others stand beside each other. */
import { bare } from "./text.ts";

interface Row {
  readonly cells: readonly string[];
}

const TOTALS = /^(?:tong|cong|tong cong|tong so|tong chung|cong chung|cong don)\s*:?$/;
/** "Cộng toàn xã", "Tổng cộng (I + II)", and none of "Tổng kết công tác", "Cộng đồng". */
const TOTAL_OF = /^(?:tổng|cộng)(?!\s+(?:kết|đồng|hợp|quan|thể|tác|điều|phụ|đài))\s/iu;
/** "I", "A", "1.1", "1", "-" in a column of ordinals. */
const SHAPES = [/^[IVX]+[.)]?$/, /^\p{L}[.)]?$/u, /^\d+(?:\.\d+)+[.)]?$/, /^\d+[.)]?$/, /^\D?$/u];

/** A cell that says no more than that its row is a total. */
export function isTotalWord(cell: string): boolean {
  return TOTALS.test(bare(cell));
}

export function isTotalRow({ cells }: Row): boolean {
  return cells.some((cell) => isTotalWord(cell) || TOTAL_OF.test(cell));
}

/**
 * The rows, and the total above or below them; null where some of them hold what others come to ("I" above its
 * "1" and "2", "Cộng" in the middle): then nobody knows which may be added.
 *
 * @param isOrdinal of a column, whether it numbers the rows
 */
export function apart<R extends Row>(
  rows: readonly R[],
  isOrdinal: (column: number) => boolean,
): { readonly own: readonly R[]; readonly total: R | null } | null {
  const total = rows.length > 1 ? (rows.filter(isTotalRow).at(-1) ?? null) : null;
  const own = rows.filter((row) => row !== total);
  const isOutside = total === null || total === rows[0] || total === rows.at(-1);
  if (!isOutside || (total && own.some(isTotalRow))) return null;
  const shapes = own.map(({ cells }) => {
    const ordinal = cells.find((_, column) => isOrdinal(column)) ?? "";
    return SHAPES.findIndex((shape) => shape.test(ordinal));
  });
  return new Set(shapes).size > 1 ? null : { own, total };
}
