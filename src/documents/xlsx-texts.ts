import { linesOf, looksLikeFormula, shortened, type TextCell, textContent } from "./xlsx-cells.ts";
import type { Column } from "./xlsx-sheet.ts";
import { STYLES } from "./xlsx-styles.ts";

/** What the cells of a column say again and again: so many texts at the most, none longer than that. */
const MOST = 500;
const LONGEST = 300;

/**
 * The texts of a workbook that stand in many cells: written once, and named by their number in each. Names of
 * units and duties are most of a table's letters. What is said once, such as the words of a report, stands in its
 * own cell: nobody knows beforehand what comes again, and a memory is not for all of it.
 */
export function sharedTexts() {
  const numbers = new Map<string, number>();

  function numberOf(text: string): number {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  }

  return {
    /** The cells of a sheet's columns. */
    of(columns: readonly Column[]): (text: string, column: number) => TextCell {
      const kept = columns.map(() => new Map<string, TextCell>());
      return (text, at) => {
        const own = kept[at];
        const known = own?.get(text);
        if (known) return known;
        const { format = "text", width = 1 } = columns[at] ?? {};
        const look = format === "words" ? STYLES.words : STYLES.text;
        const style = looksLikeFormula(text) ? STYLES.quoted : look;
        const lines = format === "words" ? linesOf(text, width) : 1;
        if (!own || own.size >= MOST || text.length > LONGEST)
          return {
            xml: ` s="${style}" t="inlineStr"><is>${textContent(shortened(text))}</is></c>`,
            lines,
          };
        const cell = { xml: ` s="${style}" t="s"><v>${numberOf(text)}</v></c>`, lines };
        own.set(text, cell);
        return cell;
      };
    },
    /** All of them in the order of their numbers. */
    all: (): Iterable<string> => numbers.keys(),
  };
}

export type SharedTexts = ReturnType<typeof sharedTexts>;
