/** A text as the reader takes it: cleaned, with each place still where the person typed it. */
import { remembered } from "../plan/remembered.ts";
import { clean } from "./text.ts";

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;

/** Stands for a tab while the text is cleaned, which makes spaces of them. */
const BORDER = "\uE000";
/** Cells with numbers beside each other. */
const NUMBERS_APART = /\d *\uE000[\uE000 ]*\d/;

/**
 * Cleaned; full-width digits and signs are plain, and a no-break space inside a number, which is certainly a
 * group sign, is a dot. A tab, which parts two cells of a pasted table and never the groups of a number, stays
 * one, and is a stroke in rows of which each number stands for itself. The result has the same length as the
 * cleaned text.
 */
export const plainText = remembered((text: string): string =>
  cellsApart(
    clean(
      trimmed(text)
        .replaceAll("\t", BORDER)
        .replace(/(?<=\d)[\u00A0\u2007\u2009\u202F](?=\d{3}(?!\d))/g, "."),
    ),
  ).replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
);

/** An empty cell at the end of the last row is one of its cells. */
function trimmed(text: string): string {
  const inner = text.trim();
  if (!inner.slice(inner.lastIndexOf("\n") + 1).includes("\t")) return inner;
  return text.trimStart().replace(/[^\S\t]+$/, "");
}

function cellsApart(text: string): string {
  if (!text.includes(BORDER)) return text;
  const lines = text.split("\n");
  return lines
    .map((line) => line.replaceAll(BORDER, NUMBERS_APART.test(line) ? "|" : "\t"))
    .join("\n");
}
