import type { Tx } from "../../database/index.ts";
import { type Answers, readAnswers } from "../answers.ts";
import { type Life, lifeOf } from "../life.ts";
import { marksOf } from "../marks.ts";
import { keepJoint, recount, restateServed } from "./joint.ts";
import { restate } from "./standing.ts";
import { stepsOf } from "./steps.ts";

/** What a report's row says of the revision whose words count. */
export function headOf({ status, period, months }: Answers) {
  return {
    status,
    from: period?.from ?? null,
    to: period?.to ?? null,
    months: marksOf({ months }),
  };
}

/** Writes anew how a task report stands, what of it counts, and where its unit stands with the duty. */
export async function restageTask(tx: Tx, id: string, now: Date): Promise<Life> {
  const steps = await stepsOf(tx, { kind: "task", id });
  const life = lifeOf(steps, now);
  const { stage, state, revision, inForce, lapsesAt, waitsSince } = life;
  const row = await tx.taskReport.findUniqueOrThrow({
    where: { id },
    include: {
      revisions: { where: { number: inForce }, select: { answers: true, personId: true } },
    },
  });
  const answers = readAnswers(row.revisions[0]?.answers);
  const { duty = row.dutyCode } = answers;
  const { status = row.status, ...head } = headOf(answers);
  const withdrawal = steps.findLast(({ deed }) => deed === "withdrawn");
  await tx.taskReport.update({
    where: { id },
    data: {
      ...{ ...head, status, dutyCode: duty, state, stage, revision, inForce, lapsesAt, waitsSince },
      withdrawn: state === "withdrawn" ? (withdrawal?.word ?? null) : null,
      updatedAt: steps.findLast(({ deed }) => deed === "sent")?.at ?? now,
    },
  });
  for (const code of new Set([row.dutyCode, duty])) {
    await restate(tx, row.planId, row.unitCode, code);
  }
  const { planId, unitCode: unit, submittedAt } = row;
  const { personId = null } = row.revisions[0] ?? {};
  await keepJoint(tx, {
    ...{ planId, reportId: id, unit, joint: answers.joint, submittedAt, personId, now },
  });
  await restateServed(tx, planId, id);
  await recount(tx, planId, [id]);
  return life;
}
