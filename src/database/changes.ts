/** Tables whose rows belong to a unit and are kept in memory by unit (kept.ts). */
export const BY_UNIT = [
  ...(["DutyStanding", "Draft", "PeriodicReport", "Paper", "Extension"] as const),
  ...(["MilestoneTick", "Membership", "Invitation"] as const),
] as const;
export type ByUnitTable = (typeof BY_UNIT)[number];

/** What stands for the office, which is no unit, among the units. */
export const OFFICE = "";

/** Units of which rows of a table changed, and a mark from which to ask again. */
interface Changed {
  readonly units: readonly string[];
  readonly mark: Mark;
}

export interface Mark {
  /** With another one, anything may have changed. */
  readonly epoch: string;
  readonly number: number;
}

/** Tells which units' rows changed, whoever wrote them. */
export interface Changes {
  since(table: ByUnitTable, planId: string, mark: Mark | null): Promise<Changed>;
  /** A transaction was rolled back: what was read meanwhile may never have been. */
  rolledBack(): void;
}
