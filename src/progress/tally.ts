import type { Deadline, Unit } from "../plan/model.ts";
import { isExpectedIn } from "../plan/occasions.ts";
import { wholePercent } from "../reading/percent.ts";
import {
  type DutyPart,
  type DutyState,
  isExpected,
  isReported,
  speaking,
  takenOverFrom,
} from "./duty-state.ts";

/**
 * Duties of units, counted. A duty that binds two units counts twice: each owes its own report, and it
 * still does when one of them has taken over from the other.
 */
export interface Tally {
  readonly units: number;
  /** Units with at least one report of any kind. */
  readonly unitsReported: number;
  /** What is due as of the day, and what was reported before it was. */
  readonly expected: number;
  /** Duties of which nothing is expected yet. */
  readonly notDue: number;
  /** Of the expected: completed, ongoing, not done yet, or nil. */
  readonly reported: number;
  readonly completed: number;
  readonly nil: number;
  readonly ongoing: number;
  readonly pending: number;
  /** Reports in force, each once: where its own duty is. */
  readonly reports: number;
}

export function tallied(duties: readonly DutyState[]): Tally {
  const parts = duties.flatMap((state) => state.parts);
  const having = (test: (part: DutyPart) => boolean) => parts.filter(test).length;
  const units = (some: readonly DutyState[]) => new Set(some.map(({ unit }) => unit)).size;
  return {
    units: units(duties),
    unitsReported: units(duties.filter((state) => speaking(state) > 0)),
    expected: having(isExpected),
    notDue: having((part) => !isExpected(part)),
    reported: having(isReported),
    completed: having(({ status }) => status === "completed"),
    nil: having(({ status }) => status === "nil"),
    ongoing: having(({ status }) => status === "ongoing"),
    pending: having(({ status }) => status === "pending"),
    reports: duties.reduce((sum, { reports }) => sum + reports, 0),
  };
}

/** Of units that have nothing in common. */
export function added(tallies: readonly Tally[]): Tally {
  const sum = { ...tallied([]) } as { -readonly [Key in keyof Tally]: number };
  const counts = Object.keys(sum) as (keyof Tally)[];
  for (const tally of tallies) for (const count of counts) sum[count] += tally[count];
  return sum;
}

/** Those alone that the deadline's report is about, and from whom some of them were taken over. */
export function talliedFor(
  deadline: Deadline,
  duties: readonly DutyState[],
): { readonly duties: Tally; readonly takenOver: readonly Unit[] } {
  const own = duties.filter(({ duty }) => isExpectedIn(deadline, duty));
  return { duties: tallied(own), takenOver: takenOverFrom(own) };
}

/** Reported ÷ expected (DHIS2's definition), in whole percent; of nothing there is no share. */
export function percent({
  reported,
  expected,
}: Pick<Tally, "reported" | "expected">): number | null {
  return expected === 0 ? null : wholePercent(reported, expected);
}
