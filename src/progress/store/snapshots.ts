import { newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { instant } from "../../database/table.ts";
import { receivedPapers } from "../../deadlines/store/papers.ts";
import { record } from "../../people/store/log.ts";
import type { Day, Plan } from "../../plan/model.ts";
import type { Occasion } from "../../plan/occasions.ts";
import type { TaskFact } from "../../reports/periodic-sums.ts";
import { readFrozen } from "../../reports/store/frozen.ts";
import { inSlices } from "../../slices.ts";
import type { OwnReport } from "../own-totals.ts";
import { type OccasionTotals, occasionTotals } from "../snapshot.ts";
import { readTotals } from "../snapshot-shape.ts";

/**
 * The totals of an occasion as they stand, as of that day (`dayOfTotals`).
 */
export async function totalsOfDeeds(
  read: Reads,
  { plan, occasion, day }: { readonly plan: Plan; readonly occasion: Occasion; readonly day: Day },
  { deeds, own }: { readonly deeds: readonly TaskFact[]; readonly own: readonly OwnReport[] },
): Promise<OccasionTotals> {
  const sent = await read.periodicReport.findMany({
    where: { planId: plan.id, occasionCode: occasion.code, state: "submitted" },
    orderBy: { unitCode: "asc" },
    select: { id: true, unitCode: true, inForce: true },
  });
  const periodic = sent.map(({ id, unitCode: unit, inForce: revision }) => ({
    ...{ unit, id, revision },
  }));
  const papers = (await receivedPapers(read, plan.id, occasion.code)).map(({ unit }) => unit);
  return inSlices(occasionTotals(plan, occasion, { facts: deeds, own, periodic, papers }, day));
}

/** What was frozen under that number; null if nothing was. */
export async function readSnapshot(
  read: Reads,
  planId: string,
  occasion: string,
  number: number,
): Promise<OccasionTotals | null> {
  const where = { planId_occasionCode_number: { planId, occasionCode: occasion, number } };
  const row = await read.snapshot.findUnique({ where, select: { content: true } });
  return row && readTotals(row.content);
}

interface Freezing {
  readonly planId: string;
  readonly occasion: string;
  /** The one that is to come next, as whoever freezes was shown. */
  readonly number: number;
  readonly byId: string;
  readonly at: Date;
}

/** As they come: read into objects, the totals of a hundred thousand reports fill the memory of a bot. */
const KEEP = `INSERT INTO "Snapshot"
  ("id", "planId", "occasionCode", "number", "personId", "at", "content") VALUES (?, ?, ?, ?, ?, ?, ?)`;

/**
 * Keeps totals as they stand, and writes down who did so. The earlier ones stay. False if somebody has
 * frozen the occasion meanwhile.
 *
 * @param content the totals (OccasionTotals) in JSON
 */
export async function freeze(
  tx: Tx,
  content: string,
  { planId, occasion, number, byId, at }: Freezing,
): Promise<boolean> {
  const before = (await readFrozen(tx, planId)).filter((one) => one.occasion === occasion);
  if (number !== before.length + 1) return false;
  await tx.sql.change(KEEP, [newId(), planId, occasion, number, byId, instant.write(at), content]);
  const subject = `occasion:${occasion}`;
  await record(tx, { at, byId, action: "occasion.frozen", subject, detail: { number } });
  return true;
}
