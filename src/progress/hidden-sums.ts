import { hiddenAmong, isSmall } from "./small-counts.ts";
import type { Total } from "./totals.ts";

/** What a figure comes to: as a whole, and apart by kind of unit and by area. */
export interface Sums {
  readonly total: Pick<Total, "value">;
  readonly kinds: ReadonlyMap<string, Pick<Total, "value">>;
  readonly areas: ReadonlyMap<string, Pick<Total, "value">>;
}

/** Which sums of a sensitive figure are not told; `all` of them, where no choice would be enough. */
export interface HiddenSums {
  readonly all: boolean;
  /** Their codes. */
  readonly kinds: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
}

/**
 * What is left out of the sums of a sensitive figure where they leave the office: those that tell of few, and so
 * many others that what is left cannot be worked out. A whole and its parts are left out together.
 *
 * @param family the sums of a whole and of each of its parts
 */
export function hiddenSums(family: readonly Sums[]): HiddenSums {
  const [kinds, areas] = [family.map((one) => one.kinds), family.map((one) => one.areas)];
  const [hiddenKinds, hiddenAreas] = [leftOut(kinds), leftOut(areas)];
  const isTold = !family.some(({ total }) => isSmall(total.value));
  return isTold && hiddenKinds && hiddenAreas
    ? { all: false, kinds: hiddenKinds, areas: hiddenAreas }
    : { all: true, kinds: codesIn(kinds), areas: codesIn(areas) };
}

type Apart = Sums["kinds"];

function codesIn(family: readonly Apart[]): ReadonlySet<string> {
  return new Set(family.flatMap((totals) => [...totals.keys()]));
}

/** Codes of a family's sums, the same in all of them; null if even their sums tell too much. */
function leftOut(family: readonly Apart[]): ReadonlySet<string> | null {
  const codes = [...codesIn(family)];
  const valueIn = (totals: Apart) => (code: string) => totals.get(code)?.value ?? null;
  let hidden: ReadonlySet<string> = new Set(
    codes.filter((code) => family.some((one) => isSmall(valueIn(one)(code)))),
  );
  // What is left out for one figure may leave a single part of another.
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const totals of family) {
      const known: ReadonlySet<string> = hidden;
      const more = hiddenAmong(codes, valueIn(totals), (code) => known.has(code));
      if (more === null) return null;
      hidden = more;
    }
  }
  return hidden;
}
