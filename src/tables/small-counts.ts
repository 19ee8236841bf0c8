import type { FigureValue } from "../reading/figure-value.ts";
import { isRatio } from "../reading/figure-value.ts";

/** In a commune of some hundred households a smaller number tells whose case it is. */
const SMALL = 5;

/** It tells of so few that they may be known by it; nothing at all tells of nobody. */
export function isSmall(value: FigureValue | null): boolean {
  if (typeof value === "number") return value > 0 && value < SMALL;
  return isRatio(value) && value.part > 0 && value.part < SMALL;
}

/**
 * Which of the parts of a sum are not shown: the small ones, and, where the sum would tell a single one that
 * is left out, the least of the others with it.
 */
export function hiddenAmong<Part>(
  parts: readonly Part[],
  counted: (part: Part) => FigureValue | null,
): ReadonlySet<Part> {
  const hidden = new Set(parts.filter((part) => isSmall(counted(part))));
  if (hidden.size !== 1) return hidden;
  const size = (part: Part) => {
    const value = counted(part);
    return isRatio(value) ? value.part : typeof value === "number" ? value : 0;
  };
  const [least] = parts
    .filter((part) => !hidden.has(part) && size(part) > 0)
    .toSorted((a, b) => size(a) - size(b));
  if (least !== undefined) hidden.add(least);
  return hidden;
}
