import { chunked } from "../../database/chunks.ts";
import type { Reads } from "../../database/index.ts";
import { addDays, instantOf } from "../../plan/day.ts";
import type { Period, Plan } from "../../plan/model.ts";

/** How many task reports are in force, of these units (null: all), first sent in that time (null: ever). */
export async function countReports(
  read: Reads,
  { id: planId, timeZone }: Plan,
  { units, sent }: { readonly units: readonly string[] | null; readonly sent: Period | null },
): Promise<number> {
  const when = sent && {
    gte: instantOf(sent.from, "00:00", timeZone),
    lt: instantOf(addDays(sent.to, 1), "00:00", timeZone),
  };
  const inForce = { planId, state: "submitted", ...(when ? { submittedAt: when } : {}) } as const;
  if (units === null) return read.taskReport.count({ where: inForce });
  let count = 0;
  for (const some of chunked([...new Set(units)], CHUNK)) {
    count += await read.taskReport.count({ where: { ...inForce, unitCode: { in: some } } });
  }
  return count;
}

/** How many task reports the plan has had so far, whatever became of them. */
export async function reportsSoFar(read: Reads, planId: string): Promise<number> {
  const { _max } = await read.taskReport.aggregate({ where: { planId }, _max: { number: true } });
  return _max.number ?? 0;
}

/** Units of one statement. */
const CHUNK = 250;

/** The reports of these numbers, in their order. */
export async function numbered(read: Reads, planId: string, numbers: readonly number[]) {
  const rows = await read.taskReport.findMany({
    where: { planId, number: { in: [...numbers] } },
    select: { id: true, number: true, unitCode: true, dutyCode: true },
    orderBy: { number: "asc" },
  });
  return rows.map(({ unitCode: unit, dutyCode: duty, ...row }) => ({ ...row, unit, duty }));
}
