import type { Reads } from "../../database/index.ts";
import type { Plan } from "../../plan/model.ts";
import { readAnswers } from "../../reports/answers.ts";
import { lastOnes, touchedBy } from "../../reports/frozen.ts";
import { readFrozen } from "../../reports/store/frozen.ts";
import { revisionOf } from "../../reports/store/revisions.ts";
import { formerOf } from "../../reports/store/waiting.ts";
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
        : touchedBy(plan, frozen, one.report, [
            one.report.answers,
            ...(await formerAnswers(read, one)),
          ]);
    // Of one instant nobody knows which came first: better told than not.
    if (touched.some(({ at }) => at <= one.since)) found.add(one);
  }
  return found;
}

/** What a corrected task report said before. */
async function formerAnswers(read: Reads, one: Waiting) {
  const { revision, inForce } = one.report;
  if (revision < 2) return [];
  const former = await revisionOf(read, one, formerOf({ revision, inForce }));
  return former ? [readAnswers(former.answers)] : [];
}
