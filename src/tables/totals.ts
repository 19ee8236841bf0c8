import { groupedBy } from "../plan/grouped.ts";
import type { Figure } from "../plan/model.ts";
import { type Total, together, totalIn } from "../progress/totals.ts";
import { inTime, type TaskFact } from "../reports/periodic-sums.ts";
import { hidingOf } from "./hiding.ts";
import { type Scene, scopeIn } from "./scene.ts";

/** What a part of a figure's total comes to. */
export type Part = Pick<Total, "value">;

/** One figure of the whole, and of each kind of unit and each area of which a report says something. */
export interface FigureTotals {
  readonly figure: Figure;
  readonly total: Total;
  readonly kinds: ReadonlyMap<string, Part>;
  readonly areas: ReadonlyMap<string, Part>;
  /** Of a stock: the reports whose values stand for their units. */
  readonly latest: ReadonlySet<number>;
  /** What single reports say of it is not told. */
  readonly isHidden: boolean;
  /** Totals that are not told. */
  readonly hiddenTotals: ReadonlySet<Part>;
}

/** The figures of which no single report's values are told, and the reports that give one. */
export function hidingIn(totals: readonly FigureTotals[]) {
  const hidden = totals.filter(({ isHidden }) => isHidden).map(({ figure }) => figure.code);
  return {
    figures: new Set(hidden),
    /** Its words may tell what its figures do not. */
    hasHidden: ({ figures }: TaskFact) => hidden.some((code) => (figures[code] ?? null) !== null),
  };
}

/** Every figure of the plan by the one computation of totals (src/progress/totals.ts). */
export function totalsOf(scene: Scene, facts: readonly TaskFact[]): FigureTotals[] {
  const { plan, day } = scene;
  const scope = scopeIn(scene);
  // In order once: each total asks for it again.
  const ordered = facts.toSorted(inTime);
  const all = plan.figures.map((figure) => {
    const asking = plan.duties.filter(({ figures }) => figures.includes(figure.code));
    const total = totalIn(plan, figure, ordered, scope, day);
    const isStock = figure.aggregate === "latest";
    const byKind = groupedBy(total.each, ({ unit }) => unit.kind);
    const kinds = [...byKind].map(([kind, each]): [string, Part] => [
      kind,
      { value: together(figure, each) },
    ]);
    const areas = [...new Set(asking.flatMap((duty) => duty.areas[0] ?? []))];
    const inAreas = areas.map((area, _, { length }): [string, Total] => [
      area,
      // Where there is one, it is the whole.
      length === 1 ? { ...total } : totalIn(plan, figure, ordered, { ...scope, area }, day),
    ]);
    return {
      ...{ figure, total, kinds: new Map(kinds), latest: new Set(isStock ? total.from : []) },
      areas: new Map(inAreas.filter(([, { from }]) => from.length > 0)),
    };
  });
  const hiding = scene.audience === "office" ? null : hidingOf(plan, facts, all);
  return all.map((one) => ({ ...one, ...(hiding?.(one.figure) ?? ALL_TOLD) }));
}

const ALL_TOLD = { isHidden: false, hiddenTotals: new Set<Part>() };
