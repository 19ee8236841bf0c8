import { newId } from "../../database/id.ts";
import type { Tx } from "../../database/index.ts";
import { record } from "../../people/store/log.ts";
import { type PeriodicAnswers, periodicReported } from "../periodic-answers.ts";
import type { Sums } from "../periodic-sums.ts";
import {
  type Confirmation,
  noteSent,
  noteUnasked,
  takeBackWaiting,
  type Word,
} from "./confirmations.ts";
import { type Hand, json } from "./draft-rows.ts";
import { copyEvidence } from "./evidence.ts";
import { findPeriodic, type PeriodicReport, periodicInForce, periodicOfDraft } from "./periodic.ts";
import {
  type PeriodicDraft,
  periodicDraftAbout,
  savePeriodicDraft,
  startPeriodicDraft,
} from "./periodic-drafts.ts";
import { restagePeriodic } from "./restage-periodic.ts";
import { logSubject, takeStep } from "./take-step.ts";

export interface Doing {
  readonly planId: string;
  readonly personId: string;
  readonly now: Date;
}

interface Sending extends Doing {
  /** In the unit's stead. */
  readonly byOffice?: boolean;
  /** With whose word it is sent, where the plan asks for the leader's; unasked: nobody can be asked. */
  readonly word?: Word | "unasked";
}

export type PeriodicSubmission =
  | { readonly kind: "submitted"; readonly report: PeriodicReport }
  /** The draft was sent before: the second tap of two. */
  | { readonly kind: "already"; readonly report: PeriodicReport }
  /** Discarded, or there is none. */
  | { readonly kind: "gone" };

/**
 * Makes a report of a draft, or a new revision of the report in force for the same unit and occasion. The
 * draft's id makes it idempotent: sending twice makes one. A report that was withdrawn is not brought back.
 */
export async function submitPeriodic(
  tx: Tx,
  draft: PeriodicDraft,
  sums: Sums,
  { planId, personId, now, byOffice = false, word }: Sending,
): Promise<PeriodicSubmission> {
  const { unit, subject: occasion, state } = draft;
  if (!occasion || state === "discarded") return { kind: "gone" };
  if (state === "submitted") {
    const corrected = draft.reportId ? await findPeriodic(tx, draft.reportId) : null;
    const report = (await periodicOfDraft(tx, draft.id)) ?? corrected;
    return report ? { kind: "already", report } : { kind: "gone" };
  }
  const former = await periodicInForce(tx, planId, unit, occasion);
  const answers = periodicReported(draft.answers, sums);
  const id = former?.id ?? newId();
  const revision = (former?.revision ?? 0) + 1;
  if (!former) {
    const about = { planId, unitCode: unit, occasionCode: occasion };
    const made = { id, ...about, draftId: draft.id, state: "submitted" as const };
    await tx.periodicReport.create({
      data: { ...made, revision, submittedAt: now, updatedAt: now },
    });
  }
  const files = answers.nil ? [] : draft.evidence;
  const revisionId = newId();
  await tx.periodicRevision.create({
    data: {
      id: revisionId,
      reportId: id,
      number: revision,
      personId,
      answers: json(answers),
      byOffice,
      submittedAt: now,
      evidence: { create: files.map((file) => ({ evidenceId: file.id })) },
    },
  });
  const sent = { revisionId, now };
  if (word === "unasked") await noteUnasked(tx, draft, { ...sent, planId, byId: personId });
  else if (word) await noteSent(tx, word, sent);
  await restagePeriodic(tx, id, now);
  await tx.draft.update({
    where: { id: draft.id },
    // A second draft for an occasion that was reported meanwhile became a correction.
    data: { state: "submitted", updatedAt: now, periodicReportId: former?.id ?? null },
  });
  const log = { at: now, byId: personId, subject: logSubject({ kind: "periodic", id }) };
  if (former) await record(tx, { ...log, action: "periodic.corrected", detail: { revision } });
  else if (byOffice) await record(tx, { ...log, action: "periodic.entered" });
  return { kind: "submitted", report: (await findPeriodic(tx, id)) as PeriodicReport };
}

/**
 * A draft that starts from what the report says; sending it makes the next revision. If someone of the
 * unit began one for this occasion, theirs is taken over.
 */
export async function correctPeriodic(
  tx: Tx,
  report: PeriodicReport,
  planId: string,
  hand: Hand,
): Promise<PeriodicDraft> {
  const { holderId, heard, now } = hand;
  const { id: reportId, unit, occasion: subject } = report;
  const begun = await periodicDraftAbout(tx, planId, unit, subject);
  // Before the leader: it is not changed meanwhile.
  if (begun?.state === "waiting") return begun;
  if (begun) {
    await savePeriodicDraft(tx, begun.id, begun.answers, hand);
    return { ...begun, holderId, state: "open" };
  }
  const { sums: _sums, ...said } = report.answers;
  // A nil report said nothing of the rest; one that becomes another is asked for it.
  const answers: PeriodicAnswers = { ...said, ...(report.nil ? {} : { files: "done" as const }) };
  const { byOffice } = report;
  const made = { planId, unit, subject, holderId, answers, reportId, heard, byOffice };
  const draft = await startPeriodicDraft(tx, made, now);
  return { ...draft, evidence: await copyEvidence(tx, draft.id, report.evidence, now) };
}

/**
 * Withdraws it, and takes back its correction if that waits for the leader: agreed to afterwards it would be
 * a report anew.
 *
 * @returns what waited
 */
export async function withdrawPeriodic(
  tx: Tx,
  { id, unit, occasion }: Pick<PeriodicReport, "id" | "unit" | "occasion">,
  reason: string | null,
  { planId, personId, now }: Doing,
): Promise<Confirmation | null> {
  const step = { deed: "withdrawn", personId, word: reason, now } as const;
  await takeStep(tx, { kind: "periodic", id }, step);
  return takeBackWaiting(tx, { planId, unit, occasion }, { byId: personId, now });
}

/** Takes a withdrawal back; false if another report is there for the occasion by now. */
export async function restorePeriodic(
  tx: Tx,
  { id, unit, occasion }: PeriodicReport,
  { planId, personId, now }: Doing,
): Promise<boolean> {
  if (await periodicInForce(tx, planId, unit, occasion)) return false;
  const step = { deed: "restored", personId, now } as const;
  return (await takeStep(tx, { kind: "periodic", id }, step)) !== null;
}
