import { groupedBy } from "../plan/grouped.ts";
import type { Figure } from "../plan/model.ts";
import type { Occasion } from "../plan/occasions.ts";
import { type OwnSaid, ownTotalOf } from "../progress/own-totals.ts";
import { type Total, together, totalIn } from "../progress/totals.ts";
import { inTime, type TaskFact } from "../reports/periodic-sums.ts";
import { ownFiguresOf } from "./figure-columns.ts";
import { hidingOf } from "./hiding.ts";
import { type Scene, scopeIn } from "./scene.ts";

/** What a part of a figure's total comes to. */
export type Part = Pick<Total, "value">;

/** One figure of the whole, and of each kind of unit and each area of which a report says something. */
export interface FigureTotals {
  readonly figure: Figure;
  /** Whose reports say it themselves; null for a figure of duties. */
  readonly occasion: Occasion | null;
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
    hasHidden: ({ figures }: Pick<TaskFact, "figures">) =>
      hidden.some((code) => (figures[code] ?? null) !== null),
  };
}

/**
 * Every figure of the plan by the one computation of totals (src/progress/totals.ts), those that belong to no
 * duty by that of the periodic reports (src/progress/own-totals.ts), of the scene's occasion or the last one.
 */
export function totalsOf(
  scene: Scene,
  facts: readonly TaskFact[],
  said: ReadonlyMap<string, OwnSaid>,
): FigureTotals[] {
  const { plan, day } = scene;
  const scope = scopeIn(scene);
  // In order once: each total asks for it again.
  const ordered = facts.toSorted(inTime);
  const own = new Set(ownFiguresOf(plan, null));
  const asked = plan.figures.filter((figure) => !own.has(figure) || said.has(figure.code));
  const all = asked.map((figure): Summed => {
    const mine = said.get(figure.code);
    if (mine) return ownTotals(scene, figure, mine);
    const asking = plan.duties.filter(({ figures }) => figures.includes(figure.code));
    const total = totalIn(plan, figure, ordered, scope, day);
    const isStock = figure.aggregate === "latest";
    const kinds = kindsOf(total);
    const areas = [...new Set(asking.flatMap((duty) => duty.areas[0] ?? []))];
    const inAreas = areas.map((area, _, { length }): [string, Total] => [
      area,
      // Where there is one, it is the whole.
      length === 1 ? { ...total } : totalIn(plan, figure, ordered, { ...scope, area }, day),
    ]);
    return {
      ...{ figure, occasion: null, total, kinds, latest: new Set(isStock ? total.from : []) },
      areas: new Map(inAreas.filter(([, { from }]) => from.length > 0)),
    };
  });
  const reports = [...facts, ...[...said.values()].flatMap((one) => one.own)];
  const hiding = scene.audience === "office" ? null : hidingOf(plan, reports, all);
  return all.map((one) => ({ ...one, ...(hiding?.(one.figure) ?? ALL_TOLD) }));
}

type Summed = Omit<FigureTotals, "isHidden" | "hiddenTotals">;

function ownTotals(scene: Scene, figure: Figure, said: OwnSaid): Summed {
  const total = ownTotalOf(scene.plan, figure, said, scopeIn(scene).units, scene.day);
  const { occasion } = said;
  return { figure, occasion, total, kinds: kindsOf(total), areas: new Map(), latest: new Set() };
}

function kindsOf({ figure, each }: Total): ReadonlyMap<string, Part> {
  const byKind = groupedBy(each, ({ unit }) => unit.kind);
  return new Map([...byKind].map(([kind, own]) => [kind, { value: together(figure, own) }]));
}

const ALL_TOLD = { isHidden: false, hiddenTotals: new Set<Part>() };
