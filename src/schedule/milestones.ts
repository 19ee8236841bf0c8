import { NO_FACTS } from "../deadlines/deadline.ts";
import { isOfConcern } from "../milestones/fulfilled.ts";
import { instantOf } from "../plan/day.ts";
import type { Day, Milestone } from "../plan/model.ts";
import { allMilestones } from "../plan/months.ts";
import { unitsConcerned } from "../plan/units.ts";
import type { Basis } from "./facts.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { officeOf, recipientsIn, toPerson } from "./recipients.ts";
import { remembered } from "./remembered.ts";
import { endOfDay, endOfNextWorkingDay, timesOf } from "./rungs.ts";
import { isIn, type Span } from "./span.ts";
import { ifKnown } from "./working-time.ts";

/** What units are told of the special months' milestones within the span, until they have done them. */
export function milestoneNotices(basis: Basis, span: Span): Notice[] {
  return milestonesOf(basis).flatMap((milestone) =>
    milestoneTimes(basis, milestone)
      .filter(({ at }) => isIn(span, at))
      .flatMap(({ rung, day, at, until }) =>
        toTell(basis, milestone, day).flatMap((unit) =>
          recipientsIn(basis, unit, rung.to, day).map(
            (personId): Notice => ({
              key: keyOf(basis.plan, "milestone", milestone.code, rung.code, unit, personId),
              to: toPerson(personId),
              notBefore: at,
              notAfter: until,
              kind: "milestone",
              milestone: milestone.code,
              unit,
              rung: rung.code,
              day,
            }),
          ),
        ),
      ),
  );
}

/** What the office is told of each milestone on the working day after it, when its day is over for all. */
export function milestoneLists(basis: Basis, span: Span): Notice[] {
  const { plan, calendar, facts } = basis;
  return milestonesOf(basis).flatMap((milestone) => {
    const day = ifKnown(() => calendar.addWorkingDays(milestone.day, 1));
    const at = day && instantOf(day, plan.officeLists.milestones, plan.timeZone);
    if (!day || !at || !isIn(span, at)) return [];
    return officeOf(facts).map((personId) => ({
      key: keyOf(plan, "milestone-list", milestone.code, personId),
      to: toPerson(personId),
      notBefore: at,
      notAfter: endOfNextWorkingDay(plan, calendar, day),
      kind: "milestone-list",
      milestone: milestone.code,
      day,
    }));
  });
}

/** Those of which something is said: not one whose report's occasion the office closed. */
export function milestonesOf({ plan, facts }: Pick<Basis, "plan" | "facts">): Milestone[] {
  return allMilestones(plan).filter(({ code }) => !facts.closed.has(code));
}

/** The milestone's notices at their times; those before its end are pointless after it. */
function milestoneTimes(basis: Basis, milestone: Milestone) {
  const { notices, day } = milestone;
  const isBefore = ({ days }: { readonly days: number }) => days <= 0;
  return [
    ...timesOf(basis, notices.filter(isBefore), day, endOfDay(basis.plan, day)),
    ...timesOf(
      basis,
      notices.filter((notice) => !isBefore(notice)),
      day,
      null,
    ),
  ];
}

function toTell(basis: Basis, milestone: Milestone, day: Day): string[] {
  return [...milestoneUnits(basis, milestone, day)].flatMap(([unit, isDone]) =>
    isDone ? [] : [unit],
  );
}

/** The units that the milestone concerns on that day, by their codes, and whether each has done it. */
export const milestoneUnits = remembered(
  ({ plan, facts }, milestone: Milestone, day): ReadonlyMap<string, boolean> => {
    const { reports, papers } = facts.deadlines.get(milestone.code) ?? NO_FACTS;
    const done = new Set([
      ...facts.ticks.filter((tick) => tick.milestone === milestone.code).map(({ unit }) => unit),
      // A special month's summary is a report that a milestone asks for.
      ...reports.map(({ unit }) => unit),
      ...papers.filter(({ state }) => state !== "refused").map(({ unit }) => unit),
    ]);
    const concerned = unitsConcerned(plan, milestone.units, day).filter(
      (unit) => unit.reports && isOfConcern(plan, milestone, unit),
    );
    return new Map(concerned.map(({ code }) => [code, done.has(code)]));
  },
);
