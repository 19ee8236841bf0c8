import type { JobState, Prisma } from "../../database/client/client.ts";
import { inOrder, newId } from "../../database/id.ts";
import type { Database, Reads, Tx } from "../../database/index.ts";
import type { Asked, Job, JobFile } from "../job.ts";

type Row = Prisma.JobModel;

export async function addJob(tx: Tx, planId: string, asked: Asked): Promise<string> {
  const { at: askedAt, about, ...rest } = asked;
  const id = newId();
  await tx.job.create({
    data: {
      ...{ id, planId, state: "waiting", files: [], askedAt, ...rest },
      about: about as Prisma.InputJsonValue,
    },
  });
  return id;
}

export async function jobOf(read: Reads, planId: string, id: string): Promise<Job | null> {
  const row = await read.job.findFirst({ where: { id, planId } });
  return row && jobIn(row);
}

/** Those that are still to be done, or whose files are still to be sent, the oldest first. */
export async function openJobs(read: Reads, planId: string): Promise<Job[]> {
  const rows = await read.job.findMany({
    where: { planId, state: { in: ["waiting", "running", "made"] } },
    orderBy: inOrder("askedAt"),
  });
  return rows.map(jobIn);
}

/** The latest whose files are there. */
export async function madeJobs(
  read: Reads,
  planId: string,
  kind: string,
  take: number,
): Promise<Job[]> {
  const rows = await read.job.findMany({
    where: { planId, kind, state: { in: ["made", "done"] } },
    orderBy: inOrder("askedAt", "desc"),
    take,
  });
  return rows.map(jobIn).filter(({ files }) => files.length > 0);
}

export interface Change {
  readonly state?: JobState;
  readonly messageId?: number | null;
  readonly attempts?: number;
  readonly files?: readonly JobFile[];
  readonly said?: unknown;
  readonly settledAt?: Date;
}

export async function changeJob(tx: Tx, id: string, change: Change): Promise<void> {
  const { files, said, ...rest } = change;
  await tx.job.updateMany({
    where: { id },
    data: {
      ...rest,
      ...(files ? { files: files as unknown as Prisma.InputJsonValue } : {}),
      ...(said === undefined ? {} : { said: said as Prisma.InputJsonValue }),
    },
  });
}

/** What was asked for before that instant goes; returns how much. Its folders go with the next sweep. */
export async function forgetJobs(
  { write }: Pick<Database, "write">,
  before: Date,
): Promise<number> {
  const { count } = await write((tx) =>
    tx.job.deleteMany({
      where: { askedAt: { lt: before }, state: { in: ["done", "failed", "lost"] } },
    }),
  );
  return count;
}

export async function knownJobs(read: Reads): Promise<ReadonlySet<string>> {
  const rows = await read.job.findMany({ select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

function jobIn({ files, ...row }: Row): Job {
  return { ...row, files: files as unknown as JobFile[] };
}
