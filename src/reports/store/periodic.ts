import type { Prisma, ReportStage, ReportState } from "../../database/client/client.ts";
import { inOrder, inOrderOrFirst } from "../../database/id.ts";
import type { Reads } from "../../database/index.ts";
import { type PeriodicAnswers, readPeriodicAnswers } from "../periodic-answers.ts";
import { authorOf } from "./author.ts";
import type { EvidenceRow } from "./evidence.ts";
import { FILES_IN_ORDER } from "./evidence.ts";

/** A periodic report in its latest revision. */
export interface PeriodicReport {
  readonly id: string;
  /** In whose name it was sent. */
  readonly unit: string;
  readonly occasion: string;
  readonly state: ReportState;
  readonly nil: boolean;
  readonly answers: PeriodicAnswers;
  readonly revision: number;
  /** Of the sending that decides whether it was in time: the first, unless it was returned and lapsed. */
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
  /** The plan asks for the leader's word, and nobody could give it for this revision. */
  readonly isUnconfirmed: boolean;
}

const FULL = {
  revisions: {
    orderBy: { number: "desc" },
    take: 1,
    include: {
      person: true,
      evidence: FILES_IN_ORDER,
      confirmation: { select: { state: true } },
    },
  },
} satisfies Prisma.PeriodicReportInclude;

function toPeriodic(
  row: Prisma.PeriodicReportGetPayload<{ include: typeof FULL }>,
): PeriodicReport {
  const [revision] = row.revisions;
  return {
    ...row,
    ...{ unit: row.unitCode, occasion: row.occasionCode },
    answers: readPeriodicAnswers(revision?.answers ?? {}),
    evidence: revision?.evidence.map(({ evidence }) => evidence) ?? [],
    author: revision ? authorOf(revision.person) : null,
    byOffice: revision?.byOffice ?? false,
    isUnconfirmed: revision?.confirmation?.state === "direct",
  };
}

async function first(
  read: Reads,
  where: Prisma.PeriodicReportWhereInput,
): Promise<PeriodicReport | null> {
  const row = await read.periodicReport.findFirst({ where, include: FULL });
  return row && toPeriodic(row);
}

export async function findPeriodic(read: Reads, id: string): Promise<PeriodicReport | null> {
  return first(read, { id });
}

/** What waits for the office to look at it, the longest waiting first; or the one of this id, whether it waits or not. */
export async function waitingPeriodic(
  read: Reads,
  planId: string,
  id?: string,
): Promise<PeriodicReport[]> {
  const where = { planId, ...(id === undefined ? { waitsSince: { not: null } } : { id }) };
  const asked = { where, orderBy: inOrderOrFirst("waitsSince"), include: FULL };
  return (await read.periodicReport.findMany(asked)).map(toPeriodic);
}

/** What a draft became, if it is not a correction of what another became. */
export async function periodicOfDraft(
  read: Reads,
  draftId: string,
): Promise<PeriodicReport | null> {
  return first(read, { draftId });
}

/** The report of a unit for an occasion that is not withdrawn: there is at most one. A returned one may have lapsed. */
export async function periodicInForce(
  read: Reads,
  planId: string,
  unit: string,
  occasion: string,
): Promise<PeriodicReport | null> {
  return first(read, {
    planId,
    unitCode: unit,
    occasionCode: occasion,
    state: { not: "withdrawn" },
  });
}

/** The reports of these units that are not withdrawn; returned ones may have lapsed. */
export async function periodicOf(
  read: Reads,
  planId: string,
  units: readonly string[],
): Promise<PeriodicReport[]> {
  const rows = await read.periodicReport.findMany({
    where: { planId, unitCode: { in: [...units] }, state: { not: "withdrawn" } },
    include: FULL,
    orderBy: inOrder("submittedAt"),
  });
  return rows.map(toPeriodic);
}
