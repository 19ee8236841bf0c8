/** What stands in a document of Word, read back: its tables, its paragraphs, the numbers in its words. */

const textOf = (part: string): string =>
  [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br)\/>/g)]
    .map(([, text = "", br]) => (br ? "\n" : text))
    .join("")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");

/** The tables, each with its rows, each with its cells. */
export function tablesIn(xml: string): string[][][] {
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc[ >].*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)),
    ),
  );
}

/** The paragraphs outside its tables. */
export function paragraphsIn(xml: string): string[] {
  return [...xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, "").matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => textOf(paragraph).trim())
    .filter((text) => text !== "");
}

/** "khoảng 1.250 tờ, 03/12 (25%)": 1250, 3 and 12. Shares are made of what stands before them. */
export function numbersIn(text: string): number[] {
  const plain = text.replaceAll(/\([\d.]+(?:,\d+)?%\)/g, "");
  return [...plain.matchAll(/\d[\d.]*(?:,\d+)?/g)].map(([number]) =>
    Number(number.replaceAll(/\./g, "").replace(",", ".")),
  );
}

/** The same numbers, whatever their order. */
export const inOrder = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);

/** Of a value as a cell has it; of one that has no sum nothing is printed but a dash. */
export function printedOf(value: unknown): number[] {
  if (typeof value === "number") return [value];
  const { part, whole } = (value ?? {}) as { part?: number; whole?: number };
  return part === undefined || whole === undefined ? [] : [part, whole];
}
