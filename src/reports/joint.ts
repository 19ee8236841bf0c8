import type { Period, Plan } from "../plan/model.ts";
import type { Answers, JointAnswers } from "./answers.ts";
import { dutyOf, mayBeJoint } from "./questions.ts";

/** A report in force that tells of deeds, as far as it says whose event it tells of. */
export interface EventReport {
  readonly id: string;
  readonly number: number;
  readonly unit: string;
  readonly period: Period | null;
  /** The unit that it names as host, unless that unit denies it; null: it is the reporting unit's own. */
  readonly host: string | null;
  /** Units that it names as partners, but for those that deny it. */
  readonly partners: readonly string[];
  /** Reports of hosts that were said to tell of the same event. */
  readonly partOf: readonly string[];
}

/** The unit that is said to have held the event, if it is another one. */
export function hostOf(joint: JointAnswers | undefined): string | null {
  return joint?.host ?? null;
}

/**
 * Which report's figures stand for each report's event: its own id where they are its own. Only what
 * people said decides it:
 *
 * - somebody said that two reports tell of one event: the host's counts;
 * - a report names its host, and a report of that host names this unit, of days that overlap: the host's
 *   counts. One report of the host's stands for one of a unit, so that a second event of those days is not lost.
 *
 * Whatever nobody has said to be told by another report counts itself. So no event counts twice of which
 * it was said that its reports are one, and of several reports one always counts.
 */
export function countingIn(reports: readonly EventReport[]): ReadonlyMap<string, string> {
  const inOrder = reports.toSorted((a, b) => a.number - b.number);
  const byId = new Map(inOrder.map((one) => [one.id, one]));
  const hosts = new Map<string, string[]>(
    inOrder.map(({ id, partOf }) => [id, partOf.filter((one) => one !== id && byId.has(one))]),
  );
  for (const report of inOrder) {
    const own = hosts.get(report.id) ?? [];
    if (own.some((id) => byId.get(id)?.unit === report.host)) continue;
    const told = inOrder.find(
      (one) => namesEachOther(one, report) && !standsFor(one.id, report.unit),
    );
    if (told) own.push(told.id);
  }
  return new Map(inOrder.map((report) => [report.id, counting(report.id)]));

  function standsFor(host: string, unit: string): boolean {
    return inOrder.some((one) => one.unit === unit && hosts.get(one.id)?.includes(host));
  }

  function reachedFrom(id: string): Set<string> {
    const reached = new Set<string>();
    const open = [...(hosts.get(id) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(...(hosts.get(next) ?? []));
    }
    return reached;
  }

  /** The first that is part of no other, or of none but such as are part of it in turn. */
  function counting(id: string): string {
    const reached = reachedFrom(id);
    const last = inOrder.find(
      (one) =>
        reached.has(one.id) &&
        [...reachedFrom(one.id)].every((other) => reachedFrom(other).has(one.id)),
    );
    return last?.id ?? id;
  }
}

function namesEachOther(host: EventReport, report: EventReport): boolean {
  return (
    host.unit === report.host &&
    host.host === null &&
    host.unit !== report.unit &&
    host.partners.includes(report.unit) &&
    overlap(host.period, report.period)
  );
}

/** Two activities may be one only if they have a day in common. */
function overlap(a: Period | null, b: Period | null): boolean {
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
}

/** Whether two duties, of whatever units, are about the same work: the same one, or of the same main area. */
export function isSameWork(plan: Plan, one: string, other: string): boolean {
  const area = (code: string) => dutyOf(plan, code)?.areas[0];
  return one === other || (area(one) !== undefined && area(one) === area(other));
}

/** What another unit's report in force says of a unit: that it took part in its event, or held it. */
export interface Claim {
  /** Of the row (`Joint`). */
  readonly id: string;
  readonly part: "partner" | "host";
  /** That unit's own report that was said to tell of the same event. */
  readonly sameId: string | null;
  readonly number: number;
  readonly unit: string;
  readonly duty: string;
  readonly period: Period;
}

/**
 * Of which of these claims the reporter has to say whether they are of the event that they report: those of
 * the same work and of days that overlap. Those that they said to be are `same`.
 *
 * @param reportId the report that is corrected
 */
export function claimsOn(
  plan: Plan,
  { answers, reportId }: { readonly answers: Answers; readonly reportId: string | null },
  claims: readonly Claim[],
): { readonly open: Claim[]; readonly same: Claim[] } {
  const { duty, joint, period = null } = answers;
  if (duty === undefined || !mayBeJoint(answers)) return { open: [], same: [] };
  const { same = [], apart = [], also = [] } = joint ?? {};
  const near = claims.filter(
    (claim) =>
      !apart.includes(claim.id) &&
      overlap(claim.period, period) &&
      [duty, ...also].some((own) => isSameWork(plan, own, claim.duty)),
  );
  const isSame = ({ id, sameId }: Claim) =>
    same.includes(id) || (sameId !== null && sameId === reportId);
  return {
    same: near.filter(isSame),
    open: near.filter((claim) => !isSame(claim) && claim.sameId === null),
  };
}
