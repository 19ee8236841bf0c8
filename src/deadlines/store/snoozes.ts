import type { Tx } from "../../database/index.ts";
import type { Day } from "../../plan/model.ts";

export interface NewSnooze {
  readonly planId: string;
  readonly personId: string;
  /** Code of the deadline. */
  readonly deadline: string;
  /** On which the person wants to be reminded. */
  readonly day: Day;
  readonly now: Date;
}

/** One person is reminded of one deadline on the day that they asked for last. */
export async function snooze(tx: Tx, { now, deadline, ...asked }: NewSnooze): Promise<void> {
  const { planId, personId, day } = asked;
  const key = { planId, personId, deadlineCode: deadline };
  await tx.snooze.upsert({
    where: { planId_personId_deadlineCode: key },
    create: { ...key, day, createdAt: now },
    update: { day, createdAt: now },
  });
}
