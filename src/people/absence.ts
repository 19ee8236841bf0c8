import type { Day } from "../plan/model.ts";

/** A focal point is away for some days, the first and the last included. */
export interface Absence {
  readonly id: string;
  /** Code of the unit whose focal point they are. */
  readonly unit: string;
  readonly personId: string;
  /** Who stands in; null: nobody does. */
  readonly standInId: string | null;
  readonly from: Day;
  readonly to: Day;
}

export function isAway({ from, to }: Pick<Absence, "from" | "to">, day: Day): boolean {
  return from <= day && day <= to;
}
