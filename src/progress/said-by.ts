import type { Figure, Unit } from "../plan/model.ts";
import type { FigureValue } from "../reading/figure-value.ts";
import { addedUp, type Carrier, type FigureTotal } from "../reports/figure-total.ts";

/** What was said of a figure in the name of one unit. */
export interface SaidBy {
  readonly unit: Unit;
  readonly value: FigureValue;
}

/**
 * A unit's total apart by whoever said it: what a closed unit did stays its own deed, whoever answers for it now.
 *
 * @param line the unit, and those that it took over from
 */
export function saidBy<One extends Carrier>(
  figure: Figure,
  { value, from }: FigureTotal<One>,
  line: readonly Unit[],
): SaidBy[] {
  // One that goes on under the code of a closed one speaks for both.
  const named = line.filter(({ code }, i) => line.findIndex((one) => one.code === code) === i);
  const [unit, ...others] = named;
  if (unit && others.length === 0) return [{ unit, value }];
  return named.flatMap((one) => {
    const said = addedUp(
      figure,
      from.filter((report) => report.unit === one.code),
    );
    return said ? [{ unit: one, value: said.value }] : [];
  });
}

/** The closed units whose work is in a unit's total. */
export function takenInto({
  unit,
  by,
}: {
  readonly unit: Unit;
  readonly by: readonly SaidBy[];
}): Unit[] {
  return by.flatMap((one) => (one.unit === unit ? [] : [one.unit]));
}
