import { inOrder } from "../database/id.ts";
import type { Reads } from "../database/index.ts";
import { concerning } from "./doubts.ts";

/** A message that did not arrive, or of which nobody knows. */
export interface Failure {
  readonly id: string;
  readonly kind: string;
  readonly subject: string | null;
  /** Code of the unit that it was about. */
  readonly unit: string | null;
  readonly state: "failed" | "uncertain";
  readonly reason: string | null;
  readonly at: Date;
  /** Whom it was for; null if that was a group. */
  readonly person: { readonly name: string | null; readonly telegramId: string } | null;
}

/** Which notices those are: of the schedule and others, to people of the plan and its group. */
function failed(planId: string, since: Date) {
  return {
    state: { in: ["failed" as const, "uncertain" as const] },
    createdAt: { gte: since },
    ...concerning(planId),
  };
}

export async function countFailures(read: Reads, planId: string, since: Date): Promise<number> {
  return read.notice.count({ where: failed(planId, since) });
}

/** The latest first. */
export async function failuresSince(
  read: Reads,
  planId: string,
  since: Date,
  page: { readonly take: number; readonly skip: number },
): Promise<{ failures: Failure[]; total: number }> {
  const [rows, total] = await Promise.all([
    read.notice.findMany({
      where: failed(planId, since),
      orderBy: inOrder("createdAt", "desc"),
      include: { person: { select: { name: true, telegramId: true } } },
      ...page,
    }),
    countFailures(read, planId, since),
  ]);
  const failures = rows.map(
    ({ id, kind, subject, unitCode, state, reason, settledAt, createdAt, person }): Failure => ({
      ...{ id, kind, subject, unit: unitCode, reason },
      state: state === "failed" ? "failed" : "uncertain",
      at: settledAt ?? createdAt,
      person: person?.telegramId ? { name: person.name, telegramId: person.telegramId } : null,
    }),
  );
  return { failures, total };
}
