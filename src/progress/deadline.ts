import { dayOf } from "../plan/day.ts";
import { type Extension, isOnTime, lastOnTimeDay, unitsOwing } from "../plan/deadlines.ts";
import type { Deadline, Plan, Unit } from "../plan/model.ts";

/** What is known of one deadline. */
export interface DeadlineFacts {
  /** Reports in force. */
  readonly reports: readonly { readonly unit: string; readonly submittedAt: Date }[];
  readonly extensions: readonly (Extension & { readonly unit: string })[];
}

/** Where one unit stands with one deadline. */
export interface DeadlineState {
  readonly unit: Unit;
  /** Open: it still has time. Overdue: it has none left and has not reported. */
  readonly kind: "on-time" | "late" | "open" | "overdue";
  readonly submittedAt: Date | null;
}

export interface DeadlineStanding {
  readonly deadline: Deadline;
  readonly states: readonly DeadlineState[];
  readonly expected: number;
  readonly submitted: number;
  readonly onTime: number;
}

/**
 * Who owes a deadline as of an instant, who has met it and who in time. A past deadline is judged by
 * the units that owed it on its last on-time day: what happens to units later changes nothing.
 */
export function deadlineStandingOf(
  plan: Plan,
  deadline: Deadline,
  facts: DeadlineFacts,
  at: Date,
): DeadlineStanding {
  const today = dayOf(at, plan.timeZone);
  const last = lastOnTimeDay(deadline);
  const isPast = last < today;
  const states = unitsOwing(plan, deadline, isPast ? last : today).map(({ unit }) =>
    stateAt(plan, deadline, unit, facts, at),
  );
  return {
    deadline,
    states,
    expected: states.length,
    submitted: states.filter(({ submittedAt }) => submittedAt !== null).length,
    onTime: states.filter(({ kind }) => kind === "on-time").length,
  };
}

function stateAt(
  plan: Plan,
  deadline: Deadline,
  unit: Unit,
  facts: DeadlineFacts,
  at: Date,
): DeadlineState {
  const extension = facts.extensions.find((one) => one.unit === unit.code) ?? null;
  const inTime = (instant: Date) => isOnTime(instant, deadline, plan.timeZone, extension);
  const [first] = facts.reports
    .filter((report) => report.unit === unit.code && report.submittedAt <= at)
    .toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
  if (!first) return { unit, kind: inTime(at) ? "open" : "overdue", submittedAt: null };
  const { submittedAt } = first;
  return { unit, kind: inTime(submittedAt) ? "on-time" : "late", submittedAt };
}
