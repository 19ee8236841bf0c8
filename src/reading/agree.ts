/** A total and its parts, told together, must agree: where they do not, nobody knows which is wrong. */
import type { Figure } from "../plan/model.ts";
import { checkFigures } from "./figure-checks.ts";
import type { FigureProblem } from "./figure-reading.ts";
import type { Item } from "./items.ts";
import type { Take } from "./takes.ts";
import type { Place, Sentence } from "./tokens.ts";

export interface Disagreement {
  readonly whole: string;
  /** The whole and its parts: all of them are in question. */
  readonly takes: readonly Take[];
}

/** "60 người, nam 20, nữ 30"; "45 người, nữ 52". */
export function disagreementsIn(
  takes: readonly Take[],
  figures: readonly Figure[],
): Disagreement[] {
  const values = Object.fromEntries(takes.map(({ code, value }) => [code, value]));
  const wholes = checkFigures(values, figures).refusals.flatMap((refusal) =>
    refusal.kind === "part-exceeds-whole" || refusal.kind === "split-differs"
      ? [refusal.wholeCode]
      : [],
  );
  return [...new Set(wholes)].map((whole) => {
    const codes = figures.filter(({ partOf }) => partOf === whole).map(({ code }) => code);
    return { whole, takes: takes.filter(({ code }) => code === whole || codes.includes(code)) };
  });
}

/** What is asked of them, and where they stand. */
export function differs(
  { whole, takes }: Disagreement,
  { text }: Sentence,
): FigureProblem & { readonly at: readonly Place[] } {
  const at = [...new Set(takes.map(({ item }) => item))].sort((a, b) => a.start - b.start);
  const words = at.map((item) => text.slice(labelled(item).start, item.snippet.end));
  return { kind: "parts-differ", code: whole, text: words.join(", "), at };
}

/** With the label that says which part it is. */
function labelled({ left, right, snippet }: Item): Place {
  const [label] = right.length > 0 ? [] : left;
  return { start: label?.start ?? snippet.start, end: snippet.end };
}
