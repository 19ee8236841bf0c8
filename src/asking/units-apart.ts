import type { Total, UnitTotal } from "../progress/totals.ts";
import { isDocuments, isRatio } from "../reading/figure-value.ts";
import type { Bound } from "./query.ts";

/** Units by whether what their reports say of a figure lies on that side of an amount; those that say nothing apart. */
export function reachedIn({ each, without }: Total, bound: Bound) {
  const reaches = ({ value }: UnitTotal) => isBeyond(amountIn(value), bound);
  return {
    reached: each.filter(reaches),
    others: each.filter((one) => !reaches(one)),
    without,
  };
}

/** Of documents how many there are. */
function amountIn(value: UnitTotal["value"]): number {
  if (isDocuments(value)) return value.length;
  return typeof value === "number" ? value : Number.NaN;
}

function isBeyond(amount: number, { is, of, to = of }: Bound): boolean {
  switch (is) {
    case "over":
      return amount > of;
    case "from":
      return amount >= of;
    case "under":
      return amount < of;
    case "upto":
      return amount <= of;
    case "between":
      return of <= amount && amount <= to;
  }
}

/** Units by what their reports say of a figure: nought, nothing at all, or some of it. */
export function lackingIn({ each, without }: Total) {
  const isNought = ({ value }: UnitTotal) =>
    value === 0 ||
    value === false ||
    (isRatio(value) && value.part === 0) ||
    (isDocuments(value) && value.length === 0);
  const some = each.filter((one) => !isNought(one));
  return { nought: each.filter(isNought).map(({ unit }) => unit), without, some: some.length };
}
