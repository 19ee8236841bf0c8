import type { Prisma } from "../../database/client/client.ts";
import { newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { type Answers, readAnswers, reported, type Status } from "../answers.ts";
import { copyEvidence, type Draft, type EvidenceRow, json, startDraft } from "./drafts.ts";
import { restate } from "./standing.ts";

/** A report in its latest revision. */
export interface Report {
  readonly id: string;
  /** Runs through the plan without gaps: "báo cáo số 0127". */
  readonly number: number;
  readonly unit: string;
  readonly duty: string;
  readonly state: "submitted" | "withdrawn";
  readonly status: Status;
  readonly answers: Answers;
  readonly revision: number;
  readonly submittedAt: Date;
  readonly updatedAt: Date;
  /** Why it was withdrawn. */
  readonly withdrawn: string | null;
  readonly evidence: readonly EvidenceRow[];
  /** Who sent this revision; null once they had their data deleted. */
  readonly author: string | null;
}

const FULL = {
  revisions: {
    orderBy: { number: "desc" },
    take: 1,
    include: { person: true, evidence: { include: { evidence: true } } },
  },
} satisfies Prisma.TaskReportInclude;

function toReport(row: Prisma.TaskReportGetPayload<{ include: typeof FULL }>): Report {
  const [revision] = row.revisions;
  return {
    ...row,
    state: row.state as Report["state"],
    status: row.status as Status,
    answers: readAnswers(revision?.answers ?? {}),
    evidence: revision?.evidence.map(({ evidence }) => evidence) ?? [],
    author: revision?.person.name ?? null,
  };
}

export async function findReport(read: Reads, id: string): Promise<Report | null> {
  const row = await read.taskReport.findUnique({ where: { id }, include: FULL });
  return row && toReport(row);
}

/** A unit's reports, withdrawn ones too, the latest first. */
export async function reportsOf(
  read: Reads,
  planId: string,
  units: readonly string[],
  page: { readonly take: number; readonly skip: number },
): Promise<{ reports: Report[]; total: number }> {
  const where = { planId, unit: { in: [...units] } };
  const [rows, total] = await Promise.all([
    read.taskReport.findMany({ where, orderBy: { number: "desc" }, include: FULL, ...page }),
    read.taskReport.count({ where }),
  ]);
  return { reports: rows.map(toReport), total };
}

export type Submission =
  | { readonly kind: "submitted"; readonly report: Report }
  /** The draft was sent before: the second tap of two. */
  | { readonly kind: "already"; readonly report: Report }
  /** Discarded, or there is none. */
  | { readonly kind: "gone" };

/**
 * Makes a report of a draft, or a new revision of the report that the draft corrects. The draft's id
 * makes it idempotent: sending twice makes one.
 */
export async function submitDraft(
  tx: Tx,
  draft: Draft,
  planId: string,
  personId: string,
  now: Date,
): Promise<Submission> {
  if (draft.state === "submitted") {
    const before = await tx.taskReport.findFirst({
      where: { OR: [{ draftId: draft.id }, { id: draft.reportId ?? "" }] },
      include: FULL,
    });
    return before ? { kind: "already", report: toReport(before) } : { kind: "gone" };
  }
  const { duty, status, period } = draft.answers;
  if (draft.state === "discarded" || !duty || !status) return { kind: "gone" };

  const days = { from: period?.from ?? null, to: period?.to ?? null };
  const former = draft.reportId
    ? await tx.taskReport.findUnique({ where: { id: draft.reportId } })
    : null;
  const id = former?.id ?? newId();
  const revision = (former?.revision ?? 0) + 1;
  const head = { duty, status, ...days, revision, state: "submitted", updatedAt: now };
  if (former) {
    await tx.taskReport.update({ where: { id }, data: { ...head, withdrawn: null } });
  } else {
    const last = await tx.taskReport.findFirst({
      where: { planId },
      orderBy: { number: "desc" },
      select: { number: true },
    });
    await tx.taskReport.create({
      data: {
        id,
        planId,
        unit: draft.unit,
        number: (last?.number ?? 0) + 1,
        draftId: draft.id,
        submittedAt: now,
        ...head,
      },
    });
  }
  await tx.revision.create({
    data: {
      id: newId(),
      reportId: id,
      number: revision,
      personId,
      answers: json(reported(draft.answers)),
      submittedAt: now,
      evidence: { create: draft.evidence.map(({ id }) => ({ evidenceId: id })) },
    },
  });
  await tx.draft.update({ where: { id: draft.id }, data: { state: "submitted", updatedAt: now } });
  await restate(tx, planId, draft.unit, duty);
  if (former) {
    if (former.duty !== duty) await restate(tx, planId, draft.unit, former.duty);
    await logChange(tx, "corrected", id, personId, { revision }, now);
  }
  const row = await tx.taskReport.findUniqueOrThrow({ where: { id }, include: FULL });
  return { kind: "submitted", report: toReport(row) };
}

/** A draft that starts from what the report says; sending it makes the next revision. */
export async function correctReport(
  tx: Tx,
  report: Report,
  planId: string,
  holderId: string,
  now: Date,
): Promise<Draft> {
  const answers: Answers = { ...report.answers, evidence: "done", at: "review" };
  const draft = await startDraft(
    tx,
    { planId, unit: report.unit, holderId, answers, reportId: report.id },
    now,
  );
  await copyEvidence(tx, draft.id, report.evidence, now);
  return draft;
}

export async function withdrawReport(
  tx: Tx,
  report: Report,
  planId: string,
  personId: string,
  reason: string,
  now: Date,
): Promise<void> {
  await tx.taskReport.update({
    where: { id: report.id },
    data: { state: "withdrawn", withdrawn: reason, updatedAt: now },
  });
  await restate(tx, planId, report.unit, report.duty);
  await logChange(tx, "withdrawn", report.id, personId, { reason }, now);
}

async function logChange(
  tx: Tx,
  action: "corrected" | "withdrawn",
  subject: string,
  personId: string,
  detail: Prisma.InputJsonObject,
  at: Date,
): Promise<void> {
  await tx.logEntry.create({
    data: { id: newId(), at, personId, action: `report-${action}`, subject, detail },
  });
}
