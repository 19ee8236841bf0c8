import type { Prisma, ReportState } from "../../database/client/client.ts";
import { newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { drafts, revisions, taskReports } from "../../database/tables.ts";
import { record } from "../../people/store/log.ts";
import { type Answers, readAnswers, reported, type Status } from "../answers.ts";
import type { Draft } from "./drafts.ts";
import type { EvidenceRow } from "./evidence.ts";
import { restate } from "./standing.ts";

/** A report in its latest revision. */
export interface Report {
  readonly id: string;
  /** Runs through the plan without gaps: "báo cáo số 0127". */
  readonly number: number;
  readonly unit: string;
  readonly duty: string;
  readonly state: ReportState;
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
    include: {
      person: true,
      evidence: { include: { evidence: true }, orderBy: { evidence: { createdAt: "asc" } } },
    },
  },
} satisfies Prisma.TaskReportInclude;

function toReport(row: Prisma.TaskReportGetPayload<{ include: typeof FULL }>): Report {
  const [revision] = row.revisions;
  return {
    ...row,
    ...{ unit: row.unitCode, duty: row.dutyCode },
    answers: readAnswers(revision?.answers ?? {}),
    evidence: revision?.evidence.map(({ evidence }) => evidence) ?? [],
    author: revision?.person.name ?? null,
  };
}

const last = taskReports.select(["number"], 'WHERE "planId" = ? ORDER BY "number" DESC LIMIT 1');
const addReport = taskReports.insert();
const addToReport = revisions.insert();
const sent = drafts.update(["state", "updatedAt"], 'WHERE "id" = ?');

export async function findReport(read: Reads, id: string): Promise<Report | null> {
  const row = await read.taskReport.findUnique({ where: { id }, include: FULL });
  return row && toReport(row);
}

/** The report that this person sent or corrected last, if it was since then and is in force. */
export async function lastSentBy(
  read: Reads,
  { planId, personId, since }: { planId: string; personId: string; since: Date },
): Promise<Report | null> {
  const revision = await read.revision.findFirst({
    where: { personId, submittedAt: { gte: since }, report: { planId, state: "submitted" } },
    orderBy: { submittedAt: "desc" },
    select: { reportId: true },
  });
  return revision && findReport(read, revision.reportId);
}

/** A unit's reports, withdrawn ones too, the latest first. */
export async function reportsOf(
  read: Reads,
  planId: string,
  units: readonly string[],
  page: { readonly take: number; readonly skip: number },
): Promise<{ reports: Report[]; total: number }> {
  const where = { planId, unitCode: { in: [...units] } };
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

/** Who sends it. */
export interface Author {
  readonly id: string;
  readonly name: string | null;
}

/**
 * Makes a report of a draft, or a new revision of the report that the draft corrects. The draft's id
 * makes it idempotent: sending twice makes one. Of a report that was withdrawn meanwhile it makes a new
 * one: a correction brings nothing back unseen.
 */
export async function submitDraft(
  tx: Tx,
  draft: Draft,
  planId: string,
  author: Author,
  now: Date,
): Promise<Submission> {
  const { id: personId } = author;
  const corrected = draft.reportId && (await findReport(tx, draft.reportId));
  if (draft.state === "submitted") {
    const own = await tx.taskReport.findUnique({ where: { draftId: draft.id }, include: FULL });
    const report = own ? toReport(own) : corrected;
    return report ? { kind: "already", report } : { kind: "gone" };
  }
  const answers = reported(draft.answers);
  const { duty, status, period, actionMonth = false } = answers;
  if (draft.state === "discarded" || !duty || !status) return { kind: "gone" };

  const former = corrected && corrected.state === "submitted" ? corrected : null;
  // A correction stays with the unit that reported, even if another answers for it today.
  const unit = former?.unit ?? draft.unit;
  const id = former?.id ?? newId();
  const revision = (former?.revision ?? 0) + 1;
  const submittedAt = former?.submittedAt ?? now;
  const number = former?.number ?? (await nextNumber(tx, planId));
  const days = { from: period?.from ?? null, to: period?.to ?? null };
  const head = { status, ...days, actionMonth, revision, updatedAt: now };
  if (former) {
    await tx.taskReport.update({ where: { id }, data: { ...head, dutyCode: duty } });
  } else {
    const own = { id, planId, unitCode: unit, dutyCode: duty, number, draftId: draft.id };
    const begun = { submittedAt, state: "submitted", withdrawn: null } as const;
    await addReport(tx.sql, { ...head, ...own, ...begun });
  }
  const evidence = status === "nil" ? [] : draft.evidence;
  await addRevision(tx, { reportId: id, number: revision, personId, answers, at: now }, evidence);
  await sent(tx.sql, { state: "submitted", updatedAt: now }, draft.id);
  await restate(tx, planId, unit, duty);
  if (former) {
    if (former.duty !== duty) await restate(tx, planId, unit, former.duty);
    await record(tx, {
      at: now,
      byId: personId,
      action: "report.corrected",
      subject: `report:${id}`,
      detail: { revision },
    });
  }
  const kept = { ...head, id, number, unit, duty, answers, submittedAt, evidence };
  const report = { ...kept, author: author.name, state: "submitted", withdrawn: null } as const;
  return { kind: "submitted", report };
}

interface NewRevision {
  readonly reportId: string;
  readonly number: number;
  readonly personId: string;
  readonly answers: Answers;
  readonly at: Date;
}

async function addRevision(
  tx: Tx,
  { answers, at, ...revision }: NewRevision,
  evidence: readonly EvidenceRow[],
): Promise<void> {
  const id = newId();
  await addToReport(tx.sql, { id, ...revision, answers, submittedAt: at });
  if (evidence.length === 0) return;
  await tx.revisionEvidence.createMany({
    data: evidence.map((file) => ({ revisionId: id, evidenceId: file.id })),
  });
}

/** Numbers run through the plan without gaps: no report is ever deleted. */
async function nextNumber({ sql }: Tx, planId: string): Promise<number> {
  const [latest] = await last(sql, planId);
  return (latest?.number ?? 0) + 1;
}
