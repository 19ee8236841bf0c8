import { dayOf } from "../plan/day.ts";
import { unitsOwing } from "../plan/deadlines.ts";
import type { Day, Deadline, Plan, Unit } from "../plan/model.ts";
import { predecessorsOf } from "../plan/units.ts";
import type { ReportFact } from "./facts.ts";

/**
 * What meets a duty's own deadline for a unit: a report for each part that it answers for, its own and those
 * of closed units that it took over (docs/decisions/0024-a-merger-loses-nothing.md). What it sent before a
 * unit closed does nothing for that unit's part. The last of them decides when the deadline was met.
 *
 * @param asOf the day as of which it is asked who answers for whom
 * @returns null as long as a part lacks a report
 */
export function metByDuty(
  plan: Plan,
  deadline: Deadline,
  unit: Unit,
  reports: readonly ReportFact[],
  asOf: Day,
): ReportFact | null {
  let last: ReportFact | null = null;
  for (const owner of ownersOf(plan, deadline, unit, asOf)) {
    const found = reportFor(plan, owner, unit, reports);
    if (!found) return null;
    if (!last || found.submittedAt > last.submittedAt) last = found;
  }
  return last;
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
  if (own || owner === unit) return own ?? null;
  const heirs = of(unit);
  const lastAt = heirs?.task?.lastAt;
  const isSince = lastAt && owner.validTo !== null && dayOf(lastAt, plan.timeZone) > owner.validTo;
  return isSince ? { ...heirs, submittedAt: lastAt } : null;
}
