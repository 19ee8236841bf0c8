import { fileURLToPath } from "node:url";
import { loadPlan } from "../../src/plan/load.ts";
import type { Unit } from "../../src/plan/model.ts";
import {
  byUnit,
  type DutyFact,
  type Facts,
  NO_DRAFTS,
  type ReportedStatus,
} from "../../src/progress/facts.ts";

export const plan = loadPlan(
  fileURLToPath(new URL("../../prisma/plans/loc-binh-2024.yaml", import.meta.url)),
);

export const TAM_GIA = "06559";
export const TINH_BAC = "06574";
export const TU_DOAN = "06562";

/** The unit of that code, which in this plan is one. */
export function unit(code: string): Unit {
  const found = plan.units.find((one) => one.code === code);
  if (!found) throw new Error(`No unit ${code}`);
  return found;
}

/** A time in Vietnam. */
export const at = (day: string, time = "15:20") => new Date(`${day}T${time}:00+07:00`);

export const reported = (
  unit: string,
  duty: string,
  day: string,
  status: ReportedStatus = "completed",
) => ({ unit, duty, status, reports: 1, lastAt: at(day, "09:00") });

export const facts = (...duties: readonly DutyFact[]): Facts => ({
  duties: byUnit(duties),
  drafts: NO_DRAFTS,
  sent: new Map(),
});

export const EIGHT = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `IV.12.${n}`);
