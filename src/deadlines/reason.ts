import type { Day } from "../plan/model.ts";

/** Why a unit has not done what it owes, as it said last. It silences nobody. */
export interface Reason {
  /** Code of the unit that gave it, which may be closed by now. */
  readonly unit: string;
  /** What is owed (src/deadlines/matter.ts). */
  readonly about: string;
  readonly text: string;
  /** By when the unit means to have done it. */
  readonly plannedOn: Day | null;
  readonly at: Date;
  /** Who said so; null once they had their data deleted. */
  readonly by: string | null;
}
