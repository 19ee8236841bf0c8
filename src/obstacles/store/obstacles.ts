import type { ObstacleState, Prisma } from "../../database/client/client.ts";
import type { Reads } from "../../database/index.ts";

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
}

export const FULL = { answerer: true } satisfies Prisma.ObstacleInclude;

/** @internal of this folder */
export function toObstacle(row: Prisma.ObstacleGetPayload<{ include: typeof FULL }>): Obstacle {
  return {
    ...row,
    unit: row.unitCode,
    answerer: row.answerer?.name ?? null,
  };
}

export async function findObstacle(read: Reads, id: string): Promise<Obstacle | null> {
  const row = await read.obstacle.findUnique({ where: { id }, include: FULL });
  return row && toObstacle(row);
}

export type Which =
  | { readonly of: "units"; readonly units: readonly string[] }
  | { readonly of: "office"; readonly state: "open" | "answered" };

/** A unit's own, or the office's open or answered ones; the latest first. */
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
