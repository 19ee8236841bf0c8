import type { Reads } from "../../database/index.ts";
import { type Occasion, occasionsOf } from "../../plan/occasions.ts";
import {
  isOwnOf,
  lastTelling,
  type OwnSaid,
  occasionsAsking,
  ownReports,
} from "../../progress/own-totals.ts";
import type { PeriodicSaid } from "../../reports/periodic-answers.ts";
import { readPeriodicSaid } from "../../reports/store/periodic-said.ts";
import type { Scene } from "../scene.ts";

/** A periodic report that says figures itself. */
export interface OwnRow {
  readonly occasion: Occasion;
  readonly said: PeriodicSaid;
}

/** What periodic reports say themselves: report by report, and of which occasion each figure is added up. */
interface OwnFigures {
  readonly rows: readonly OwnRow[];
  readonly said: ReadonlyMap<string, OwnSaid>;
}

/** Of the scene's occasion, or of all. */
export async function readOwnFigures(
  read: Reads,
  { plan, occasion: only, day }: Pick<Scene, "plan" | "occasion" | "day">,
): Promise<OwnFigures> {
  const rows: OwnRow[] = [];
  for (const occasion of occasionsOf(plan)) {
    if (occasion.asking.figures.length === 0) continue;
    if (only && only.code !== occasion.code) continue;
    const periodic = await readPeriodicSaid(read, plan, occasion);
    rows.push(...periodic.filter(({ nil }) => !nil).map((said) => ({ occasion, said })));
  }
  const of = (occasion: Occasion): OwnSaid => {
    const own = rows.filter((row) => row.occasion.code === occasion.code);
    return {
      occasion,
      own: ownReports(
        plan,
        own.map(({ said }) => said),
      ),
    };
  };
  const said = plan.figures.flatMap((figure): [string, OwnSaid][] => {
    const asking = occasionsAsking(plan, figure, only, day).map(of);
    const last = lastTelling(asking, figure);
    return last && isOwnOf(last.occasion, figure) ? [[figure.code, last]] : [];
  });
  return { rows, said: new Map(said) };
}
