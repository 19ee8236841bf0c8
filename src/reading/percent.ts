/** A share in whole percent, as people round: but 100 is said only of what is all there. */
export function wholePercent(part: number, whole: number): number {
  const rounded = Math.round(exact(part, whole));
  return part < whole ? Math.min(rounded, 99) : rounded;
}

/** To a tenth: 54,9. */
export function tenthsPercent(part: number, whole: number): number {
  return Math.round(exact(part, whole) * 10) / 10;
}

function exact(part: number, whole: number): number {
  return (100 * part) / whole;
}
