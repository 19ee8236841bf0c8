import type { Reads } from "../../database/index.ts";
import { findPeriodic, type PeriodicReport } from "./periodic.ts";
import { findReport, type Report } from "./reports.ts";
import type { ReportRef } from "./steps.ts";

/** A report of either kind. */
export type AnyReport =
  | { readonly kind: "task"; readonly report: Report }
  | { readonly kind: "periodic"; readonly report: PeriodicReport };

export async function findAny(read: Reads, { kind, id }: ReportRef): Promise<AnyReport | null> {
  if (kind === "task") {
    const report = await findReport(read, id);
    return report && { kind, report };
  }
  const report = await findPeriodic(read, id);
  return report && { kind, report };
}
