import type { Tx } from "../../database/index.ts";
import type { Answers } from "../answers.ts";
import type { Hand } from "./draft-rows.ts";
import { correctionOf, type Draft, saveDraft, startDraft } from "./drafts.ts";
import { copyEvidence } from "./evidence.ts";
import type { Report } from "./reports.ts";
import { takeStep } from "./take-step.ts";

/**
 * A draft that starts from what the report says; sending it makes the next revision. If someone of the
 * unit began to correct it, theirs is taken over.
 */
export async function correctReport(
  tx: Tx,
  report: Report,
  planId: string,
  hand: Hand,
): Promise<Draft> {
  const { holderId, heard, now } = hand;
  const begun = await correctionOf(tx, report.id);
  if (begun) {
    await saveDraft(tx, begun.id, begun.answers, hand);
    return { ...begun, holderId, state: "open" };
  }
  const answers: Answers = {
    ...report.answers,
    // A nil report said nothing of these; one that becomes another is asked for them.
    ...(report.status === "nil" ? {} : { evidence: "done" as const }),
  };
  const { id: reportId, unit, byOffice } = report;
  const made = { planId, unit, holderId, answers, reportId, heard, byOffice };
  const draft = await startDraft(tx, made, now);
  const evidence = await copyEvidence(tx, draft.id, report.evidence, now);
  return { ...draft, evidence };
}

export async function withdrawReport(
  tx: Tx,
  { id }: Pick<Report, "id">,
  personId: string,
  reason: string | null,
  now: Date,
): Promise<boolean> {
  const step = { deed: "withdrawn", personId, word: reason, now } as const;
  return (await takeStep(tx, { kind: "task", id }, step)) !== null;
}

/** Takes a withdrawal back: the report stands again as it did. */
export async function restoreReport(
  tx: Tx,
  { id }: Pick<Report, "id">,
  personId: string,
  now: Date,
): Promise<boolean> {
  const step = { deed: "restored", personId, now } as const;
  return (await takeStep(tx, { kind: "task", id }, step)) !== null;
}
