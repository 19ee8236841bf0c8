import type { Reads } from "../../database/index.ts";
import type { Plan } from "../../plan/model.ts";
import type { Occasion } from "../../plan/occasions.ts";
import { type PeriodicSaid, readPeriodicAnswers } from "../periodic-answers.ts";
import { countedIn } from "../revision.ts";

/** The reports of the occasion in force, each in the revision whose words count, in the plan's order. */
export async function readPeriodicSaid(
  read: Reads,
  plan: Plan,
  { code }: Pick<Occasion, "code">,
): Promise<PeriodicSaid[]> {
  const rows = await read.periodicReport.findMany({
    where: { planId: plan.id, occasionCode: code, state: "submitted" },
    include: {
      revisions: {
        select: { number: true, answers: true, submittedAt: true },
        orderBy: { number: "asc" },
      },
    },
    orderBy: { unitCode: "asc" },
  });
  const order = new Map(plan.units.map(({ code }, i) => [code, i]));
  const inPlan = rows.toSorted(
    (a, b) => (order.get(a.unitCode) ?? 0) - (order.get(b.unitCode) ?? 0),
  );
  return inPlan.map(({ unitCode: unit, submittedAt, nil, inForce, revisions }) => {
    const revision = countedIn(revisions, inForce);
    const answers = readPeriodicAnswers(revision?.answers ?? {});
    const last = revisions.at(-1);
    return {
      ...{ unit, submittedAt, nil, saidAt: revision?.submittedAt ?? submittedAt, answers },
      latest: last === revision ? answers : readPeriodicAnswers(last?.answers ?? {}),
    };
  });
}
