import { dayOf } from "../plan/day.ts";
import { isExpectedOn } from "../plan/expected.ts";
import type { Day, Duty, Plan, Unit } from "../plan/model.ts";
import { type Obligation, predecessorsOf } from "../plan/units.ts";
import { STATUSES } from "../reports/answers.ts";
import { type DutyFact, factOf, type OfUnits, type ReportedStatus } from "./facts.ts";

export type DutyStatus = ReportedStatus | "none" | "not-due";

/** Every status a duty can have, those that were reported first. */
export const DUTY_STATUSES = [...STATUSES, "none", "not-due"] as const satisfies DutyStatus[];

/** Something was reported of it, and no part of it is still open. */
export function isReported({ status }: Pick<DutyState, "status">): boolean {
  return status !== "none" && status !== "not-due";
}

/** It counts as expected: it is due, or was reported before it was. */
export function isExpected({ status }: Pick<DutyState, "status">): boolean {
  return status !== "not-due";
}

/** It is due, and nothing was reported of it: what "owes" means of a duty, wherever it is counted. */
export function isOwed({ status }: Pick<DutyState, "status">): boolean {
  return status === "none";
}

/** Reports that say something of it, whichever duty or unit they are of. */
export function speaking({ reports, also }: Pick<DutyState, "reports" | "also">): number {
  return reports + also;
}

/** Where one unit stands with one duty. */
export interface DutyState {
  readonly unit: Unit;
  readonly duty: Duty;
  /** `none`: it is due and not reported. `not-due`: it is not reported, and nobody asks for it yet. */
  readonly status: DutyStatus;
  /** Reports in force, those of the closed units that the unit succeeds included. */
  readonly reports: number;
  /** Reports of other duties, or of other units, that speak for it as well. */
  readonly also: number;
  readonly lastAt: Date | null;
  /**
   * Whose part is still open: the unit itself, or closed units whose obligations it took over. Empty
   * once reported.
   */
  readonly openFor: readonly Unit[];
}

/**
 * A unit that took over another's obligation has reported only when both parts are: its own by a
 * report of its own, the closed unit's by that unit before it closed or by the successor since. So
 * the debt of a silent commune does not vanish in a merger, and nobody reports twice what was
 * reported in time.
 *
 * @param day as of which it is asked
 */
export function stateOf(
  plan: Plan,
  { unit, duty, owedFor }: Obligation,
  facts: OfUnits<DutyFact>,
  day: Day,
): DutyState {
  const sources = owedFor.includes(unit) ? owedFor : [unit, ...owedFor];
  const found = sources.flatMap((source) => {
    const fact = factOf(facts, source.code, duty.code);
    return fact ? [{ source, fact }] : [];
  });
  const openFor = owedFor.filter((owner) => !found.some((one) => covers(plan, one, owner)));
  const latest = found
    .map(({ fact }) => fact)
    .toSorted(byTime)
    .at(-1);
  // The unit's own word comes before that of one that no longer exists.
  const decisive = factOf(facts, unit.code, duty.code) ?? latest;
  return {
    unit,
    duty,
    status: openFor.length === 0 && decisive ? decisive.status : unreported(duty, day),
    reports: found.reduce((sum, { fact }) => sum + fact.reports, 0),
    also: found.reduce((sum, { fact }) => sum + (fact.also ?? 0), 0),
    lastAt: latest?.lastAt ?? null,
    openFor,
  };
}

function unreported(duty: Duty, day: Day): DutyStatus {
  return isExpectedOn(duty, day) ? "none" : "not-due";
}

/** Whether a report of `source` is one for `owner`: its own, or its successor's after the change. */
function covers(
  plan: Plan,
  { source, fact }: { readonly source: Unit; readonly fact: DutyFact },
  owner: Unit,
): boolean {
  if (source === owner) return true;
  const sent = dayOf(fact.lastAt, plan.timeZone);
  // What is sent for a unit after it closed, it answered for while it existed.
  const day = source.validTo !== null && source.validTo < sent ? source.validTo : sent;
  return predecessorsOf(plan, source, day).includes(owner);
}

function byTime(a: DutyFact, b: DutyFact): number {
  return a.lastAt.getTime() - b.lastAt.getTime();
}
