import type { Tx } from "../../database/index.ts";
import { type Life, lifeOf } from "../life.ts";
import { readPeriodicAnswers } from "../periodic-answers.ts";
import { stepsOf } from "./steps.ts";

/** Writes anew how a periodic report stands, and what of it counts. */
export async function restagePeriodic(tx: Tx, id: string, now: Date): Promise<Life> {
  const steps = await stepsOf(tx, { kind: "periodic", id });
  const life = lifeOf(steps, now);
  const { stage, state, revision, inForce, countsFrom, lapsesAt, waitsSince } = life;
  const [counted] = await tx.periodicRevision.findMany({
    where: { reportId: id, number: inForce },
    select: { answers: true },
  });
  const withdrawal = steps.findLast(({ deed }) => deed === "withdrawn");
  await tx.periodicReport.update({
    where: { id },
    data: {
      ...{ state, stage, revision, inForce, lapsesAt, waitsSince, submittedAt: countsFrom },
      nil: readPeriodicAnswers(counted?.answers).nil ?? false,
      withdrawn: state === "withdrawn" ? (withdrawal?.word ?? null) : null,
      updatedAt: steps.findLast(({ deed }) => deed === "sent")?.at ?? now,
    },
  });
  return life;
}
