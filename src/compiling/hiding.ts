import type { Figure, Unit } from "../plan/model.ts";
import { type HiddenSums, hiddenSums, type Sums } from "../progress/hidden-sums.ts";
import { familyOf, hiddenAmong } from "../progress/small-counts.ts";
import type { Total } from "../progress/totals.ts";
import type { AreaPart, Compiled, FigureLine } from "./compiled.ts";

/** What the office's report does not tell of a figure, which leaves the office with it. */
export interface Hidden extends HiddenSums {
  readonly units: ReadonlySet<Unit>;
}

export type HiddenOf = (figure: Figure) => Hidden;

const NOTHING: Hidden = { all: false, kinds: new Set(), areas: new Set(), units: new Set() };

/**
 * Of sensitive figures, what tells of few and whatever it could be worked out from, by the rule of all that
 * leaves the office (src/progress/hidden-sums.ts).
 */
export function hiddenIn({
  plan,
  figures,
  areas,
}: Pick<Compiled, "plan" | "figures" | "areas">): HiddenOf {
  const known = new Map<string, Hidden>();
  for (const line of figures) {
    const family = familyOf(plan, line.total.figure);
    if (!family.some(({ sensitive }) => sensitive)) continue;
    const hidden = hiddenSums(family.map((figure) => sumsOf(figure, line, areas)));
    const own = { ...hidden, units: hiddenUnits(line.total, hidden) };
    for (const { code } of family) known.set(code, own);
  }
  return ({ code }) => known.get(code) ?? NOTHING;
}

export function isHiding({ all, kinds, areas, units }: Hidden): boolean {
  return all || kinds.size + areas.size + units.size > 0;
}

/** Those of a whole, or of a part of it. */
function sumsOf(figure: Figure, { total, kinds }: FigureLine, areas: readonly AreaPart[]): Sums {
  const of = (whole: Total) =>
    whole.figure.code === figure.code
      ? whole
      : (whole.parts.find((part) => part.figure.code === figure.code) ?? { value: null });
  return {
    total: of(total),
    kinds: new Map(kinds.map((one) => [one.code, of(one.total)])),
    areas: new Map(
      areas.flatMap(({ area, totals }) => {
        const own = totals.find((one) => one.figure.code === total.figure.code);
        return own ? [[area.code, of(own)] as const] : [];
      }),
    ),
  };
}

/** Of a kind whose sum is told as many as it needs; of one whose sum is not told all, as they add up to it. */
function hiddenUnits({ each }: Total, { all, kinds }: HiddenSums): ReadonlySet<Unit> {
  const codes = new Set(each.map(({ unit }) => unit.kind));
  const hidden = [...codes].flatMap((kind) => {
    const own = each.filter(({ unit }) => unit.kind === kind);
    const isTold = !all && !kinds.has(kind);
    return [...((isTold && hiddenAmong(own, ({ value }) => value)) || own)];
  });
  return new Set(hidden.map(({ unit }) => unit));
}
