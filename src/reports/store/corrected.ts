import type { Reads } from "../../database/index.ts";
import type { PeriodicAnswers } from "../periodic-answers.ts";
import type { Sums } from "../periodic-sums.ts";
import type { EvidenceRow } from "./evidence.ts";
import { findPeriodic } from "./periodic.ts";
import type { PeriodicDraft } from "./periodic-drafts.ts";

/** A periodic report, or what is to become one. */
export interface PeriodicTold {
  readonly answers: PeriodicAnswers;
  readonly sums: Sums | undefined;
  readonly evidence: readonly Pick<EvidenceRow, "fileName" | "sha256">[];
}

/** The report that a draft corrects, as it was sent last; null if it corrects none. */
export async function correctedBy(
  read: Reads,
  { reportId }: Pick<PeriodicDraft, "reportId">,
): Promise<PeriodicTold | null> {
  const before = reportId === null ? null : await findPeriodic(read, reportId);
  return before && { ...before, sums: before.answers.sums };
}
