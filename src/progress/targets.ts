import type { Day, Figure, Plan, Target, Unit } from "../plan/model.ts";
import type { TaskFact } from "../reports/periodic-sums.ts";
import { progressTo } from "../reports/targets.ts";
import { type Scope, totalIn, type UnitTotal } from "./totals.ts";

/** How far units are with what the plan sets. */
export interface TargetStanding {
  readonly target: Target;
  readonly figure: Figure;
  /** Those that it binds, of the units that were asked about. */
  readonly bound: readonly Unit[];
  /** Of these, what each has said of it. */
  readonly told: readonly UnitTotal[];
  readonly met: readonly Unit[];
}

/** Results beside the plan's targets, in its order: every face asks here. A plan may have none. */
export function targetsIn(
  plan: Plan,
  facts: readonly TaskFact[],
  { time, units }: Pick<Scope, "time" | "units">,
  day: Day,
): TargetStanding[] {
  return plan.targets.flatMap((target) => {
    const figure = plan.figures.find(({ code }) => code === target.figure);
    const bound = units.filter(({ code }) => target.units.includes(code));
    if (!figure || bound.length === 0) return [];
    const scope = { time, area: target.area, duties: null, units: bound };
    const { each: told } = totalIn(plan, figure, facts, scope, day);
    const met = told.filter(({ value }) => progressTo(target, value).met).map(({ unit }) => unit);
    return [{ target, figure, bound, told, met }];
  });
}
