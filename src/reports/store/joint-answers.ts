import type { JointState, Prisma } from "../../database/client/client.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { record } from "../../people/store/log.ts";
import type { Period } from "../../plan/model.ts";
import { type Answers, readAnswers } from "../answers.ts";
import type { Claim } from "../joint.ts";
import { countedIn } from "../revision.ts";
import { recount, serve, unserve } from "./joint.ts";

/** What a report says of another unit, and what that unit answered. */
export interface Named extends Omit<Claim, "period"> {
  /** The unit that is named. */
  readonly of: string;
  readonly state: JointState;
  readonly askedAt: Date;
  readonly reportId: string;
  readonly answers: Answers;
  readonly period: Period | null;
  /** The report is in force. */
  readonly stands: boolean;
}

const FULL = {
  report: { include: { revisions: { select: { number: true, answers: true } } } },
} satisfies Prisma.JointInclude;

function toNamed(row: Prisma.JointGetPayload<{ include: typeof FULL }>): Named {
  const { id, part, sameId, state, askedAt, unitCode: of, reportId, report } = row;
  const { number, unitCode: unit, dutyCode: duty } = report;
  const answers = readAnswers(countedIn(report.revisions, report.inForce)?.answers ?? {});
  return {
    ...{ id, part, sameId, state, askedAt, of, reportId, number, unit, duty, answers },
    period: answers.period ?? null,
    stands: report.state === "submitted",
  };
}

export async function findNamed(read: Reads, id: string): Promise<Named | null> {
  const row = await read.joint.findUnique({ where: { id }, include: FULL });
  return row && toNamed(row);
}

/** Where reports in force of other units name these, in the order in which it was asked. */
export async function namedIn(
  read: Reads,
  planId: string,
  units: readonly string[],
  states: readonly JointState[],
): Promise<Named[]> {
  const rows = await read.joint.findMany({
    where: {
      ...{ planId, unitCode: { in: [...units] }, state: { in: [...states] } },
      report: { state: "submitted" },
    },
    include: FULL,
    orderBy: [{ askedAt: "asc" }, { report: { number: "asc" } }],
  });
  return rows.map(toNamed);
}

/** The units that have not answered yet what reports in force say of them, and since when. */
export async function unitsAsked(
  read: Reads,
  planId: string,
): Promise<{ readonly unit: string; readonly askedAt: Date }[]> {
  const rows = await read.joint.findMany({
    where: { planId, state: "asked", report: { state: "submitted" } },
    select: { unitCode: true, askedAt: true },
  });
  return rows.map(({ unitCode: unit, askedAt }) => ({ unit, askedAt }));
}

/** Rows of the partners that a report names and that have confirmed their part. */
export async function confirmedPartners(read: Reads, reportId: string): Promise<string[]> {
  const where = { reportId, state: "confirmed", part: "partner" } as const;
  const rows = await read.joint.findMany({ where, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** What a unit says of its part in another's event. */
export type JointAnswer =
  | { readonly kind: "no" }
  | {
      readonly kind: "yes";
      /** Its own report of the same event. */
      readonly sameId?: string;
      /** The duty of the unit that is named which the event serves; none, if it serves none. */
      readonly duty?: string;
    };

export interface Answering {
  readonly planId: string;
  readonly personId: string;
  readonly now: Date;
}

/**
 * Writes down what a unit says, with all that follows for what counts and what it still owes. Where a
 * successor answers, the event speaks for the part of the unit that is named: it took part, and whatever takes
 * its name or its word away takes that away, too.
 */
export async function answerJoint(
  tx: Tx,
  { id, reportId, of: unit }: Pick<Named, "id" | "reportId" | "of">,
  answer: JointAnswer,
  { planId, personId, now }: Answering,
): Promise<void> {
  const isYes = answer.kind === "yes";
  const state = isYes ? "confirmed" : "refused";
  const sameId = (isYes && answer.sameId) || null;
  await tx.joint.update({
    where: { id },
    data: { state, sameId, personId, answeredAt: now },
  });
  await unserve(tx, planId, { reportId, unitCode: unit });
  if (isYes && answer.duty) {
    await serve(tx, { reportId, planId, unitCode: unit, dutyCode: answer.duty, at: now });
  }
  await recount(tx, planId, [reportId, ...(sameId ? [sameId] : [])]);
  const subject = `report:${reportId}`;
  await record(tx, { at: now, byId: personId, action: `joint.${state}`, subject });
}
