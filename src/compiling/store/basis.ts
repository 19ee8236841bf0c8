import type { Reads } from "../../database/index.ts";
import type { OwnReport } from "../../progress/own-totals.ts";
import { type Changes, changesBetween } from "../../progress/snapshot.ts";
import { readSnapshot, totalsOfDeeds } from "../../progress/store/snapshots.ts";
import type { TaskFact } from "../../reports/periodic-sums.ts";
import { readFrozen } from "../../reports/store/frozen.ts";
import type { Basis } from "../basis.ts";
import type { Asked } from "./record.ts";

interface Said {
  readonly deeds: readonly TaskFact[];
  readonly own: readonly OwnReport[];
}

/** How the totals lie to those that were frozen last. */
export async function readBasis(read: Reads, asked: Asked, said: Said): Promise<Basis> {
  const { plan, occasion } = asked;
  const frozen = await readFrozen(read, plan.id);
  const last = frozen.findLast((one) => one.occasion === occasion.code);
  const changes = last && (await changesSince(read, asked, said, last.number));
  if (!last || !changes) return { kind: "now" };
  const { number, at } = last;
  return changes.units.length === 0
    ? { kind: "frozen", number, at }
    : { kind: "changed", number, at, changes };
}

/** What changed since the totals were frozen under that number; null if they were not. */
export async function changesSince(
  read: Reads,
  { plan, occasion }: Asked,
  said: Said,
  number: number,
): Promise<Changes | null> {
  const before = await readSnapshot(read, plan.id, occasion.code, number);
  if (!before) return null;
  const after = await totalsOfDeeds(read, { plan, occasion, day: before.day }, said);
  return changesBetween(plan, before, after);
}
