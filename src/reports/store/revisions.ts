import type { Reads } from "../../database/index.ts";
import type { EvidenceRow } from "./evidence.ts";
import { FILES_IN_ORDER } from "./evidence.ts";
import type { ReportRef } from "./steps.ts";

/** What one revision of a report said; its answers are for the reader of its kind. */
export interface StoredRevision {
  readonly number: number;
  readonly answers: unknown;
  readonly evidence: readonly EvidenceRow[];
}

const FULL = {
  evidence: FILES_IN_ORDER,
} as const;

/** All revisions of a report, the first one first. */
export async function revisionsOf(read: Reads, { kind, id }: ReportRef): Promise<StoredRevision[]> {
  const asked = { where: { reportId: id }, orderBy: { number: "asc" }, include: FULL } as const;
  const rows =
    kind === "task"
      ? await read.revision.findMany(asked)
      : await read.periodicRevision.findMany(asked);
  return rows.map(({ number, answers, evidence }) => ({
    ...{ number, answers },
    evidence: evidence.map((one) => one.evidence),
  }));
}

export async function revisionOf(
  read: Reads,
  ref: ReportRef,
  number: number,
): Promise<StoredRevision | null> {
  const all = await revisionsOf(read, ref);
  return all.find((one) => one.number === number) ?? null;
}
