import type { Figure } from "../plan/model.ts";
import type { FigureValue } from "../reading/figure-value.ts";
import { isSmall } from "./small-counts.ts";
import type { Total, TotalPart } from "./totals.ts";

/** Of a sensitive figure, fewer are not told: it would be known who is meant. */
export function isFew({ sensitive }: Pick<Figure, "sensitive">, value: FigureValue | null) {
  return sensitive && value !== null && isSmall(value);
}

/**
 * Whether a part of a total would tell of so few: by itself, or by what is left of the whole without it.
 */
export function tellsFew({ figure }: Pick<Total, "figure">, part: TotalPart): boolean {
  const sensitive = figure.sensitive || part.figure.sensitive;
  const { value, whole } = part;
  if (!sensitive || typeof value !== "number" || typeof whole !== "number") return false;
  return [value, whole, whole - value].some((count) => isFew({ sensitive }, count));
}
