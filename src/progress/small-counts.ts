import type { Figure } from "../plan/model.ts";
import { type FigureValue, isRatio, isTexts } from "../reading/figure-value.ts";

/** In a commune of some hundred households a smaller number tells whose case it is. */
const SMALL = 5;

const isFew = (count: number) => count > 0 && count < SMALL;

/** It tells of so few that they may be known by it; nothing at all tells of nobody. */
export function isSmall(value: FigureValue | null): boolean {
  if (typeof value === "number") return isFew(value);
  // What one unit says, and of itself.
  if (typeof value === "boolean" || isTexts(value)) return true;
  // Of 40 whose case was settled in 38, two stand out.
  return isRatio(value) && (isFew(value.part) || isFew(value.whole - value.part));
}

/**
 * Which parts of a sum that is told are left out: the small ones, and so many more, the least first, that what
 * is left of the sum is neither a single part nor small itself. Null if no choice of parts is enough: then the
 * sum is not to be told.
 */
export function hiddenAmong<Part>(
  parts: readonly Part[],
  counted: (part: Part) => FigureValue | null,
  isHidden: (part: Part) => boolean = (part) => isSmall(counted(part)),
): ReadonlySet<Part> | null {
  const size = (part: Part) => sizeOf(counted(part));
  const hidden = new Set(parts.filter(isHidden));
  const rest = parts
    .filter((part) => !hidden.has(part) && size(part) > 0)
    .toSorted((a, b) => size(a) - size(b));
  for (const next of rest) {
    if (isUnknown([...hidden].map(size))) return hidden;
    hidden.add(next);
  }
  return isUnknown([...hidden].map(size)) ? hidden : null;
}

/** Whether numbers of which the sum is known stay unknown. */
function isUnknown(sizes: readonly number[]): boolean {
  const some = sizes.filter((size) => size > 0);
  const sum = some.reduce((all, size) => all + size, 0);
  return some.length === 0 || (some.length > 1 && !isFew(sum));
}

function sizeOf(value: FigureValue | null): number {
  if (isRatio(value)) return value.part;
  return typeof value === "number" ? value : 0;
}

/** A whole with its parts, of which each can be worked out from the others: of nữ and nam the sum is known. */
export function familyOf(
  { figures }: { readonly figures: readonly Figure[] },
  { code, partOf }: Figure,
): Figure[] {
  const whole = partOf ?? code;
  return figures.filter((one) => one.code === whole || one.partOf === whole);
}
