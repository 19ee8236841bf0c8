import type { Figure, Plan } from "../plan/model.ts";
import { type HiddenSums, hiddenSums } from "../progress/hidden-sums.ts";
import { familyOf, isSmall } from "../progress/small-counts.ts";
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
  reports: readonly Pick<TaskFact, "figures">[],
  sums: readonly Sums[],
): (figure: Figure) => Hiding {
  const byCode = new Map(sums.map((one) => [one.figure.code, one]));
  const known = new Map<string, Hiding>();
  for (const figure of plan.figures) {
    const family = familyOf(plan, figure);
    if (known.has(figure.code) || !family.some(({ sensitive }) => sensitive)) continue;
    const own = family.flatMap(({ code }) => byCode.get(code) ?? []);
    const isHidden = reports.some(({ figures }) =>
      family.some(({ code }) => isSmall(figures[code] ?? null)),
    );
    const hidden = hiddenSums(own);
    const hiddenTotals = new Set(own.flatMap((sums) => hiddenParts(sums, hidden)));
    for (const { code } of family) known.set(code, { isHidden, hiddenTotals });
  }
  return ({ code }) => known.get(code) ?? { isHidden: false, hiddenTotals: new Set() };
}

function hiddenParts({ total, kinds, areas }: Sums, hidden: HiddenSums): Part[] {
  const those = (parts: Sums["kinds"], codes: ReadonlySet<string>) =>
    [...codes].flatMap((code) => parts.get(code) ?? []);
  return [
    ...(hidden.all ? [total] : []),
    ...those(kinds, hidden.kinds),
    ...those(areas, hidden.areas),
  ];
}
