import { dayOf } from "../plan/day.ts";
import { unitsOwing } from "../plan/deadlines.ts";
import type { Day, Deadline, Plan, Unit } from "../plan/model.ts";
import { mergersOf, predecessorsOf } from "../plan/units.ts";
import type { ReportFact } from "./facts.ts";

/**
 * What meets a duty's own deadline for a unit: a report for each part that it answers for, its own and those
 * of closed units that it took over (docs/decisions/0024-a-merger-loses-nothing.md). What it sent before a
 * unit closed does nothing for that unit's part. The last of them decides when the deadline was met.
 *
 * @param asOf the day as of which it is asked who answers for whom
 */
export function metByDuty(
  plan: Plan,
  deadline: Deadline,
  unit: Unit,
  reports: readonly ReportFact[],
  asOf: Day,
): MetByDuty {
  let last: ReportFact | null = null;
  const lacking: Unit[] = [];
  for (const owner of ownersOf(plan, deadline, unit, asOf)) {
    const found = reportFor(plan, owner, unit, reports);
    if (!found) lacking.push(owner);
    else if (!last || found.submittedAt > last.submittedAt) last = found;
  }
  return { report: lacking.length > 0 ? null : last, lacking };
}

interface MetByDuty {
  /** Null as long as a part lacks a report. */
  readonly report: ReportFact | null;
  /** Whose parts lack one. */
  readonly lacking: readonly Unit[];
}

function ownersOf(plan: Plan, deadline: Deadline, unit: Unit, asOf: Day): readonly Unit[] {
  if (predecessorsOf(plan, unit, asOf).length === 0) return [unit];
  const owed = unitsOwing(plan, deadline, asOf).find((one) => one.unit === unit);
  return owed?.owedFor ?? [unit];
}

function reportFor(
  plan: Plan,
  owner: Unit,
  unit: Unit,
  reports: readonly ReportFact[],
): ReportFact | null {
  const of = ({ code }: Unit) => reports.find(({ task }) => task?.from === code);
  const own = of(owner);
  if (own) return own;
  // Judged by itself, a closed unit's part is settled by all who took it over.
  const heirs = owner === unit ? heirsOf(plan, owner) : [unit];
  const since = heirs.map((heir) => sinceClosing(plan, owner, of(heir)));
  return since.includes(null) ? null : (since.toSorted(byLast).at(-1) ?? null);
}

const heirsOf = (plan: Plan, unit: Unit): readonly Unit[] =>
  mergersOf(plan).find(({ closed }) => closed === unit)?.heirs ?? [];

const byLast = (one: ReportFact | null, other: ReportFact | null): number =>
  Number(one?.submittedAt) - Number(other?.submittedAt);

/** What a successor sent since the unit was closed. */
function sinceClosing(plan: Plan, { validTo }: Unit, report?: ReportFact): ReportFact | null {
  const lastAt = report?.task?.lastAt;
  const isSince = lastAt && validTo !== null && dayOf(lastAt, plan.timeZone) > validTo;
  return isSince ? { ...report, submittedAt: lastAt } : null;
}
