import type { Figure, Plan } from "../plan/model.ts";
import { familyOf, hiddenAmong, isSmall } from "../progress/small-counts.ts";
import type { TaskFact } from "../reports/periodic-sums.ts";
import type { FigureTotals, Part } from "./totals.ts";

type Sums = Pick<FigureTotals, "figure" | "total" | "kinds" | "areas">;
type Hiding = Pick<FigureTotals, "isHidden" | "hiddenTotals">;

/**
 * What is not told of sensitive figures outside the office. Whatever is told can be taken from each other, rows
 * from their sums, a part from its whole, and so
 *
 * - single reports are told of either all or none: of none, if one of them tells of few;
 * - sums that tell of few are left out, and with them so many others that what is left cannot be worked out;
 *   where no choice is enough, all sums;
 * - a whole and its parts are left out together.
 */
export function hidingOf(
  plan: Plan,
  facts: readonly TaskFact[],
  sums: readonly Sums[],
): (figure: Figure) => Hiding {
  const byCode = new Map(sums.map((one) => [one.figure.code, one]));
  const known = new Map<string, Hiding>();
  for (const figure of plan.figures) {
    const family = familyOf(plan, figure);
    if (known.has(figure.code) || !family.some(({ sensitive }) => sensitive)) continue;
    const own = family.flatMap(({ code }) => byCode.get(code) ?? []);
    const isHidden = facts.some(({ figures }) =>
      family.some(({ code }) => isSmall(figures[code] ?? null)),
    );
    const kinds = leftOut(own.map((one) => one.kinds));
    const areas = leftOut(own.map((one) => one.areas));
    const isTold = kinds && areas && !own.some(({ total }) => isSmall(total.value));
    const hiddenTotals = new Set<Part>(isTold ? [...kinds, ...areas] : own.flatMap(allOf));
    for (const { code } of family) known.set(code, { isHidden, hiddenTotals });
  }
  return ({ code }) => known.get(code) ?? { isHidden: false, hiddenTotals: new Set() };
}

function allOf({ total, kinds, areas }: Sums): Part[] {
  return [total, ...kinds.values(), ...areas.values()];
}

/** Totals of a family's parts, the same parts in all of them; null if even their sums tell too much. */
function leftOut(family: readonly ReadonlyMap<string, Part>[]): Part[] | null {
  const codes = [...new Set(family.flatMap((totals) => [...totals.keys()]))];
  const valueIn = (totals: ReadonlyMap<string, Part>) => (code: string) =>
    totals.get(code)?.value ?? null;
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
  return family.flatMap((totals) => [...hidden].flatMap((code) => totals.get(code) ?? []));
}
