import type { Reads } from "../../../database/index.ts";
import { COOLING, type Hindrance, hindranceTo } from "../../../deadlines/nudge.ts";
import { toldSince } from "../../../deadlines/store/nudges.ts";
import type { Calendar } from "../../../plan/calendar.ts";
import type { Day, Deadline, Plan } from "../../../plan/model.ts";
import { standingOf } from "../../../progress/standing.ts";
import { readFacts } from "../../../progress/store/facts.ts";
import { tallied, talliedFor } from "../../../progress/tally.ts";
import type { Owed } from "../../notices/deadline.ts";
import { currentOf, type Owing, readOwing } from "../../notices/owing.ts";

/** A unit that owes the deadline, and whether it may be nudged now. */
export interface Candidate extends Owing {
  /** Null: it may be. */
  readonly hindrance: Hindrance | null;
}

export interface Prepared {
  readonly deadline: Deadline;
  /** In the plan's order. */
  readonly candidates: readonly Candidate[];
  /** What a unit is told of. */
  owed(unit: Owing): Owed;
}

export interface Asking {
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly today: Day;
  readonly at: Date;
}

/** Who can be nudged about a deadline: the named one, or the one that is asked about now. */
export async function prepare(
  read: Reads,
  { plan, calendar, today, at }: Asking,
  code?: string,
): Promise<Prepared | null> {
  const deadlines = await readOwing(read, plan, at);
  const found = currentOf(deadlines, today, code);
  if (!found) return null;
  const { deadline } = found.standing;
  const [told, facts, drafts] = await Promise.all([
    toldSince(read, plan.id, deadline.code, new Date(at.getTime() - COOLING)),
    readFacts(read, plan),
    read.draft.findMany({
      where: {
        ...{ planId: plan.id, kind: "periodic", subject: deadline.code, periodicReportId: null },
        state: { in: ["open", "kept"] },
      },
      select: { unitCode: true },
    }),
  ]);
  const tallies = new Map(
    standingOf(plan, facts, at).units.map(({ unit, duties }) => [
      unit.code,
      talliedFor(plan, deadline, duties),
    ]),
  );
  const drafted = new Set(drafts.map(({ unitCode }) => unitCode));
  return {
    deadline,
    candidates: found.owing.map((owing) => ({
      ...owing,
      hindrance: hindranceTo(owing, told.get(owing.unit.code) ?? null, at),
    })),
    owed: ({ unit, state }) => ({
      ...{ deadline, state, calendar, today },
      duties: tallies.get(unit.code) ?? tallied([]),
      isDrafted: drafted.has(unit.code),
    }),
  };
}
