/** A total and its parts, told together, must agree: where they do not, nobody knows which is wrong. */
import type { Figure } from "../plan/model.ts";
import { checkFigures } from "./figure-checks.ts";
import type { Take } from "./takes.ts";

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
