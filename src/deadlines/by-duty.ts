import { dayOf } from "../plan/day.ts";
import { unitsOwing } from "../plan/deadlines.ts";
import type { Day, Deadline, Plan, Unit } from "../plan/model.ts";
import { mergersOf, predecessorsOf } from "../plan/units.ts";
import type { ReportFact } from "./facts.ts";

/** Of whom it is asked, and what is known. */
interface Asked {
  readonly plan: Plan;
  readonly deadline: Deadline;
  readonly unit: Unit;
  readonly reports: readonly ReportFact[];
  /** What came later is not known yet. */
  readonly at: Date;
}

/**
 * What meets a duty's own deadline for a unit: a report for each part that it answers for, its own and those
 * of closed units that it took over (docs/decisions/0024-a-merger-loses-nothing.md). What a unit sent before it
 * took a part over does nothing for that part.
 *
 * @param asOf the day as of which it is asked who answers for whom
 */
export function partsByDuty(asked: Asked, asOf: Day): DutyPart[] {
  return ownersOf(asked, asOf).map((owner) => ({ owner, report: firstFor(asked, owner, null) }));
}

type Met = Pick<ReportFact, "submittedAt" | "nil">;

interface DutyPart {
  /** Whose part it is. */
  readonly owner: Unit;
  /** Null: it lacks one. */
  readonly report: Met | null;
}

/** Whose parts count. What was not due before a unit closed has never been its own: it is the successor's. */
function ownersOf({ plan, deadline, unit }: Asked, asOf: Day): readonly Unit[] {
  if (predecessorsOf(plan, unit, asOf).length === 0) return [unit];
  const owed = unitsOwing(plan, deadline, asOf).find((one) => one.unit === unit)?.owedFor ?? [unit];
  const { from } = deadline.period;
  const due = owed.filter(
    (owner) => owner === unit || owner.validTo === null || from <= owner.validTo,
  );
  return due.length > 0 ? due : owed.slice(0, 1);
}

/**
 * The first report of a part: of its unit, or once that is closed of who took it over, since then. Where several
 * did it is settled by all of them, unless it is one of these who is asked about.
 */
function firstFor(asked: Asked, owner: Unit, since: Day | null): Met | null {
  const own = firstSince(asked, owner, since);
  if (own || owner.validTo === null || owner.validTo >= dayOf(asked.at, asked.plan.timeZone))
    return own;
  const heirs = heirsOf(asked.plan, owner);
  const leading = heirs.filter((heir) => leadsTo(asked.plan, heir, asked.unit));
  const found = (leading.length > 0 ? leading : heirs).map((heir) =>
    firstFor(asked, heir, owner.validTo),
  );
  return found.includes(null) ? null : (found.toSorted(byTime).at(-1) ?? null);
}

/** What a unit said first of the duty; after the end of a day, if one is named. */
function firstSince({ reports, at }: Asked, { code }: Unit, since: Day | null): Met | null {
  const found = reports.find(({ task }) => task?.from === code);
  const submittedAt = since === null ? found?.submittedAt : found?.task?.since[since];
  return found && submittedAt && submittedAt <= at ? { nil: found.nil, submittedAt } : null;
}

const heirsOf = (plan: Plan, unit: Unit): readonly Unit[] =>
  mergersOf(plan).find(({ closed }) => closed === unit)?.heirs ?? [];

const leadsTo = (plan: Plan, heir: Unit, unit: Unit): boolean =>
  heir === unit || heirsOf(plan, heir).some((next) => leadsTo(plan, next, unit));

const byTime = (one: Met | null, other: Met | null): number =>
  Number(one?.submittedAt) - Number(other?.submittedAt);
