import type {
  JointPart,
  JointState,
  Prisma,
  ReportStage,
  ReportState,
} from "../../database/client/client.ts";
import { inOrder, inOrderOrFirst, newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { drafts, revisions, taskReports } from "../../database/tables.ts";
import { record } from "../../people/store/log.ts";
import { type Answers, readAnswers, reported, type Status } from "../answers.ts";
import { lifeOf } from "../life.ts";
import { authorOf } from "./author.ts";
import type { Draft } from "./drafts.ts";
import type { EvidenceRow } from "./evidence.ts";
import { FILES_IN_ORDER } from "./evidence.ts";
import { keepJoint, recount } from "./joint.ts";
import { headOf, restageTask } from "./restage-task.ts";
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
  /** How far this revision is with the office. */
  readonly stage: ReportStage;
  /** The revision whose words count. */
  readonly inForce: number;
  /** Returned: from when on it does not count. */
  readonly lapsesAt: Date | null;
  /** Since when it waits for the office to look at it. */
  readonly waitsSince: Date | null;
  readonly evidence: readonly EvidenceRow[];
  /** Who sent this revision: empty if they gave no name, null once they had their data deleted. */
  readonly author: string | null;
  /** The office entered it in the unit's stead. */
  readonly byOffice: boolean;
  /** The report of another unit with which its event counts; null if with this one. */
  readonly countedBy: { readonly number: number; readonly unitCode: string } | null;
  /** The units that it names, with what they say to it. */
  readonly joints: readonly NamedUnit[];
}

export interface NamedUnit {
  readonly id: string;
  readonly unitCode: string;
  readonly part: JointPart;
  readonly state: JointState;
}

const FULL = {
  countedBy: { select: { number: true, unitCode: true } },
  joints: {
    where: { state: { not: "dropped" } },
    select: { id: true, unitCode: true, part: true, state: true },
    orderBy: { unitCode: "asc" },
  },
  revisions: {
    orderBy: { number: "desc" },
    take: 1,
    include: {
      person: true,
      evidence: FILES_IN_ORDER,
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
    author: revision ? authorOf(revision.person) : null,
    byOffice: revision?.byOffice ?? false,
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

/** The id of the plan's report of this number. */
export async function reportNumbered(
  read: Reads,
  planId: string,
  number: number,
): Promise<string | null> {
  const where = { planId_number: { planId, number } };
  return (await read.taskReport.findUnique({ where, select: { id: true } }))?.id ?? null;
}

/** The report that this person sent or corrected last, if it was since then and is in force. */
export async function lastSentBy(
  read: Reads,
  { planId, personId, since }: { planId: string; personId: string; since: Date },
): Promise<Report | null> {
  const revision = await read.revision.findFirst({
    where: {
      personId,
      submittedAt: { gte: since },
      report: { planId, state: { not: "withdrawn" } },
    },
    orderBy: inOrder("submittedAt", "desc"),
    select: { reportId: true },
  });
  return revision && findReport(read, revision.reportId);
}

/** What waits for the office to look at it, the longest waiting first; or the one of this id, whether it waits or not. */
export async function waitingTasks(read: Reads, planId: string, id?: string): Promise<Report[]> {
  const where = { planId, ...(id === undefined ? { waitsSince: { not: null } } : { id }) };
  const asked = { where, orderBy: inOrderOrFirst("waitsSince"), include: FULL };
  return (await read.taskReport.findMany(asked)).map(toReport);
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
  /** In the unit's stead. */
  readonly byOffice?: boolean;
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
  const { id: personId, byOffice = false } = author;
  const corrected = draft.reportId && (await findReport(tx, draft.reportId));
  if (draft.state === "submitted") {
    const own = await tx.taskReport.findUnique({ where: { draftId: draft.id }, include: FULL });
    const report = own ? toReport(own) : corrected;
    return report ? { kind: "already", report } : { kind: "gone" };
  }
  const answers = reported(draft.answers);
  const { duty, status } = answers;
  if (draft.state === "discarded" || !duty || !status) return { kind: "gone" };

  const former = corrected && corrected.state !== "withdrawn" ? corrected : null;
  const evidence = status === "nil" ? [] : draft.evidence;
  const revision = { personId, answers, byOffice, at: now };
  await sent(tx.sql, { state: "submitted", updatedAt: now }, draft.id);
  if (former) {
    const { id } = former;
    const number = former.revision + 1;
    await addRevision(tx, { ...revision, reportId: id, number }, evidence);
    await restageTask(tx, id, now);
    const detail = { revision: number };
    const subject = `report:${id}`;
    await record(tx, { at: now, byId: personId, action: "report.corrected", subject, detail });
    return { kind: "submitted", report: (await findReport(tx, id)) as Report };
  }
  const { state, stage, inForce, lapsesAt, waitsSince } = born(now);
  const id = newId();
  const number = await nextNumber(tx, planId);
  const own = { id, planId, unitCode: draft.unit, dutyCode: duty, number, draftId: draft.id };
  const view = { revision: 1, state, stage, inForce, lapsesAt, waitsSince, withdrawn: null };
  const head = {
    ...{ ...headOf(answers), status, countedById: null },
    ...{ submittedAt: now, updatedAt: now },
  };
  await addReport(tx.sql, { ...own, ...view, ...head });
  await addRevision(tx, { ...revision, reportId: id, number: 1 }, evidence);
  await restate(tx, planId, draft.unit, duty);
  const { joint } = answers;
  if (joint) {
    const said = { planId, reportId: id, unit: draft.unit, joint, submittedAt: now, personId, now };
    await keepJoint(tx, said);
    await recount(tx, planId, [id]);
  }
  if (byOffice) {
    const subject = `report:${id}`;
    await record(tx, { at: now, byId: personId, action: "report.entered", subject });
  }
  const kept = { ...view, id, number, unit: draft.unit, duty, status, answers, evidence };
  const plain = { submittedAt: now, updatedAt: now, author: author.name ?? "", byOffice };
  const tied = joint ? await findReport(tx, id) : null;
  const report = tied ?? { ...kept, ...plain, countedBy: null, joints: [] };
  return { kind: "submitted", report };
}

/** How a report stands that has just been sent. */
function born(at: Date) {
  return lifeOf([{ deed: "sent", revision: 1, at }], at);
}

interface NewRevision {
  readonly reportId: string;
  readonly number: number;
  readonly personId: string;
  readonly answers: Answers;
  readonly byOffice: boolean;
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
