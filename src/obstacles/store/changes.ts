import { newId } from "../../database/id.ts";
import type { Tx } from "../../database/index.ts";
import { record } from "../../people/store/log.ts";
import { officeMembers } from "../../people/store/members.ts";
import { mayBeHanded } from "../waiting.ts";
import { subjectOf, type Telling, tell } from "./notices.ts";
import { FULL, findObstacle, type Obstacle, toObstacle } from "./obstacles.ts";

export interface Raised {
  readonly planId: string;
  readonly unit: string;
  readonly personId: string;
  readonly text: string;
  readonly now: Date;
  /** The report it comes with. */
  readonly reportId?: string;
  /** Raising twice under one id raises once. */
  readonly id?: string;
}

/**
 * Raises an obstacle and tells the office. One that comes with a report is found again by the report:
 * the same text changes nothing, another text is asked anew, and what was answered to the former one
 * is kept in the log.
 */
export async function raiseObstacle(tx: Tx, raised: Raised, telling: Telling): Promise<Obstacle> {
  const { planId, unit, personId, text, now, reportId } = raised;
  const before = await formerOf(tx, raised);
  if (before && before.state !== "withdrawn" && (!reportId || before.text === text)) return before;
  if (before) {
    await record(tx, {
      at: now,
      byId: personId,
      action: "obstacle.changed",
      subject: subjectOf(before),
      detail: { text: before.text, answer: before.answer },
    });
    await tx.obstacle.update({
      where: { id: before.id },
      data: { text, state: "open", answer: null, answeredAt: null, answererId: null },
    });
  }
  const id = before?.id ?? raised.id ?? newId();
  if (!before) {
    const last = await tx.obstacle.findFirst({
      where: { planId },
      orderBy: { number: "desc" },
      select: { number: true },
    });
    const number = (last?.number ?? 0) + 1;
    await tx.obstacle.create({
      data: {
        id,
        planId,
        number,
        unitCode: unit,
        raisedById: personId,
        raisedAt: now,
        text,
        reportId: reportId ?? null,
        state: "open",
      },
    });
  }
  const row = await tx.obstacle.findUniqueOrThrow({ where: { id }, include: FULL });
  const obstacle = toObstacle(row);
  const office = await officeMembers(tx, planId);
  await tell(tx, { people: office, obstacle, occasion: "raised" }, telling);
  return obstacle;
}

/**
 * Withdraws the obstacle that came with a report, when the report is withdrawn or no longer names it. What
 * was answered stays answered.
 */
export async function dropObstacle(
  tx: Tx,
  { reportId, personId, now }: { reportId: string; personId: string; now: Date },
): Promise<void> {
  const row = await tx.obstacle.findFirst({
    where: { reportId, state: { in: ["open", "handed"] } },
    include: FULL,
  });
  if (!row) return;
  await tx.obstacle.update({ where: { id: row.id }, data: { state: "withdrawn" } });
  await record(tx, {
    at: now,
    byId: personId,
    action: "obstacle.withdrawn",
    subject: subjectOf(toObstacle(row)),
    detail: {},
  });
}

async function formerOf(tx: Tx, { id, reportId }: Raised): Promise<Obstacle | null> {
  if (!id && !reportId) return null;
  const where = reportId ? { reportId } : { id };
  const row = await tx.obstacle.findFirst({ where, include: FULL });
  return row && toObstacle(row);
}

export interface Answer {
  readonly personId: string;
  readonly text: string;
  readonly now: Date;
}

export interface Answered {
  readonly obstacle: Obstacle;
  /** It had an answer before, to which this one was added. */
  readonly before: { readonly answerer: string | null; readonly at: Date } | null;
}

/**
 * Stores the office's answer, as a row of its own. What the unit reads has a second one added to the
 * first rather than put in its place: the unit has read the first by then, and two of the office who
 * answer at once both get through.
 *
 * @param join puts what was answered before and the new text into one
 */
export async function answerObstacle(
  tx: Tx,
  id: string,
  { personId, text, now }: Answer,
  join: (before: string, text: string) => string,
): Promise<Answered | null> {
  const former = await findObstacle(tx, id);
  if (!former) return null;
  await tx.obstacleAnswer.create({
    data: { id: newId(), obstacleId: id, personId, at: now, text },
  });
  const row = await tx.obstacle.update({
    where: { id },
    data: {
      state: "answered",
      answer: former.answer ? join(former.answer, text) : text,
      answeredAt: now,
      answererId: personId,
    },
    include: FULL,
  });
  await record(tx, {
    at: now,
    byId: personId,
    action: "obstacle.answered",
    subject: subjectOf(former),
  });
  const before = former.answeredAt && { answerer: former.answerer, at: former.answeredAt };
  return { obstacle: toObstacle(row), before };
}

/**
 * The office hands an obstacle on to those above it. It may be handed to another one later, and is answered
 * when the answer comes. Null if there is no such obstacle, or it is withdrawn.
 */
export async function handObstacle(
  tx: Tx,
  id: string,
  { personId, to, now }: { readonly personId: string; readonly to: string; readonly now: Date },
): Promise<Obstacle | null> {
  const former = await findObstacle(tx, id);
  if (!former || !mayBeHanded(former)) return null;
  if (former.handed?.to === to && former.state === "handed") return former;
  await tx.obstacleHanding.create({ data: { id: newId(), obstacleId: id, personId, at: now, to } });
  const row = await tx.obstacle.update({
    where: { id },
    data: { state: "handed" },
    include: FULL,
  });
  const subject = subjectOf(former);
  await record(tx, { at: now, byId: personId, action: "obstacle.handed", subject });
  return toObstacle(row);
}
