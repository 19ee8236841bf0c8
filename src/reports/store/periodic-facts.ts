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

/** A periodic report that was returned, and not corrected in its own time. */
interface PeriodicLapsed {
  readonly unitCode: string;
  readonly unit: string;
  readonly occasion: string;
  /** From when on it does not count. */
  readonly at: Date;
}

async function findLapsed(read: Reads, where: Which): Promise<PeriodicLapsed[]> {
  const rows = await read.periodicReport.findMany({
    where: { ...where, state: "lapsed" },
    select: { occasionCode: true, unitCode: true, lapsesAt: true },
  });
  return rows.flatMap(({ occasionCode: occasion, unitCode, lapsesAt }) =>
    lapsesAt ? [{ unitCode, unit: unitCode, occasion, at: lapsesAt }] : [],
  );
}

/** Those of all units, by their codes. */
export const allLapsed = keptByUnit("PeriodicReport", findLapsed);

/** The units whose report for an occasion does not count at an instant, by their codes as it was sent. */
export async function lapsedFor(
  read: Reads,
  { id }: { readonly id: string },
  occasion: string,
  at: Date,
): Promise<ReadonlySet<string>> {
  const all = await allLapsed(read, id);
  return new Set(
    [...all.values()].flat().flatMap((one) => (isOf(one, occasion, at) ? [one.unit] : [])),
  );
}

function isOf(one: PeriodicLapsed, occasion: string, at: Date): boolean {
  return one.occasion === occasion && one.at <= at;
}

/** Those of these units. */
export function lapsedOf(
  read: Reads,
  planId: string,
  units: readonly string[],
): Promise<readonly PeriodicLapsed[]> {
  return findLapsed(read, { planId, unitCode: { in: [...units] } });
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
