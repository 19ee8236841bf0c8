import type { Reads } from "../../database/index.ts";
import type { Plan } from "../../plan/model.ts";
import { lastOnes, touchedBy } from "../../reports/frozen.ts";
import { readFrozen } from "../../reports/store/frozen.ts";
import { saidBy } from "../../reports/store/said.ts";
import type { Waiting } from "../../reports/waiting.ts";

/** Which of what waits for the office happened after the totals of its occasion were frozen. */
export async function afterFreeze(
  read: Reads,
  plan: Plan,
  waiting: readonly Waiting[],
): Promise<ReadonlySet<Waiting>> {
  const frozen = waiting.length > 0 ? await readFrozen(read, plan.id) : [];
  const found = new Set<Waiting>();
  if (frozen.length === 0) return found;
  for (const one of waiting) {
    const touched =
      one.kind === "periodic"
        ? lastOnes(frozen).filter(({ occasion }) => occasion === one.report.occasion)
        : touchedBy(plan, frozen, one.report, await saidBy(read, one.report));
    // Of one instant nobody knows which came first: better told than not.
    if (touched.some(({ at }) => at <= one.since)) found.add(one);
  }
  return found;
}
