import type { Reads } from "../../database/index.ts";
import type { Day, Plan } from "../../plan/model.ts";
import type { Occasion } from "../../plan/occasions.ts";
import type { TaskFact } from "../../reports/periodic-sums.ts";
import { readFrozen } from "../../reports/store/frozen.ts";
import { inSlices } from "../../slices.ts";
import { type FrozenHalf, type Halves, halvesIn, halvesOfYear } from "../halves.ts";
import { readSnapshot } from "./snapshots.ts";

interface On {
  readonly plan: Plan;
  readonly occasion: Occasion;
  /** That of its totals. */
  readonly day: Day;
}

/**
 * An annual report's figures beside those of its halves; null for any other.
 *
 * @param facts all of the occasion, or more
 */
export async function readHalves(
  read: Reads,
  { plan, occasion, day }: On,
  facts: readonly TaskFact[],
): Promise<Halves | null> {
  const halves = halvesOfYear(plan, occasion);
  if (!halves) return null;
  const frozen = await lastFrozen(read, plan.id, halves.first.code);
  return inSlices(halvesIn(plan, occasion, facts, frozen, day));
}

async function lastFrozen(read: Reads, planId: string, code: string): Promise<FrozenHalf | null> {
  const last = (await readFrozen(read, planId)).findLast(({ occasion }) => occasion === code);
  const totals = last && (await readSnapshot(read, planId, code, last.number));
  return last && totals ? { number: last.number, at: last.at, totals } : null;
}
