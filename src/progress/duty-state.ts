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

/** A part of it is due, and nothing was reported of that: what "owes" means of a duty, wherever it is counted. */
export function isOwed({ parts }: Pick<DutyState, "parts">): boolean {
  return parts.some(({ status }) => status === "none");
}

/** Every part of it is reported: its own, and those of the units that it took over. */
export function isSettled(state: Pick<DutyState, "status" | "openFor">): boolean {
  return isReported(state) && state.openFor.length === 0;
}

/** Reports that say something of it, whichever duty or unit they are of. */
export function speaking({ reports, also }: Pick<DutyState, "reports" | "also">): number {
  return reports + also;
}

/** Closed units whose parts are counted with those of the unit that took them over. */
export function takenOverFrom(states: Iterable<Pick<DutyState, "unit" | "parts">>): Unit[] {
  const owners = [...states].flatMap(({ unit, parts }) =>
    parts.map(({ owner }) => owner).filter((owner) => owner !== unit),
  );
  return [...new Set(owners)];
}

/** What one unit owed of a duty, as the plan assigned it. */
export interface DutyPart {
  /** The unit itself, or a closed one whose part it took over. */
  readonly owner: Unit;
  readonly status: DutyStatus;
}

/** Where one unit stands with one duty. */
export interface DutyState {
  readonly unit: Unit;
  readonly duty: Duty;
  /** Of its own part. `none`: due and not reported. `not-due`: not reported, and nobody asks for it yet. */
  readonly status: DutyStatus;
  /** Its own, and what it took over: each counts, so that a merger changes no sum. */
  readonly parts: readonly DutyPart[];
  /** Reports in force, those of the closed units that the unit succeeds included. */
  readonly reports: number;
  /** Reports of other duties, or of other units, that speak for it as well. */
  readonly also: number;
  readonly lastAt: Date | null;
  /** Whose part is still open: the unit itself, or closed units whose obligations it took over. */
  readonly openFor: readonly Unit[];
}

/**
 * A unit that took over another's obligation has two parts of it. Each stands for itself: its own by a
 * report of its own, the closed unit's by what that unit sent before it closed or the successor since. So
 * neither what was finished nor the debt of a silent commune vanishes in a merger, and nobody reports
 * twice what was reported in time.
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
  const parts = ownersOf(unit, duty, owedFor, found).map((owner): DutyPart => {
    const own = found.flatMap((one) => (covers(plan, one, owner) ? wordFor(one, owner) : []));
    return { owner, status: statusOf(own) ?? unreported(duty, day) };
  });
  const [first] = parts;
  // A unit may bear the code of one that it took over: what either reported is one fact, and counts once.
  const told = [...new Set(found.map(({ fact }) => fact))];
  const latest = told.toSorted(byTime).at(-1);
  return {
    ...{ unit, duty, parts },
    status: (parts.find(({ owner }) => owner === unit) ?? first)?.status ?? unreported(duty, day),
    reports: told.reduce((sum, fact) => sum + fact.reports, 0),
    also: told.reduce((sum, fact) => sum + (fact.also ?? 0), 0),
    lastAt: latest?.lastAt ?? null,
    openFor: parts.filter((part) => !isReported(part)).map(({ owner }) => owner),
  };
}

interface Found {
  readonly source: Unit;
  readonly fact: DutyFact;
}

/** Whose parts count. What was not due before a unit closed has never been its own: it is the successor's. */
function ownersOf(
  unit: Unit,
  duty: Duty,
  owedFor: readonly Unit[],
  found: readonly Found[],
): readonly Unit[] {
  const asked = owedFor.filter(
    (owner) =>
      owner === unit ||
      owner.validTo === null ||
      isExpectedOn(duty, owner.validTo) ||
      found.some(({ source }) => source === owner),
  );
  return asked.length > 0 ? asked : owedFor.slice(0, 1);
}

/** What was completed stays so; otherwise the latest word decides. Null: nothing was said. */
function statusOf(facts: readonly DutyFact[]): ReportedStatus | null {
  const done = facts.find(({ status }) => status === "completed");
  return (done ?? facts.toSorted(byTime).at(-1))?.status ?? null;
}

function unreported(duty: Duty, day: Day): DutyStatus {
  return isExpectedOn(duty, day) ? "none" : "not-due";
}

/** Whether a report of `source` is one for `owner`: its own, or its successor's after the change. */
function covers(plan: Plan, { source, fact }: Found, owner: Unit): boolean {
  if (source === owner) return true;
  const sent = dayOf(fact.lastAt, plan.timeZone);
  // What is sent for a unit after it closed, it answered for while it existed.
  const day = source.validTo !== null && source.validTo < sent ? source.validTo : sent;
  return predecessorsOf(plan, source, day).includes(owner);
}

/** What a successor finished before it took a part over does not finish that part. */
function wordFor({ source, fact }: Found, { code, validTo }: Unit): DutyFact {
  const since = source.code === code || validTo === null ? undefined : fact.since?.[validTo];
  return since ? { ...fact, status: since } : fact;
}

function byTime(a: DutyFact, b: DutyFact): number {
  return a.lastAt.getTime() - b.lastAt.getTime();
}
