import type { Database, Reads } from "../../database/index.ts";
import { restage } from "./take-step.ts";

/** Returned reports whose own time is over do not count any more, until they are corrected. */
export async function lapseReturned(database: Database, planId: string, now: Date): Promise<void> {
  const overdue = {
    where: { planId, state: "submitted", lapsesAt: { lte: now } },
    select: { id: true },
  } as const;
  const [tasks, periodic] = await Promise.all([
    database.read.taskReport.findMany(overdue),
    database.read.periodicReport.findMany(overdue),
  ]);
  const refs = [
    ...tasks.map(({ id }) => ({ kind: "task" as const, id })),
    ...periodic.map(({ id }) => ({ kind: "periodic" as const, id })),
  ];
  for (const ref of refs) await database.write((tx) => restage(tx, ref, now));
}

/** When the next of them lapse, of each kind. */
export async function nextLapses(read: Reads, planId: string, after: Date): Promise<Date[]> {
  const where = { planId, state: "submitted", lapsesAt: { gt: after } } as const;
  const asked = { where, _min: { lapsesAt: true } } as const;
  const found = [
    await read.taskReport.aggregate(asked),
    await read.periodicReport.aggregate(asked),
  ];
  return found.flatMap(({ _min }) => _min.lapsesAt ?? []);
}
