import type { Prisma } from "../database/client/client.ts";
import { newId } from "../database/id.ts";
import type { Reads, Tx } from "../database/index.ts";
import type { NoticeCall, Outbox } from "../outbox/index.ts";
import { type Member, membersOf } from "../people/store/members.ts";
import { record } from "../people/store/log.ts";

/** A problem that a unit raises and the office answers. */
export interface Obstacle {
  readonly id: string;
  /** Runs through the plan: "vướng mắc số 05". */
  readonly number: number;
  /** Code of the unit. */
  readonly unit: string;
  readonly text: string;
  readonly state: "open" | "answered";
  readonly raisedAt: Date;
  readonly reportId: string | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  /** Null too once the person had their data deleted. */
  readonly answerer: string | null;
}

const FULL = { answerer: true } satisfies Prisma.ObstacleInclude;

function toObstacle(row: Prisma.ObstacleGetPayload<{ include: typeof FULL }>): Obstacle {
  return {
    ...row,
    state: row.state as Obstacle["state"],
    answerer: row.answerer?.name ?? null,
  };
}

export async function findObstacle(read: Reads, id: string): Promise<Obstacle | null> {
  const row = await read.obstacle.findUnique({ where: { id }, include: FULL });
  return row && toObstacle(row);
}

export type Which =
  | { readonly of: "units"; readonly units: readonly string[] }
  | { readonly of: "office"; readonly state: Obstacle["state"] };

/** A unit's own, or the office's open or answered ones; the latest first. */
export async function obstaclesOf(
  read: Reads,
  planId: string,
  which: Which,
  page: { readonly take: number; readonly skip: number },
): Promise<{ obstacles: Obstacle[]; total: number }> {
  const where =
    which.of === "units"
      ? { planId, unit: { in: [...which.units] } }
      : { planId, state: which.state };
  const [rows, total] = await Promise.all([
    read.obstacle.findMany({ where, orderBy: { number: "desc" }, include: FULL, ...page }),
    read.obstacle.count({ where }),
  ]);
  return { obstacles: rows.map(toObstacle), total };
}

/** Puts one notice to each of these people; how it is worded is the messenger's business. */
export interface Telling {
  readonly outbox: Pick<Outbox, "put">;
  word(to: Member["person"], obstacle: Obstacle): NoticeCall;
}

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
  if (before && (!reportId || before.text === text)) return before;
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
        unit,
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
  const office = await membersOf(tx, planId, { unit: null });
  await tell(tx, office, obstacle, "raised", now, telling);
  return obstacle;
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
 * Stores the office's answer. A second one is added to the first rather than put in its place: the
 * unit has read the first by then, and two of the office who answer at once both get through.
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

export type Occasion = "raised" | "answered";

/** Those whom the bot cannot reach, and whoever did it, get none. */
export async function tell(
  tx: Tx,
  people: readonly Member[],
  obstacle: Obstacle,
  occasion: Occasion,
  now: Date,
  { outbox, word }: Telling,
  except?: string,
): Promise<void> {
  const told = new Set(except ? [except] : []);
  for (const { person } of people) {
    if (person.unreachable || told.has(person.id)) continue;
    told.add(person.id);
    await outbox.put(tx, {
      key: `${KEY}:${obstacle.id}:${occasion}:${now.getTime()}:${person.id}`,
      kind: `obstacle-${occasion}`,
      chatId: person.telegramId,
      personId: person.id,
      call: word(person, obstacle),
    });
  }
}

const KEY = "obstacle";

/** The obstacle that a message of the bot told of; null if it told of something else. */
export async function obstacleToldBy(
  read: Reads,
  chatId: string,
  messageId: number,
): Promise<string | null> {
  const notice = await read.notice.findFirst({
    where: { chatId, messageId, kind: "obstacle-raised" },
    select: { key: true },
  });
  return notice?.key.split(":")[1] ?? null;
}

function subjectOf({ id }: Obstacle): string {
  return `obstacle:${id}`;
}
