import type { Figure, Plan, Target } from "../plan/model.ts";
import { type FigureValue, isRatio } from "../reading/figure-value.ts";
import { wholePercent } from "../reading/percent.ts";
import type { Sums } from "./periodic-sums.ts";

/** The target of a unit for a figure in the sums of an area; null if the plan sets none. */
export function targetIn(
  { targets }: Pick<Plan, "targets">,
  unit: string,
  area: string,
  { code }: Pick<Figure, "code">,
): Target | null {
  return (
    targets.find((one) => one.figure === code && one.area === area && one.units.includes(unit)) ??
    null
  );
}

/** How far a value is: percent of the target. */
export function progressTo(
  { atLeast }: Pick<Target, "atLeast">,
  value: FigureValue,
): { readonly percent: number; readonly met: boolean } {
  const reached = amountOf(value);
  return { percent: wholePercent(reached, atLeast), met: reached >= atLeast };
}

/** A ratio in percent; of nobody it is nought. Documents have no amount (checks/targets.ts). */
function amountOf(value: FigureValue): number {
  if (typeof value === "number") return value;
  if (!isRatio(value) || value.whole === 0) return 0;
  return (value.part / value.whole) * 100;
}

/** The targets of a unit of whose figures the sums say nothing. */
export function untoldTargets(
  { targets }: Pick<Plan, "targets">,
  unit: string,
  { areas }: Pick<Sums, "areas">,
): Target[] {
  const isTold = ({ area, figure }: Target) =>
    areas.some((one) => one.area === area && (one.values[figure] ?? null) !== null);
  return targets.filter((target) => target.units.includes(unit) && !isTold(target));
}
