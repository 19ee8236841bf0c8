import { groupedBy } from "../plan/grouped.ts";
import type { Figure } from "../plan/model.ts";
import { currentUnit } from "../plan/units.ts";
import { type Scope, type Total, totalIn } from "../progress/totals.ts";
import type { TaskFact } from "../reports/periodic-sums.ts";
import { dutyOf } from "../reports/questions.ts";
import { type Scene, scopeIn } from "./scene.ts";
import { hiddenAmong, isSmall } from "./small-counts.ts";

/** One figure of the whole, and of each kind of unit and each area of which a report says something. */
export interface FigureTotals {
  readonly figure: Figure;
  readonly total: Total;
  readonly kinds: ReadonlyMap<string, Total>;
  readonly areas: ReadonlyMap<string, Total>;
  /** Reports whose values stand for their units: of a stock alone some do. */
  readonly from: ReadonlySet<number>;
  /** Codes of units whose values are not shown to others than the office. */
  readonly hidden: ReadonlySet<string>;
  /** Totals that are not shown. */
  readonly hiddenTotals: ReadonlySet<Total>;
}

/** Every figure of the plan by the one computation of totals (src/progress/totals.ts). */
export function totalsOf(scene: Scene, facts: readonly TaskFact[]): FigureTotals[] {
  const { plan, day } = scene;
  const scope = scopeIn(scene);
  const byDuty = groupedBy(facts, ({ duty }) => duty);
  const kindOf = new Map(
    plan.units.map(({ code }) => [code, currentUnit(plan, code, day)?.kind ?? ""]),
  );
  return plan.figures.map((figure) => {
    const asked = plan.duties
      .filter(({ figures }) => figures.includes(figure.code))
      .flatMap(({ code }) => byDuty.get(code) ?? []);
    const total = totalIn(plan, figure, asked, scope, day);
    // What cannot belong to a part is not given to its total: each report is gone through three times.
    const apart = (partOf: (fact: TaskFact) => string, scopeOf: (code: string) => Scope) =>
      new Map(
        [...groupedBy(asked, partOf)]
          .map(([code, own]) => [code, totalIn(plan, figure, own, scopeOf(code), day)] as const)
          .filter(([, { from }]) => from.length > 0),
      );
    const kinds = apart(
      ({ unit }) => kindOf.get(unit) ?? "",
      (code) => ({ ...scope, units: scope.units.filter(({ kind }) => kind === code) }),
    );
    const areas = apart(
      ({ duty }) => dutyOf(plan, duty)?.areas[0] ?? "",
      (area) => ({ ...scope, area }),
    );
    return {
      ...{ figure, total, kinds, areas, from: new Set(total.from) },
      ...notShown(scene, figure, total, [[...kinds.values()], [...areas.values()]]),
    };
  });
}

function notShown(
  { audience }: Scene,
  { sensitive }: Figure,
  total: Total,
  apart: readonly (readonly Total[])[],
): Pick<FigureTotals, "hidden" | "hiddenTotals"> {
  if (audience === "office" || !sensitive) return { hidden: new Set(), hiddenTotals: new Set() };
  const units = hiddenAmong(total.each, ({ value }) => value);
  const parts = apart.flatMap((totals) => [...hiddenAmong(totals, ({ value }) => value)]);
  return {
    hidden: new Set([...units].map(({ unit }) => unit.code)),
    hiddenTotals: new Set([...parts, ...(isSmall(total.value) ? [total] : [])]),
  };
}
