import type { Reads } from "../../database/index.ts";
import { keptByUnit, type Which } from "../../database/kept.ts";

/** A periodic report in force, nil ones too. */
export interface PeriodicInForce {
  readonly unitCode: string;
  readonly unit: string;
  /** Code of the deadline, or of the milestone that asks for it. */
  readonly occasion: string;
  readonly nil: boolean;
  /** Of the first revision: a correction is not late. */
  readonly submittedAt: Date;
}

async function find(read: Reads, where: Which): Promise<PeriodicInForce[]> {
  const rows = await read.periodicReport.findMany({
    where: { ...where, state: "submitted" },
    select: { occasionCode: true, unitCode: true, nil: true, submittedAt: true },
  });
  return rows.map(({ occasionCode: occasion, ...row }) => ({
    ...row,
    ...{ occasion, unit: row.unitCode },
  }));
}

/** Those of all units, by their codes. */
export const allInForce = keptByUnit("PeriodicReport", find);

/** Those of these units. */
export function inForceOf(
  read: Reads,
  planId: string,
  units: readonly string[],
): Promise<readonly PeriodicInForce[]> {
  return find(read, { planId, unitCode: { in: [...units] } });
}
