import type { ObstacleState, Prisma } from "../../database/client/client.ts";
import { inOrder } from "../../database/id.ts";
import type { Reads } from "../../database/index.ts";
import { addDays, instantOf } from "../../plan/day.ts";
import type { Period, Plan } from "../../plan/model.ts";
import type { ObstacleCount } from "../waiting.ts";

/** A problem that a unit raises and the office answers. */
export interface Obstacle {
  readonly id: string;
  /** Runs through the plan: "vướng mắc số 05". */
  readonly number: number;
  /** Code of the unit. */
  readonly unit: string;
  readonly text: string;
  /** Withdrawn: with the report that it came with, before it was answered. */
  readonly state: ObstacleState;
  readonly raisedAt: Date;
  readonly reportId: string | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  /** Null too once the person had their data deleted. */
  readonly answerer: string | null;
  /** The last time that the office handed it on; null: never. */
  readonly handed: Handed | null;
}

interface Handed {
  readonly at: Date;
  /** To whom, as the plan file called them then. */
  readonly to: string;
  /** Whoever did it; null too once the person had their data deleted. */
  readonly by: string | null;
}

export const FULL = {
  answerer: true,
  handings: {
    orderBy: inOrder("at", "desc"),
    take: 1,
    select: { at: true, to: true, person: { select: { name: true } } },
  },
} satisfies Prisma.ObstacleInclude;

/** @internal of this folder */
export function toObstacle(row: Prisma.ObstacleGetPayload<{ include: typeof FULL }>): Obstacle {
  const [last] = row.handings;
  return {
    ...row,
    unit: row.unitCode,
    answerer: row.answerer?.name ?? null,
    handed: last ? { at: last.at, to: last.to, by: last.person.name } : null,
  };
}

export async function findObstacle(read: Reads, id: string): Promise<Obstacle | null> {
  const row = await read.obstacle.findUnique({ where: { id }, include: FULL });
  return row && toObstacle(row);
}

export async function countObstacles(read: Reads, planId: string): Promise<ObstacleCount> {
  const [open, handed] = await Promise.all([
    read.obstacle.count({ where: { planId, state: "open" } }),
    read.obstacle.count({ where: { planId, state: "handed" } }),
  ]);
  return { open, handed };
}

/** Those that nobody has answered or handed on, the first that was raised first. */
export async function waitingObstacles(
  read: Reads,
  planId: string,
): Promise<Pick<Obstacle, "id" | "number" | "unit" | "raisedAt">[]> {
  const rows = await read.obstacle.findMany({
    where: { planId, state: "open" },
    orderBy: { number: "asc" },
    select: { id: true, number: true, unitCode: true, raisedAt: true },
  });
  return rows.map(({ unitCode: unit, ...one }) => ({ ...one, unit }));
}

/** Those of a unit that are not answered yet, handed on or not, the first that was raised first. */
export async function unansweredOf(
  read: Reads,
  planId: string,
  unit: string,
): Promise<Pick<Obstacle, "number" | "text" | "state">[]> {
  return read.obstacle.findMany({
    where: { planId, unitCode: unit, state: { in: ["open", "handed"] } },
    orderBy: { number: "asc" },
    select: { number: true, text: true, state: true },
  });
}

/** Of which units (null: all), and in what time they were raised. */
interface RaisedBy {
  readonly units: readonly string[] | null;
  readonly raised: Period;
}

/** Those that were raised in that time, whatever became of them but being taken back. */
function whereRaised(
  { id: planId, timeZone }: Pick<Plan, "id" | "timeZone">,
  { units, raised }: RaisedBy,
) {
  return {
    ...{ planId, state: { not: "withdrawn" } },
    ...(units === null ? {} : { unitCode: { in: [...units] } }),
    raisedAt: {
      gte: instantOf(raised.from, "00:00", timeZone),
      lt: instantOf(addDays(raised.to, 1), "00:00", timeZone),
    },
  } satisfies Prisma.ObstacleWhereInput;
}

export function countRaised(
  read: Reads,
  plan: Pick<Plan, "id" | "timeZone">,
  by: RaisedBy,
): Promise<number> {
  return read.obstacle.count({ where: whereRaised(plan, by) });
}

/** Those that were raised, with their answers, the first first. */
export async function raisedIn(
  read: Reads,
  plan: Pick<Plan, "id" | "timeZone">,
  by: RaisedBy,
): Promise<Pick<Obstacle, "unit" | "text" | "raisedAt" | "answer" | "answeredAt">[]> {
  const rows = await read.obstacle.findMany({
    where: whereRaised(plan, by),
    orderBy: { number: "asc" },
    select: { unitCode: true, text: true, raisedAt: true, answer: true, answeredAt: true },
  });
  return rows.map(({ unitCode: unit, ...one }) => ({ ...one, unit }));
}

export type Which =
  | { readonly of: "units"; readonly units: readonly string[] }
  | { readonly of: "office"; readonly state: "open" | "handed" | "answered" };

/** A unit's own, or the office's of one state; the latest first. */
export async function obstaclesOf(
  read: Reads,
  planId: string,
  which: Which,
  page: { readonly take: number; readonly skip: number },
): Promise<{ obstacles: Obstacle[]; total: number }> {
  const where =
    which.of === "units"
      ? { planId, unitCode: { in: [...which.units] } }
      : { planId, state: which.state };
  const [rows, total] = await Promise.all([
    read.obstacle.findMany({ where, orderBy: { number: "desc" }, include: FULL, ...page }),
    read.obstacle.count({ where }),
  ]);
  return { obstacles: rows.map(toObstacle), total };
}
