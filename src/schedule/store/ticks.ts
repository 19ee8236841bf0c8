import type { Reads, Tx } from "../../database/index.ts";

const KEY = "schedule-ticked-until";

/** Up to when it was decided what is to be said; null before the first tick. */
export async function tickedUntil(read: Reads, planId: string): Promise<Date | null> {
  const row = await read.setting.findUnique({ where: { planId_key: { planId, key: KEY } } });
  return row && new Date(row.value);
}

/** Moves the mark from where it was read. False if another process moved it meanwhile. */
export async function moveMark(
  tx: Tx,
  planId: string,
  from: Date | null,
  to: Date,
): Promise<boolean> {
  const value = to.toISOString();
  if (from !== null) {
    const before = { planId, key: KEY, value: from.toISOString() };
    const { count } = await tx.setting.updateMany({ where: before, data: { value } });
    return count === 1;
  }
  if (await tickedUntil(tx, planId)) return false;
  await tx.setting.create({ data: { planId, key: KEY, value } });
  return true;
}
