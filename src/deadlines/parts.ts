import { compare, dayOf, daysBetween } from "../plan/day.ts";
import { type Extension, lastOnTimeDay, unitsAsked } from "../plan/deadlines.ts";
import type { Day, Deadline, Plan, Unit } from "../plan/model.ts";
import { predecessorsOf } from "../plan/units.ts";
import { partsByDuty } from "./by-duty.ts";
import type { DeadlineFacts, ReportFact } from "./facts.ts";

/** What a unit owes of a deadline, with the time that it has for it. */
export interface OwedPart {
  /** Whose: of a duty's own deadline one unit, of a periodic report all for whom it is sent together. */
  readonly owners: readonly Unit[];
  readonly report: Pick<ReportFact, "submittedAt" | "nil"> | null;
  /** The last day on which it is in time. */
  readonly last: Day;
  readonly extension: Extension | null;
  /** More time was asked for and not answered yet. */
  readonly isAsking: boolean;
}

interface Asked {
  readonly plan: Plan;
  readonly deadline: Deadline;
  readonly unit: Unit;
  /** Of this unit, known at that instant. */
  readonly facts: DeadlineFacts;
  readonly at: Date;
}

/**
 * The parts that a unit answers for as of a day. Each has the longest time that the office gave to the unit itself
 * or to whose part it is: a merger takes nothing from what was granted to the closed unit, and gives the
 * successor's own part no more time (docs/decisions/0024-a-merger-loses-nothing.md).
 */
export function partsOf(asked: Asked, asOf: Day): OwedPart[] {
  const { deadline, facts } = asked;
  if (deadline.duty === null) {
    return [timed(asked, { owners: together(asked, asOf), report: firstOf(facts.reports) })];
  }
  return partsByDuty({ ...asked, reports: facts.reports }, asOf).map(({ owner, report }) =>
    timed(asked, { owners: [owner], report }),
  );
}

/**
 * The part that says where the unit stands with all of them: of those that are not met the one whose time ends
 * first; else the one that came latest after its own time; else the one that came last.
 */
export function deciding<Part extends { readonly last: Day; readonly metAt: Date | null }>(
  parts: readonly Part[],
  timeZone: string,
): Part {
  const lateBy = ({ last, metAt }: Part) =>
    metAt === null ? 0 : Math.max(0, daysBetween(last, dayOf(metAt, timeZone)));
  const open = parts.filter(({ metAt }) => metAt === null);
  const [first] = (open.length > 0 ? open : parts).toSorted(
    open.length > 0
      ? (a, b) => compare(a.last, b.last)
      : (a, b) => lateBy(b) - lateBy(a) || Number(b.metAt) - Number(a.metAt),
  );
  if (!first) throw new Error("A unit that owes a deadline owes a part of it");
  return first;
}

function timed(
  { deadline, unit, facts }: Asked,
  part: Pick<OwedPart, "owners" | "report">,
): OwedPart {
  const codes = [unit, ...part.owners].map(({ code }) => code);
  const about = facts.extensions.filter((one) => codes.includes(one.from ?? one.unit));
  const days = about.flatMap((one) => (one.state === "granted" ? [one.dueBefore] : []));
  const dueBefore = days.toSorted(compare).at(-1);
  const extension = dueBefore === undefined ? null : { dueBefore };
  return {
    ...{ ...part, extension, last: lastOnTimeDay(deadline, extension) },
    isAsking: about.some(({ state }) => state === "requested"),
  };
}

/** For whom a periodic report is sent together. What was due before a unit closed is a report of its own. */
function together({ plan, deadline, unit }: Asked, asOf: Day): readonly Unit[] {
  if (predecessorsOf(plan, unit, asOf).length === 0) return [unit];
  return unitsAsked(plan, deadline, asOf).find((one) => one.unit === unit)?.owedFor ?? [unit];
}

function firstOf(reports: DeadlineFacts["reports"]): ReportFact | null {
  return reports.toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime())[0] ?? null;
}
