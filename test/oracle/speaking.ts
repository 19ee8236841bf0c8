import { dutyOf, type PlanFile } from "./plan-file.ts";
import type { Held, Report } from "./record.ts";

/** What says something of a unit's duty. */
export interface Speaking {
  readonly unit: string;
  readonly duty: string;
  readonly at: Date;
  readonly number: number;
  readonly status: Report["status"];
  readonly isOwn: boolean;
}

/**
 * Everything in force that says something of a unit's duty: its reports, events of others that serve it, and
 * milestones ticked off that are the same fact (docs/decisions/0017-the-rules-of-the-record.md).
 */
export function speakingIn(plan: PlanFile, held: Held): Speaking[] {
  const inForce = held.reports.filter((one) => one.isInForce);
  const own = inForce.flatMap(({ unit, duty, also, sentAt: at, number, status }) => [
    { unit, duty, at, number, status, isOwn: true },
    ...also.map((code) => ({ unit, duty: code, at, number, status, isOwn: false })),
  ]);
  const others = held.servings.flatMap(({ reportId, unit, duty, at }): Speaking[] => {
    const report = inForce.find(({ id }) => id === reportId);
    // What a report serves of its own unit's duties, its answers say.
    if (!report || report.unit === unit) return [];
    const named = [...report.partners, report.host];
    const isConfirmed = held.words.some((word) => {
      const isOfIt = word.unit === unit && named.includes(unit);
      return word.reportId === reportId && word.isConfirmed && isOfIt;
    });
    if (!isConfirmed) return [];
    return [{ unit, duty, at, number: report.number, status: report.status, isOwn: false }];
  });
  const ticked = held.ticks.flatMap(({ unit, milestone, at }): Speaking[] => {
    const fulfils = plan.milestones.find(({ code }) => code === milestone)?.fulfils ?? [];
    return fulfils
      .filter((duty) => dutyOf(plan, duty).units.includes(unit))
      .map((duty) => ({ unit, duty, at, number: 0, status: "completed", isOwn: false }));
  });
  return [...own, ...others, ...ticked].toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || a.number - b.number,
  );
}
